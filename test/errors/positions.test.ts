// Lines, columns and carets: where a fault is shown, a person must see it.
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';

/** The first fault as it is shown: its place, the line with what it is about, and the caret under it. */
function shown(text: string): readonly string[] {
  const { diagnostics } = compare([{ file: 'a.yaml', text }], { pay: ['35k'] });
  const [first] = diagnostics;
  if (first === undefined) throw new Error('no fault');
  const [, line = '', caret = ''] = first.text.split('\n');
  return [`${first.line}:${first.column}`, line, caret];
}

describe('a fault is shown where it stands', () => {
  test.each<[string, string, ...string[]]>([
    ['in a block', 'raises:\n  - year: 1\n    percent: 3\n', '3:14', '  3 |     percent: 3', '    |              ^'],
    ['in a flow collection over several lines', 'raises: [\n  3%,\n  4\n]\n', '3:3', '  3 |   4', '    |   ^'],
    ['in double quotes', 'raises: ["3"]\n', '1:10', '  1 | raises: ["3"]', '    |          ^^^'],
    ['in single quotes', "raises: ['3']\n", '1:10', "  1 | raises: ['3']", '    |          ^^^'],
    ['in a block scalar', 'raises: >-\n  3\n', '1:9', '  1 | raises: >-', '    |         ^^'],
    ['on a last line without an end', 'raises: 3', '1:9', '  1 | raises: 3', '    |         ^'],
    ['in a file from Windows', 'name: x\r\nraises: 3\r\n', '2:9', '  2 | raises: 3', '    |         ^'],
    ['after a byte order mark', '\ufeffraises: 3\n', '1:9', '  1 | raises: 3', '    |         ^'],
    ['after a tab', 'raises:\t3\n', '1:9', '  1 | raises: 3', '    |         ^'],
    [
      'after wide characters',
      'raises: [{note: 工资, percent: 3, year: 1}]\n',
      '1:30',
      '  1 | raises: [{note: 工资, percent: 3, year: 1}]',
      '    |                                ^',
    ],
    ['in wide characters', 'party: 工会\nraises: [3%]\n', '1:8', '  1 | party: 工会', '    |        ^^^^'],
    [
      'after characters of two units',
      'raises: [{note: 😀, percent: 3, year: 1}]\n',
      '1:29',
      '  1 | raises: [{note: 😀, percent: 3, year: 1}]',
      '    |                              ^',
    ],
    [
      'after an accent of its own',
      'raises: [{note: e\u0301, percent: 3, year: 1}]\n',
      '1:30',
      '  1 | raises: [{note: e\u0301, percent: 3, year: 1}]',
      '    |                             ^',
    ],
    [
      'after what is made visible',
      'raises: [{note: \u202e, percent: 3, year: 1}]\n',
      '1:29',
      '  1 | raises: [{note: \\u{202e}, percent: 3, year: 1}]',
      '    |                                    ^',
    ],
    ['at a key', 'raises: [3%]\n"nmae": x\n', '2:1', '  2 | "nmae": x', '    | ^^^^^^'],
    ['at an empty value', 'name:\nraises: [3%]\n', '1:6', '  1 | name:', '    |      ^'],
    ['at a value that runs on', 'name: a\n  b\n  c\nraises: 3\n', '4:9', '  4 | raises: 3', '    |         ^'],
  ])('%s', (_, text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('far along a line that is too long to show', () => {
    const [place, line = '', caret = ''] = shown(`raises: [${'3%, '.repeat(5000)}4, ${'3%, '.repeat(5000)}3%]\n`);
    expect(place).toBe('1:20010');
    expect(line.length).toBeLessThan(120);
    expect(line[caret.indexOf('^')]).toBe('4');
    expect(line).toMatch(/^ {2}1 \| ….*…$/);
  });

  test('on line 100,000 the numbers still line up', () => {
    const [, line, caret] = shown(`${'#\n'.repeat(99_999)}raises: 3\n`);
    expect([line, caret]).toEqual(['  100000 | raises: 3', '         |         ^']);
  });
});
