// `wagecmp report` as a command: what it takes, what it says, and what it ends with.
import { describe, expect, it } from 'vitest';
import { openShell } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { memoryDisk } from '../../src/library.js';
import { asset } from './pages.js';

const files = [
  { file: 'unit.yaml', text: 'pay: $40,000\nbaseline: 3%\n' },
  { file: 'ask.yaml', text: 'name: Ask\nunit: unit.yaml\nterm: 2 years\nraises:\n  - {year: every, percent: 4%}\n' },
  { file: 'holds.yaml', text: check('more-than') },
  { file: 'fails.yaml', text: check('less-than') },
];

function check(relation: string): string {
  return `compare: [ask.yaml]\nchecks:\n  - {name: "It pays more, or does it", of: ask, measure: total-pay, ${relation}: baseline}\n`;
}

/** Runs a command line; `why` is what keeps the page from being opened. */
async function run(line: string, why: string | null = null) {
  const written = new Map<string, string>();
  const opened: string[] = [];
  let [told, printed] = ['', ''];
  const text = (content: string | Uint8Array) => (typeof content === 'string' ? content : '');
  const code = await main(line.split(' '), {
    ...openShell(),
    disk: memoryDisk(files),
    shipped: asset,
    tell(said) {
      told += said;
    },
    print(content) {
      printed += text(content);
      return { ok: true };
    },
    writeFile(file, content) {
      if (file.startsWith('full/')) return { ok: false, closed: false, why: 'the disk is full' };
      written.set(file, text(content));
      return { ok: true };
    },
    async open(file) {
      opened.push(file);
      return why;
    },
  });
  return { code, told, printed, written, opened };
}

describe('wagecmp report', () => {
  it('writes report.html and says so', async () => {
    const { code, told, written, opened } = await run('report ask.yaml');
    expect([code, [...written.keys()], opened]).toEqual([0, ['report.html'], []]);
    expect(told).toContain('note: the page is `report.html`');
    expect(written.get('report.html')).toMatch(/^<!doctype html>/);
  });

  it('writes where it is told, says nothing then, and gives the page its title', async () => {
    const { code, told, written } = await run('report ask.yaml --title Flyer -o page.htm');
    expect([code, told]).toEqual([0, '']);
    expect(written.get('page.htm')).toContain('<title>Flyer</title>');
  });

  it('prints to standard output for -o -', async () => {
    const { code, printed, written } = await run('report ask.yaml -o - --open');
    expect([code, written.size]).toEqual([0, 0]);
    expect(printed).toMatch(/^<!doctype html>/);
  });

  it('is a page and nothing else', async () => {
    const { code, told, written } = await run('report ask.yaml -o page.pdf');
    expect([code, told, written.size]).toEqual([2, 'error: a report is a page  [usage]\n  help: end it in .html\n', 0]);
  });

  it.each([
    ['holds', 0],
    ['fails', 1],
  ])('shows a check that %s, and ends with %i', async (name, wanted) => {
    const { code, written } = await run(`report ask.yaml --checks ${name}.yaml -o page.html`);
    expect(code).toBe(wanted);
    expect(written.get('page.html')).toContain('It pays more, or does it');
  });

  it('ends with 2 where a check file is none, and writes nothing', async () => {
    const { code, told, written } = await run('report ask.yaml --checks nowhere.yaml');
    expect([code, written.size]).toEqual([2, 0]);
    expect(told).toContain('nowhere.yaml');
  });

  it('opens the page where that was asked for; that it cannot be opened is a note', async () => {
    expect((await run('report ask.yaml -o page.html --open')).opened).toEqual(['page.html']);
    const { code, told } = await run('report ask.yaml -o page.html --open', 'there is no `xdg-open`');
    expect([code, told]).toEqual([0, 'note: the page is written and could not be opened: there is no `xdg-open`\n']);
  });

  it('ends with 4 where the page cannot be written, and opens nothing', async () => {
    const { code, opened } = await run('report ask.yaml -o full/page.html --open');
    expect([code, opened]).toEqual([4, []]);
  });
});
