import { describe, expect, it } from 'vitest';
import { renderers } from '../../src/render/registry.js';
import type { Style } from '../../src/render/renderer.js';
import { renderMarkdown } from '../../src/render/text/markdown.js';
import { literal, literalBlock } from '../../src/render/text/markdown-text.js';
import { english } from '../../src/words/en.js';
import { bigTable, harvard, harvardTable, reportOf } from './reports.js';

const style: Style = { width: 80, color: false, cents: false, pretty: false, layout: 'wide', language: english };

describe('markdown', () => {
  it('is readable as it stands', async () => {
    const lines = (await renderMarkdown(harvard, style)).split('\n');
    expect(lines[0]).toMatch(/^\*\*At \$35,500 the union's ask pays \$3,503 more .* a year\.\*\*$/);
    expect(lines[2]).toBe('## Harvard doctoral students, US dollars a year, three contract years');
    expect(lines[4]).toMatch(/^\| \$35,500 now {7}\| +Year 1 \| +Year 2 \|/);
    expect(lines[5]).toMatch(/^\| :-+ \| -+: \| -+: \|/);
    expect(lines[6]).toMatch(/^\| Harvard's offer ~ \| +36,447 \|.*\| +-737 \|$/);
    expect(lines[7]).toMatch(/^\| Union's ask {7}\| \*\*37,275\*\* \* \|.*\| \*\*\+2,766\*\* \* \|$/);
    expect(lines[8]).toMatch(/\| +– \|$/);
    expect(lines[10]).toMatch(/^~ "8% over 3 years" .* between \$109,340 \(all/);
    expect(lines[14]).toBe(
      "- Harvard's offer: The Harvard Crimson, 3 December 2019, https://www.thecrimson.com/article/2019/12/3/grad-union-strike/",
    );
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).not.toBe('');
  });

  it('keeps every row of a table at the same number of cells', async () => {
    const names = ['a|b', 'c\\|d', 'e\n| f |', '`g|h`', '\\'];
    const lines = (await renderMarkdown(reportOf(bigTable(2, names, 'x|y')), style)).trimEnd().split('\n');
    expect(lines).toHaveLength(names.length + 2);
    for (const line of lines) expect(line.replace(/\\./g, '').split('|')).toHaveLength(8);
  });

  it('has cents where asked', async () => {
    expect(await renderMarkdown(reportOf(harvardTable), { ...style, cents: true })).toContain('**39,929.91** *');
  });

  it('sets a warning apart', async () => {
    const warning = { kind: 'paragraph', role: 'warning', parts: ['a raise never applies'], cents: false } as const;
    expect(await renderMarkdown(reportOf(warning), style)).toBe('> **Warning:** a raise never applies\n');
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['[a](javascript:x) ![b](c)', '\\[a\\](javascript:x) !\\[b\\](c)'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['A&B &lt; &#64;x', 'A&B &amp;lt; &amp;<span>#</span>64;x'],
    ['@octocat, a@b.org', '<span>@</span>octocat, a@b.org'],
    ['issue #12, a # b', 'issue <span>#</span>12, a \\# b'],
    [':tada: at 12:30', '<span>:</span>tada: at 12:30'],
    ['$x$ and $35,500', '<span>$</span>x<span>$</span> and $35,500'],
    ['back\\slash', 'back\\\\slash'],
    ['3% (a year) - 2.5', '3% (a year) - 2.5'],
    ['https://a.org/b_c*d?e=f#g', 'https://a.org/b_c\\*d?e=f<span>#</span>g'],
    ['see https://a.org/b_c#g_h.', 'see https://a.org/b_c#g_h.'],
    ['https://a.org/<b>|c', 'https://a.org/&lt;b&gt;\\|c'],
    ['::set-output name=x::y', '::set-output name=x::y'],
  ])('%j is written %j', (text, expected) => {
    expect(literal(text)).toBe(expected);
  });

  it.each([
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['=====', '\\====='],
    ['+ a', '\\+ a'],
    ['3.5% a year', '3.5% a year'],
  ])('%j opens no list: %j', (text, expected) => {
    expect(literalBlock(text)).toBe(expected);
  });

  it('starts no line with a command', async () => {
    const name = '::set-output name=x::y ##vso[a]b';
    const note = { kind: 'paragraph', role: 'note', parts: [name], cents: false } as const;
    const output = await renderMarkdown(reportOf(note, bigTable(1, [name], name)), style);
    expect(output).not.toMatch(/^\s*::|##\w*\[/m);
  });
});

describe('the formats', () => {
  it('load and render', async () => {
    for (const { load, takes, format } of renderers)
      if (takes !== 'chart' && format !== 'xlsx') expect(await (await load())(harvard, style)).toMatch(/\n$/);
  });

  it('have endings of their own', () => {
    const endings = renderers.flatMap((renderer) => renderer.endings);
    expect(new Set(endings).size).toBe(endings.length);
    expect(endings.every((ending) => ending.startsWith('.'))).toBe(true);
  });
});
