// Names come from the other side of the table, and go to terminals, spreadsheets, notes and the logs of build servers.
import { describe, expect, test } from 'vitest';
import { perform } from './stage.js';

const names = {
  'an escape sequence': '\u001b[31mred\u001b[0m',
  'the clipboard (OSC 52)': '\u001b]52;c;cm0gLXJm\u0007',
  'an eight-bit escape': '\u009b31mred',
  'a carriage return': 'Ours\rTheirs',
  'line ends of all kinds': 'a\nb\u2028c\u2029d\u0085e',
  'bidirectional controls': 'a\u202eb\u2066c\u200f',
  'invisible characters': 'a\u200b\ufeff\u00adb',
  'half a character': 'a\ud800b',
  'a table in Markdown': 'a | b | c',
  HTML: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  'a link and a picture': '![x](http://x.example/a.png) [y](javascript:alert(1))',
  'a mention and a code block': '@everyone `x` ```\n# h',
  'a formula': '=HYPERLINK("http://x.example","x")',
  'a formula with a plus': '+1+1',
  'a formula with a minus': '-1+1',
  'a formula with an at': '@SUM(1)',
  'a formula after a tab': '\t=1+1',
  'a full-width formula': '＝1+1',
  'a quote': '"a","b',
  "a command of GitHub's": '::set-output name=x::y',
  "another of GitHub's": '##[set-env name=x]y',
  "a command of Azure's": '##vso[task.setvariable variable=x]y',
} as const;

const formats = ['table', 'csv', 'csv --pretty', 'csv --layout long', 'markdown', 'json'] as const;
const hidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;

function filesWith(name: string) {
  const quoted = JSON.stringify(name).replace(/[\u007f-\u009f]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
  return new Map([
    [
      'unit.yaml',
      `name: ${quoted}\nsource: ${quoted}\nbaseline: {name: ${quoted}, raises: 3%}\ngroups: [{name: ${quoted}, pay: [{name: ${quoted}, rate: $35k}, $40k]}]\n`,
    ],
    [
      'a.yaml',
      `unit: unit.yaml\nname: ${quoted}\nsource: ${quoted}\nnot-modelled: [${quoted}]\nclaims: [{says: ${quoted}, measure: increase, figure: 9.9%, source: ${quoted}}]\nraises:\n  - {total: 8%, over: 3 years, note: ${quoted}}\n`,
    ],
    [
      'b.yaml',
      `unit: unit.yaml\nname: ${quoted}\nraises: [{year: 1, flat: $500, note: ${quoted}, for: [${quoted}]}]\n`,
    ],
    [
      'bad.yaml',
      `unit: unit.yaml\nname: ${quoted}\n? ${quoted}\n: x\nparty: ${quoted}\nraises: [{year: ${quoted}, percent: ${quoted}, for: ${quoted}}]\n`,
    ],
  ]);
}

/** Whether text is safe wherever it is shown: one line is one line, and none begins as a command does. */
function expectHarmless(text: string): void {
  expect(text.replaceAll('\r\n', '\n')).not.toMatch(hidden);
  expect(text).not.toMatch(/^\s*::|##\w*\[/m);
}

describe.each(Object.entries(names))('%s in every name', (_, name) => {
  const files = filesWith(name);

  test.each(formats)('compare as %s', async (format) => {
    const { code, out, told } = await perform(files, ['compare', 'a.yaml', 'b.yaml', '-f', ...format.split(' ')]);
    expect(code).toBe(0);
    expectHarmless(told);
    expectHarmless(out);
    if (format.startsWith('csv')) {
      const cells = out
        .split('\r\n')
        .slice(1, -1)
        .flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
      for (const cell of cells.map((one) => one.replace(/^"|"$/g, ''))) {
        if (!/^-?[$£]?[\d,.]+%?$|^[+-]\$?[\d,.]+%?$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
      }
    }
    if (format === 'markdown') {
      expect(out).not.toMatch(/<(?!\/?span>)[a-z!/]/i);
      const rows = out.split('\n').filter((line) => line.startsWith('|'));
      const widths = new Set(rows.map((row) => row.replace(/\\\\|\\\|/g, '').split('|').length));
      expect(rows.length).toBeGreaterThan(0);
      expect(widths.size).toBeLessThanOrEqual(2);
    }
    if (format === 'json') expect(() => JSON.parse(out)).not.toThrow();
  });

  test.each(['table', 'csv', 'markdown', 'json'])('explain as %s', async (format) => {
    const { code, out } = await perform(files, ['explain', 'a.yaml', 'b.yaml', '-f', format]);
    expect(code).toBe(0);
    expectHarmless(out);
  });

  test('a saved comparison that holds it as it is', async () => {
    const { out } = await perform(files, ['compare', 'a.yaml', 'b.yaml', '-f', 'json']);
    const saved = JSON.parse(out);
    saved.unit.name = name;
    for (const proposal of saved.proposals) proposal.name = name;
    for (const point of saved.payPoints) point.group = name;
    for (const format of ['table', 'csv', 'markdown', 'json']) {
      const again = await perform(new Map([['s.json', JSON.stringify(saved)]]), ['compare', 's.json', '-f', format]);
      expect(again.code).toBe(0);
      expectHarmless(again.out);
    }
  });

  test('in messages, and in what is typed', async () => {
    for (const args of [
      ['compare', 'bad.yaml'],
      ['validate', 'bad.yaml'],
      ['compare', name, '--pay', name],
      ['compare', '3%', '--pay', '35k', '--reading', name],
      ['compare', '3%', '--pay', '35k', '--baseline', name],
      ['compare', '3%', '--pay', '35k', `--x${name}`],
      [name],
      ['compare', '3%', '--pay', '35k', '-f', name],
      ['compare', '3%', '--pay', '35k', '-o', name],
      ['schema', name],
    ]) {
      const run = await perform(files, args);
      if (run.code === 0) expect(args[1] ?? '').toMatch(/^-/);
      expectHarmless(run.told);
      expectHarmless(run.out);
      for (const line of run.told.split('\n'))
        expect(line).toMatch(/^$|^ {2}|^[^ ]*: |^error: |^(?:-|<)|^Usage|^bad|^unit|^offer/);
    }
    const json = await perform(files, ['compare', 'bad.yaml', '--diagnostics', 'json']);
    expect(() => JSON.parse(json.told)).not.toThrow();
    expectHarmless(json.told);
  });
});
