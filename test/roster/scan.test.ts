// What the scanner reads and what it refuses, worked by hand.
import { describe, expect, it, test } from 'vitest';
import { type CsvFault, longestRecord, mostColumns, openScanner } from '../../src/roster/scan.js';
import { scanned } from './scanned.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

const read: [what: string, file: string, rows: string[][], rowLines: number[], lines: number][] = [
  ['nothing', '', [], [], 0],
  ['a byte order mark alone', '\ufeff', [], [], 0],
  ['a header alone', 'rate,title', [['rate', 'title']], [1], 1],
  ['one letter', 'a', [['a']], [1], 1],
  [
    'LF',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    [1, 2],
    2,
  ],
  [
    'CRLF',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    [1, 2],
    2,
  ],
  [
    'bare CR',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    [1, 2],
    2,
  ],
  [
    'line ends of all kinds',
    'a\r\nb\nc\rd\r\r\ne\n\rf',
    [['a'], ['b'], ['c'], ['d'], ['e'], ['f']],
    [1, 2, 3, 4, 6, 8],
    8,
  ],
  [
    'no line end at the end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    [1, 2],
    2,
  ],
  [
    'an empty last cell at the end',
    'a,b\n1,',
    [
      ['a', 'b'],
      ['1', ''],
    ],
    [1, 2],
    2,
  ],
  [
    'blank lines',
    '\n \n\ta,b\n\n \t \n1,2\n\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    [3, 6],
    7,
  ],
  ['blanks after the last line end', 'a\n  ', [['a']], [1], 2],
  ['a blank line after a bare CR', 'aa\rbb\n\ncc\n', [['aa'], ['bb'], ['cc']], [1, 2, 4], 4],
  ['blank lines of CR and CRLF', '\r\r\n \ra\r\n\r\n', [['a']], [4], 5],
  [
    'a byte order mark',
    '\ufeffa,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    [1, 2],
    2,
  ],
  ['a byte order mark before a quote', '\ufeff"a",b\n', [['a', 'b']], [1], 1],
  ['a byte order mark elsewhere is a character', '\ufeff\ufeffa\n\ufeffb\n', [['\ufeffa'], ['\ufeffb']], [1, 2], 2],
  [
    'quoted commas',
    '"Smith, J",5\n"a,b,","6"\n',
    [
      ['Smith, J', '5'],
      ['a,b,', '6'],
    ],
    [1, 2],
    2,
  ],
  [
    'quoted line ends',
    '"a\nb\r\nc\rd\r\r\n",5\n6,7\n',
    [
      ['a\nb\r\nc\rd\r\r\n', '5'],
      ['6', '7'],
    ],
    [1, 7],
    7,
  ],
  [
    'doubled quotes',
    '"5"" pipe",""""\n"""a""",""""""\n',
    [
      ['5" pipe', '"'],
      ['"a"', '""'],
    ],
    [1, 2],
    2,
  ],
  [
    'empty quotes',
    '"",""\n"" , ""\n',
    [
      ['', ''],
      ['', ''],
    ],
    [1, 2],
    2,
  ],
  ['empty quotes are no blank line', 'a\n""\n \n', [['a'], ['']], [1, 2], 3],
  [
    'empty cells',
    ',,\n , \t,\n',
    [
      ['', '', ''],
      ['', '', ''],
    ],
    [1, 2],
    2,
  ],
  [
    'blanks around cells',
    ' a\t,  b c \n\t1 , 2\t \n',
    [
      ['a', 'b c'],
      ['1', '2'],
    ],
    [1, 2],
    2,
  ],
  ['blanks around quotes', ' "a" ,\t" b "\t\n', [['a', ' b ']], [1], 1],
  ['blanks before the end of the file', 'a, "b" \t', [['a', 'b']], [1], 1],
  ['a no-break space is not a blank', '\u00a0a\u00a0,b\n', [['\u00a0a\u00a0', 'b']], [1], 1],
  ['an apostrophe and other quotation marks', "o'a,“b”\n", [["o'a", '“b”']], [1], 1],
  ['dollars', '"$101,442.00",$5\n', [['$101,442.00', '$5']], [1], 1],
  [
    'characters of two to four bytes',
    'é,€\n"😀é","\u{10ffff}\u0080"\n',
    [
      ['é', '€'],
      ['😀é', '\u{10ffff}\u0080'],
    ],
    [1, 2],
    2,
  ],
  [
    'the last characters before the halves of pairs and after',
    '\u07ff\u0800,\ud7ff\ue000\n',
    [['\u07ff\u0800', '\ud7ff\ue000']],
    [1],
    1,
  ],
  ['a form feed and a delete', '\fa,b\x7f\n', [['\fa', 'b\x7f']], [1], 1],
];

describe('reads', () => {
  it.each(read)('%s', (_, file, rows, rowLines, lines) => {
    expect(scanned(file)).toMatchObject({ rows, rowLines, lines, fault: null, told: [] });
  });

  it.each(read)('%s, in chunks of every size', (_, file) => {
    const whole = scanned(file);
    const size = new TextEncoder().encode(file).length;
    for (let chunk = 1; chunk <= size; chunk++) expect(scanned(file, { chunks: [chunk] }), `${chunk}`).toEqual(whole);
  });
});

const refused: [what: string, file: Uint8Array, fault: CsvFault, rowsBefore: number][] = [
  ['an open quote', bytes('a,b\n1,"2\n3,4\n'), { code: 'unclosed-quote', line: 2, column: 3 }, 1],
  ['a quote at the very end', bytes('a,b\n1,"'), { code: 'unclosed-quote', line: 2, column: 3 }, 1],
  ['an open quote after a doubled one', bytes('"a""'), { code: 'unclosed-quote', line: 1, column: 1 }, 0],
  ['an open quote below quoted lines', bytes('"a\r\nb\rc", "d\n'), { code: 'unclosed-quote', line: 3, column: 5 }, 0],
  ['an open quote after wide characters', bytes('\ufeffé😀, "d\n'), { code: 'unclosed-quote', line: 1, column: 5 }, 0],
  ['a quote within a cell', bytes('a,b\n1,2"\n'), { code: 'stray-quote', line: 2, column: 4 }, 1],
  ['a quote after a word', bytes('a b "c"\n'), { code: 'stray-quote', line: 1, column: 5 }, 0],
  ['text after a quote', bytes('"a"b\n'), { code: 'text-after-quote', line: 1, column: 4 }, 0],
  ['text after a quote and blanks', bytes('x\n"a" \tb\n'), { code: 'text-after-quote', line: 2, column: 6 }, 1],
  ['a quote that closed too late', bytes('"a,1\n"b",2\n'), { code: 'text-after-quote', line: 2, column: 2 }, 0],
  ['two quoted parts', bytes('"a" "b"\n'), { code: 'text-after-quote', line: 1, column: 5 }, 0],
  // csv-parse forgets that the cell was quoted, because it is still empty, and reads b.
  ['two quoted parts, the first empty', bytes('"" "b"\n'), { code: 'text-after-quote', line: 1, column: 4 }, 0],
  ['a no-break space after a quote', bytes('"a"\u00a0,b\n'), { code: 'text-after-quote', line: 1, column: 4 }, 0],
  ['a lone backslash escape', bytes('"a\\"b",c\n'), { code: 'text-after-quote', line: 1, column: 5 }, 0],
  ['a cell too few', bytes('a,b\n\n1\n'), { code: 'ragged-row', line: 3, column: 1, found: 1, expected: 2 }, 1],
  ['a cell too many', bytes('a,b\n1,2,\n'), { code: 'ragged-row', line: 2, column: 1, found: 3, expected: 2 }, 1],
  [
    'a row of several lines',
    bytes('a\n"x\n",\n'),
    { code: 'ragged-row', line: 2, column: 1, found: 2, expected: 1 },
    1,
  ],
  [
    'a quoted nothing in a row',
    bytes('a,b\n""\n'),
    { code: 'ragged-row', line: 2, column: 1, found: 1, expected: 2 },
    1,
  ],
  ['a zero byte', bytes('a,b\n1,2\0\n'), { code: 'nul', line: 2, column: 4 }, 1],
  ['a zero byte in quotes', bytes('"a\n\0"'), { code: 'nul', line: 2, column: 1 }, 0],
  ['a zero byte at the start', bytes('\0'), { code: 'nul', line: 1, column: 1 }, 0],
  ['a zero byte after a quote', bytes('"a" \0'), { code: 'nul', line: 1, column: 5 }, 0],
  ['UTF-16, little end first', bytes([0xff, 0xfe, 0x61, 0, 0x0a, 0]), { code: 'not-utf8', line: 1, column: 1 }, 0],
  ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x61]), { code: 'not-utf8', line: 1, column: 1 }, 0],
  ['Latin-1', bytes('a,b\nJos', [0xe9], ',2\n'), { code: 'not-utf8', line: 2, column: 4 }, 1],
  ['Latin-1 in quotes', bytes('a,b\n"1\nJos', [0xe9], '",2\n'), { code: 'not-utf8', line: 3, column: 4 }, 1],
  ['a byte that only goes on', bytes('a', [0x80], '\n'), { code: 'not-utf8', line: 1, column: 2 }, 0],
  ['an overlong slash', bytes([0xc0, 0xaf]), { code: 'not-utf8', line: 1, column: 1 }, 0],
  ['an overlong form of three bytes', bytes([0xe0, 0x9f, 0xbf]), { code: 'not-utf8', line: 1, column: 1 }, 0],
  ['an overlong form of four bytes', bytes([0xf0, 0x8f, 0xbf, 0xbf]), { code: 'not-utf8', line: 1, column: 1 }, 0],
  ['half of a UTF-16 pair', bytes([0xed, 0xa0, 0x80]), { code: 'not-utf8', line: 1, column: 1 }, 0],
  ['beyond U+10FFFF', bytes([0xf4, 0x90, 0x80, 0x80]), { code: 'not-utf8', line: 1, column: 1 }, 0],
  ['a lead byte that does not exist', bytes([0xf5, 0x80, 0x80, 0x80]), { code: 'not-utf8', line: 1, column: 1 }, 0],
  ['a character that a comma cuts', bytes('€', [0xe2, 0x82], ',b\n'), { code: 'not-utf8', line: 1, column: 2 }, 0],
  ['a character that a quote cuts', bytes('"', [0xf0, 0x9f, 0x98], '"\n'), { code: 'not-utf8', line: 1, column: 2 }, 0],
  ['a character that the end cuts', bytes('a\nb', [0xe2, 0x82]), { code: 'not-utf8', line: 2, column: 2 }, 1],
  ['a character in quotes that the end cuts', bytes('a\n"', [0xc3]), { code: 'not-utf8', line: 2, column: 2 }, 1],
  ['a byte order mark that the end cuts', bytes([0xef, 0xbb]), { code: 'not-utf8', line: 1, column: 1 }, 0],
];

describe('refuses', () => {
  it.each(refused)('%s', (_, file, fault, rowsBefore) => {
    const found = scanned(file);
    expect(found.fault).toEqual(fault);
    expect(found.rows.length).toBe(rowsBefore);
    for (let chunk = 1; chunk <= file.length; chunk++)
      expect(scanned(file, { chunks: [chunk] }), `${chunk}`).toEqual(found);
  });

  test('never with the content of the file', () => {
    const found = scanned('name,rate\n"Secret Person"x,5\n').fault;
    expect(JSON.stringify(found)).toBe('{"code":"text-after-quote","line":2,"column":16}');
  });
});

describe('ragged rows', () => {
  const file = 'a,b\n1\n2,2\n3,3,3\n\n4,4\n,,,\n5\n';

  test('as many are told as are wanted, and the others are read', () => {
    const { rows, rowLines, told, fault } = scanned(file, { ragged: 10 });
    expect(fault).toBeNull();
    expect(rows).toEqual([
      ['a', 'b'],
      ['2', '2'],
      ['4', '4'],
    ]);
    expect(rowLines).toEqual([1, 3, 6]);
    expect(told.map(({ line, found }) => [line, found])).toEqual([
      [2, 1],
      [4, 3],
      [7, 4],
      [8, 1],
    ]);
  });

  test('the last that is told ends the file', () => {
    const { rows, told, fault } = scanned(file, { ragged: 2 });
    expect(rows).toHaveLength(2);
    expect(told).toHaveLength(2);
    expect(fault).toEqual({ code: 'ragged-row', line: 4, column: 1, found: 3, expected: 2 });
  });

  test('without anybody to tell, the first ends the file', () => {
    const scanner = openScanner(() => true);
    const all = bytes(file);
    expect(scanner.push(all, all.length)).toMatchObject({ code: 'ragged-row', line: 2 });
    expect(scanner.push(all, all.length)).toMatchObject({ code: 'ragged-row', line: 2 });
    expect(scanner.end()).toMatchObject({ code: 'ragged-row', line: 2 });
  });
});

describe('places', () => {
  test('are those of the opening quote, in characters', () => {
    const { places } = scanned('\ufeff  é😀 , "b\nc" ,,d\n"",  e, ,f\n');
    expect(places).toEqual([
      [
        { line: 1, column: 3 },
        { line: 1, column: 8 },
        { line: 2, column: 5 },
        { line: 2, column: 6 },
      ],
      [
        { line: 3, column: 1 },
        { line: 3, column: 6 },
        { line: 3, column: 9 },
        { line: 3, column: 10 },
      ],
    ]);
  });
});

describe('stops', () => {
  test('when the reader has enough, without a fault', () => {
    const { rows, fault } = scanned('a\nb\nc\n"', { stopAfter: 2 });
    expect(rows).toEqual([['a'], ['b']]);
    expect(fault).toBeNull();
  });
});

describe('bounds', () => {
  /** What 50 MB of the same bytes after a header come to, and how much of them was asked for. */
  function endless(piece: string): { fault: CsvFault | null; taken: number } {
    const scanner = openScanner(() => true);
    const header = bytes('name,rate\nx,"5\n');
    const chunk = bytes(piece.repeat(65_536 / piece.length));
    let fault = scanner.push(header, header.length);
    let taken = 0;
    while (fault === null && taken < 50_000_000) {
      fault = scanner.push(chunk, chunk.length);
      taken += chunk.length;
    }
    return { fault, taken };
  }

  test('an open quote over 50 MB is found after one, where it was opened', () => {
    const before = process.memoryUsage().arrayBuffers;
    const { fault, taken } = endless('12345,7\n');
    expect(fault).toEqual({ code: 'unclosed-quote', line: 2, column: 3 });
    expect(taken).toBeLessThanOrEqual(longestRecord + 65_536);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * longestRecord);
  });

  test.each([1, 2, 1023, 65_536])('an open quote in chunks of %i takes no longer', (size) => {
    const file = bytes('a\n"', 'x'.repeat(longestRecord + 10));
    const started = performance.now();
    expect(scanned(file, { chunks: [size] }).fault).toEqual({ code: 'unclosed-quote', line: 2, column: 1 });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([7, 65_536, 3 * longestRecord])(
    'the longest record is read, one byte more is not, in chunks of %i',
    (size) => {
      const longest = 'x'.repeat(longestRecord - 1);
      expect(scanned(`a\n${longest}\nb`, { chunks: [size] }).rows).toEqual([['a'], [longest], ['b']]);
      expect(scanned(`\ufeff${longest}\r\nb`, { chunks: [size] }).rows).toEqual([[longest], ['b']]);
      expect(scanned(`a\n${longest}x\n`, { chunks: [size] }).fault).toEqual({
        code: 'record-too-long',
        line: 2,
        column: 1,
      });
      expect(scanned(`a\n${longest}x`, { chunks: [size] }).rows).toEqual([['a'], [`${longest}x`]]);
    },
  );

  test('a line of blanks is no record, but has the same bound', () => {
    expect(scanned(`a\n${' '.repeat(longestRecord)}\n`).fault).toEqual({ code: 'record-too-long', line: 2, column: 1 });
  });

  test('as many columns as the widest spreadsheet has', () => {
    expect(scanned(','.repeat(mostColumns - 1)).rows[0]).toHaveLength(mostColumns);
    const fault = { code: 'too-many-columns', line: 1, column: mostColumns + 1 };
    expect(scanned(`${','.repeat(mostColumns)}\n`).fault).toEqual(fault);
  });
});
