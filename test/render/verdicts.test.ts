// JUnit's XML and GitHub's annotations: the structure that build servers read, and texts that must not break out of it.
import { expect, test } from 'vitest';
import { renderers } from '../../src/render/registry.js';
import type { Report, ReportedVerdict } from '../../src/report/report.js';
import { english } from '../../src/words/en.js';

const style = { width: 80, color: false, cents: false, pretty: false, layout: 'wide', language: english };

const verdict = (more: Partial<ReportedVerdict>): ReportedVerdict => ({
  suite: 'checks',
  name: 'a check',
  outcome: 'holds',
  message: '',
  details: [],
  file: 'checks.yaml',
  line: 3,
  column: 5,
  ...more,
});

async function rendered(format: string, verdicts: readonly ReportedVerdict[]): Promise<string> {
  const report: Report = { currency: 'USD', blocks: [], sheets: {}, document: {}, verdicts };
  const render = await renderers.find((renderer) => renderer.format === format)?.load();
  if (render === undefined) throw new Error(`no format ${format}`);
  return String(await render(report, style));
}

/**
 * What the schemas of Jenkins (junit-10) and Surefire share: which elements stand in which, with which attributes.
 * An attribute that ends in `!` is required.
 */
const schema: Readonly<Record<string, { readonly in: string; readonly attributes: readonly string[] }>> = {
  testsuites: { in: '', attributes: ['name', 'tests', 'failures', 'errors'] },
  testsuite: { in: 'testsuites', attributes: ['name!', 'tests!', 'failures!', 'errors!'] },
  testcase: { in: 'testsuite', attributes: ['name!', 'classname'] },
  failure: { in: 'testcase', attributes: ['type', 'message'] },
  error: { in: 'testcase', attributes: ['type', 'message'] },
};

/** Reads XML strictly: every character is allowed, every tag is closed, every attribute is quoted and known. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  const open: string[] = [];
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const plain = (text: string) => {
    expect(text).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
    return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  };
  const tokens = xml.slice(xml.indexOf('\n') + 1).match(/<[^>]*>|[^<]+/g) ?? [];
  for (const token of tokens) {
    if (!token.startsWith('<')) {
      const last = found.at(-1);
      if (last !== undefined && (last.name === 'failure' || last.name === 'error') && open.at(-1) === last.name)
        last.text += plain(token);
      else expect(token.trim()).toBe('');
      continue;
    }
    const [, closing, name = '', rest = '', self] = /^<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>$/.exec(token) ?? [];
    const rule = schema[name];
    if (rule === undefined) throw new Error(`no element ${token}`);
    if (closing === '/') {
      expect(open.pop()).toBe(name);
      continue;
    }
    expect(open.at(-1) ?? '').toBe(rule.in);
    const attributes = Object.fromEntries(
      [...rest.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]),
    );
    for (const key of Object.keys(attributes))
      expect(rule.attributes.map((one) => one.replace('!', ''))).toContain(key);
    for (const one of rule.attributes) if (one.endsWith('!')) expect(attributes).toHaveProperty(one.replace('!', ''));
    found.push({ name, attributes, text: '' });
    if (self !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  return found;
}

test('JUnit: a suite a file, a case a verdict; a failure is no error', async () => {
  const xml = await rendered('junit', [
    verdict({ name: 'good' }),
    verdict({ name: 'bad', outcome: 'does-not-hold', message: 'too low', details: ['$35,500: 1 against 2'] }),
    verdict({ suite: 'other', name: 'lost', outcome: 'error', message: 'no such figure', file: 'o.yaml', line: 9 }),
  ]);
  const elements = elementsOf(xml);
  expect(elements.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['testsuites', { name: 'wagecmp', tests: '3', failures: '1', errors: '1' }],
    ['testsuite', { name: 'checks', tests: '2', failures: '1', errors: '0' }],
    ['testcase', { name: 'good', classname: 'checks' }],
    ['testcase', { name: 'bad', classname: 'checks' }],
    ['failure', { type: 'does-not-hold', message: 'too low' }],
    ['testsuite', { name: 'other', tests: '1', failures: '0', errors: '1' }],
    ['testcase', { name: 'lost', classname: 'other' }],
    ['error', { type: 'error', message: 'no such figure' }],
  ]);
  expect(elements[4]?.text).toBe('checks.yaml:3:5\ntoo low\n$35,500: 1 against 2');
});

test('JUnit: whatever a text holds, it stays a text', async () => {
  const nasty = `<a b="c">&amp; ]]> ' \u0000\u0001\u0008\u000b\u001b[31m\u007f\u0085\ufffe\uffff\ud800 \u202e 😀 ::error::x ##vso[y]`;
  const xml = await rendered('junit', [
    verdict({ suite: nasty, name: nasty, outcome: 'does-not-hold', message: nasty, details: [nasty, 'two\nlines'] }),
  ]);
  const names = elementsOf(xml).map(({ attributes }) => attributes['name'] ?? attributes['message'] ?? '');
  expect(new Set(names.slice(1)).size).toBe(1);
  expect(names[1]).toBe(
    `<a b="c">&amp; ]]> ' \\u{0}\\u{1}\\u{8}\\u{b}\\u{1b}[31m\\u{7f}\\u{85}\\u{fffe}\\u{ffff}\\u{d800} \\u{202e} 😀 : :error::x ## vso[y]`,
  );
  expect(xml).toContain('two\\u{a}lines');
});

test('JUnit: nothing to check is an empty list of suites', async () => {
  expect(elementsOf(await rendered('junit', [])).map(({ name }) => name)).toEqual(['testsuites']);
});

test('GitHub: an annotation a verdict that does not hold, escaped as its toolkit does it', async () => {
  const text = await rendered('github', [
    verdict({ name: 'good' }),
    verdict({
      name: 'a: b, 3%',
      outcome: 'does-not-hold',
      message: '100% of it: x, y',
      file: 'a,b:c%.yaml',
      details: ['more'],
    }),
    verdict({ name: 'lost', outcome: 'error', message: 'no such figure' }),
  ]);
  expect(text.split('\n')).toEqual([
    '::error file=a%2Cb%3Ac%25.yaml,line=3,col=5,title=Does not hold%3A a%3A b%2C 3%25::checks: 100%25 of it: x, y%0Amore',
    '::error file=checks.yaml,line=3,col=5,title=Could not be checked%3A lost::checks: no such figure',
    'wagecmp: 1 of 3 hold',
    '',
  ]);
});

test('GitHub: a text starts no command of its own', async () => {
  const nasty = 'x\n::set-output name=a::b\r##vso[task]\u2028::stop-commands::';
  const text = await rendered('github', [
    verdict({ suite: nasty, name: nasty, outcome: 'does-not-hold', message: nasty, file: nasty, details: [nasty] }),
  ]);
  const lines = text.split(/[\n\r\u2028]/);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^::error file=/);
  expect(lines[1]).toBe('wagecmp: 0 of 1 hold');
  expect(text).not.toContain('##vso[');
});
