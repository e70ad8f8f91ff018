// The page as text: the cells of the terminal, the policy, the size, and nothing in it that a name has smuggled in.

import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openShell } from '../../src/cli/io.js';
import { compareFiles } from '../../src/pipeline.js';
import { spoken } from '../../src/render/spoken.js';
import { comparisonReport } from '../../src/report/pay/comparison-report.js';
import { english } from '../../src/words/en.js';
import { figureText } from '../../src/words/figures.js';
import { attacks, hostile, marks } from './hostile.js';
import { pageOf } from './pages.js';

const harvard = ['proposals/harvard.yaml', 'proposals/union.yaml'];
const page = await pageOf(['compare', ...harvard]);

/** The inside of each element of a name that nothing is nested in. */
const insides = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(([, inside = '']) => inside);
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '',
    );

describe('a page', () => {
  it('has the cells of the terminal, and its words', () => {
    const { value } = compareFiles({ proposals: harvard }, openShell().disk);
    if (value === undefined) throw new Error('no comparison');
    const { blocks } = spoken(comparisonReport(value, { allReadings: false }), english);
    const tables = insides(page.html, 'table');
    const shown = text(page.html.replace(/<script.*?<\/script>/gs, ''));
    for (const block of blocks) {
      if (block.kind === 'list') for (const [entry = ''] of block.entries) expect(shown).toContain(entry);
      if (block.kind !== 'table') continue;
      const own = tables.find((table) => text(table).startsWith(block.title));
      for (const { cells } of block.rows)
        for (const cell of cells) expect(text(own ?? '')).toContain(figureText(cell, block));
    }
  });

  it('sets every table of money as one of figures, whatever has no figure in it', async () => {
    const examples = ['county', 'school', 'town'].map((name) =>
      ['offer', 'ask'].map((side) => `proposals/examples/${name}-${side}.yaml`),
    );
    for (const files of examples) {
      const { html } = await pageOf(['cost', ...files]);
      const tables = [...html.matchAll(/<table class="([^"]*)">(?:(?!<\/table>).)*<th scope="col">Payroll</g)];
      expect(tables.length).toBeGreaterThan(1);
      for (const [, names] of tables) expect(names).toBe('figures');
    }
  });

  it('may do nothing but what it brings along', () => {
    const policy = /content="(default-src[^"]*)"/.exec(page.html)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const hash = (inside: string | undefined) =>
      `'sha256-${createHash('sha256')
        .update(inside ?? '')
        .digest('base64')}'`;
    const [style] = insides(page.html, 'style');
    const [, packed = '', starter] = insides(page.html, 'script');
    const engine = gunzipSync(Buffer.from(packed, 'base64')).toString();
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(starter)} ${hash(engine)}`,
      `style-src ${hash(style)}`,
      'font-src data:',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.html.match(/https?:\/\/(?!www\.w3\.org\/)[^\s"']*/g) ?? []).toEqual([]);
    expect(page.html).not.toMatch(
      / style="| on[a-z]+="|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttp|sendBeacon|WebSocket/,
    );
  });

  it('is under 175 kB without its fonts', () => {
    const bare = page.html.replace(/font\/woff2;base64,[A-Za-z0-9+/=]*/g, '');
    expect(Buffer.byteLength(bare)).toBeLessThan(175_000);
  });

  it('is the same bytes on every run', async () => {
    expect((await pageOf(['compare', ...harvard])).html).toBe(page.html);
  });

  it('has headings in order, and one of the first kind', async () => {
    for (const { html } of [page, await pageOf(['report', ...harvard, '--checks', 'proposals/checks.yaml'])]) {
      const levels = [...html.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
      expect(levels.filter((level) => level === 1).length).toBe(1);
    }
  });

  it('says of no folder where its files were', async () => {
    const here = process.cwd();
    const { html } = await pageOf(['compare', ...harvard.map((file) => `${here}/${file}`)]);
    expect(html).toContain('harvard.yaml:18');
    expect(html).not.toContain(here);
  });

  it('of a saved comparison is whole, without steps and calculator', async () => {
    const { value } = compareFiles({ proposals: harvard }, openShell().disk);
    const { html, code } = await pageOf(
      ['compare', 'saved.json'],
      [{ file: 'saved.json', text: JSON.stringify(value) }],
    ).catch(() => ({ html: '', code: 9 }));
    if (code === 0) expect(html).not.toContain('id="mine"');
  });
});

describe('hostile names', () => {
  it('stay text', async () => {
    const { html, code, told } = await pageOf(['report', 'offer.yaml', 'ask.yaml'], hostile);
    expect([code, told]).toEqual([0, expect.any(String)]);
    expect(insides(html, 'script').length).toBe(3);
    expect(insides(html, 'style').length).toBe(1);
    const bare = html.replace(/<script.*?<\/script>|<style.*?<\/style>/gs, '');
    const tags = new Set([...bare.matchAll(/<([a-z!][^\s>]*)/gi)].map(([, name]) => name));
    for (const name of ['script', 'img', 'iframe', '!--', 'b', 'svg/onload=alert(5)']) expect(tags).not.toContain(name);
    expect([...bare.matchAll(/<[^>]*\son\w+=/g)]).toEqual([]);
    for (const attack of attacks) expect(text(bare)).toContain(attack);
    expect(html).not.toMatch(marks);
    const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(data).not.toMatch(/[<>&]/);
    expect(() => JSON.parse(data)).not.toThrow();
  });
});
