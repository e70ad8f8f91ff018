// `wagecmp chart`, and the charts of compare, cost and rounds: what they draw, and what they say where there is nothing to.
import { readdirSync, readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { perform, wordsOf } from '../errors/stage.js';

const folder = new URL('../../proposals/', import.meta.url);
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|csv)$/.test(file))
    .map((file) => [`proposals/${file}`, readFileSync(new URL(file, folder), 'utf8')]),
);
const wagecmp = (line: string) => perform(files, wordsOf(line));

const both = 'proposals/harvard.yaml proposals/union.yaml';
const town = 'proposals/examples/town-offer.yaml proposals/examples/town-ask.yaml';
const talks = ['december-02-union', 'december-04-harvard', 'december-18-harvard']
  .map((name) => `proposals/2019/${name}.yaml`)
  .join(' ');

describe('a chart as SVG', () => {
  test.each([
    [`chart ${both}`, "Union's ask pays $3,503 more than", '$39,930'],
    [`chart ${both} --of total-pay`, 'Pay earned in each contract year', 'in all $115,785'],
    [
      `chart ${both} --of over-baseline`,
      "Harvard's offer pays $737 less than 3% a year and",
      '-$737 (-$3,679 to +$2,001)',
    ],
    [`chart ${both} --of range`, 'pays between $109,340 and $115,020 over', '$109,340: all of it in the last year'],
    [`chart ${both} --point $43,000`, "At $43,000, Union's ask pays", 'pay point 2 of 2'],
    [`chart ${town} --of cost`, 'costs $1.6 million more than', '$1,312,374'],
    [`compare ${both}`, "Union's ask pays $3,503 more than", '$39,930'],
    [`cost ${town}`, 'Cost over base by contract year', '$579,281'],
    [`rounds ${talks}`, 'The gap that is left is $3,514', 'The employer'],
  ])('%s', async (line, ...words) => {
    const { code, out, told } = await wagecmp(`${line} --format svg`);
    expect([code, told]).toEqual([0, '']);
    expect(XMLValidator.validate(out)).toBe(true);
    const text = out
      .replace(/<\/text>\n<text[^>]*>/g, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('\u00a0', ' ');
    for (const word of words) expect(text).toContain(word);
  });

  test('is as large as it is asked to be', async () => {
    const head = async (size: string) => (await wagecmp(`chart ${both} --format svg --size ${size}`)).out.slice(0, 160);
    expect(await head('slide')).toContain('width="1280" height="720"');
    expect(await head('half-letter')).toContain('width="5.5in" height="8.5in" viewBox="0 0 528 816"');
    expect(await head('phone')).toContain('width="390"');
    expect(await head('1000x800')).toContain('viewBox="0 0 1000 800"');
  });

  test('can be drawn again from a saved comparison', async () => {
    const saved = (await wagecmp(`compare ${both} --format json`)).out;
    const again = await perform(new Map([['c.json', saved]]), ['chart', 'c.json', '--format', 'svg']);
    expect(again.out).toBe((await wagecmp(`chart ${both} --format svg`)).out);
  });
});

describe('a chart in the terminal', () => {
  test.each([40, 60, 80, 200])('is no wider than %i columns', async (width) => {
    for (const line of [
      `chart ${both}`,
      `chart ${both} --of range`,
      `chart ${both} --of over-baseline`,
      `chart ${town} --of cost`,
    ]) {
      const { code, out } = await perform(files, wordsOf(line), width);
      expect(code).toBe(0);
      expect(out.split('\n').filter((one) => one.length > width)).toEqual([]);
    }
  });

  test('ends in names and figures', async () => {
    const { out } = await wagecmp(`chart ${both}`);
    expect(out).toMatch(/[\u2801-\u28ff]+ +Union's ask \$39,930/);
    expect(out).toContain("Harvard's offer ~ $38,416");
    expect(out).toMatch(/Now +Year 3/);
  });

  test('stands above the tables of compare and cost', async () => {
    const { out } = await wagecmp(`compare ${both} --chart`);
    expect(out.indexOf("Union's ask $39,930")).toBeGreaterThan(0);
    expect(out.indexOf("Union's ask $39,930")).toBeLessThan(out.indexOf('$35,500 now'));
    expect((await wagecmp(`cost ${town} --chart`)).out).toContain('█');
  });

  test('shows losses to the left of zero', async () => {
    const { out } = await wagecmp(`chart ${both} --of over-baseline`);
    expect(out).toMatch(/░+│░+ {2}-\$737/);
  });
});

describe('a chart that does not exist', () => {
  test.each([
    [`chart ${both} --of over-baseline --no-baseline`, 'there is no baseline to be over', '--baseline 3%'],
    ["chart '3%' --pay 35k --of range", 'there is no range', '--of rate'],
    [`chart ${both} --point $40,000`, 'there is no pay point `$40,000`', '`$43,000`'],
    [`chart ${both} --of cost`, 'headcount', ''],
    [`chart ${both} --of pie`, 'rate, total-pay, over-baseline, range, cost', ''],
    [`chart ${both} --size huge`, 'slide, phone, half-letter or width x height', '960x540'],
    [`chart ${both} --size 20x20`, 'from 240x240', ''],
    [`chart ${both} --format csv`, 'the format `csv` is a table of figures', 'wagecmp compare'],
    [`explain ${both} --format svg`, 'the format `svg` is a chart', 'wagecmp chart'],
    [`chart ${town} --of cost --point Clerk`, 'takes no `--point`', ''],
  ])('%s', async (line, message, help) => {
    const { code, out, told } = await wagecmp(line);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain(message);
    expect(told).toContain(help);
  });

  test('letters that no font has are told of', async () => {
    const named = new Map([['a.yaml', 'name: 学生\nterm: 1 year\nraises: [{year: 1, percent: 3%}]\n']]);
    const line = ['chart', 'a.yaml', '--pay', '35k', '--format', 'svg', '--outline-text'];
    expect((await perform(named, line)).told).toContain('the picture has no letters for `学生`');
    expect((await perform(named, line.slice(0, -1))).told).toBe('');
  });
});
