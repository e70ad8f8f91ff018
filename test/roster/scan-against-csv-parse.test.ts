// The scanner reads what csv-parse, which is strict, reads, and refuses what it refuses. Where csv-parse is lax or has
// another dialect the files below either leave the matter out or name it; test/roster/scan.test.ts has it by hand:
// - it reads invalid UTF-8 as U+FFFD, takes a file with the mark of UTF-16 for UTF-16, and reads zero bytes: all refused here;
// - it takes `"" "b"` for b, since the empty cell no longer knows that it was quoted;
// - it trims everything that Unicode calls white space (form feeds, no-break spaces, U+FEFF): here blanks are spaces and tabs;
// - in quotes it counts CRLF as two lines; places are therefore checked against the text itself.
import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsvFaultCode } from '../../src/roster/scan.js';
import { scanned } from './scanned.js';

const runs = Number(process.env['WAGECMP_RUNS'] ?? 20_000);

interface File {
  readonly bytes: Uint8Array;
  readonly chunks: readonly number[];
}

const encoder = new TextEncoder();
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const blanks = fc.constantFrom('', '', '', ' ', '\t', ' \t ');

/** Pieces in any order: most such files are broken, and broken in every way. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(',', '"', '\n', '\r', '\r\n', ' ', '\t', 'a', '1') },
      { weight: 2, arbitrary: fc.constantFrom('""', '","', '"\n', ',"', '",', '"a"', '" "', '\n\n', '" ', ' "') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('é', '€', '😀', '“', '$1,000', '"x, y"', "'", '\\', ';', '\x7f', '\x01'),
      },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => encoder.encode(pieces.join('')));

const content = fc.array(fc.constantFrom('a', '7', '.', 'é', '😀', ' ', ',', '"', '\n', '\r', '\r\n', '\t', '$', '“'), {
  maxLength: 6,
});
const cell = fc.tuple(blanks, content, blanks, fc.boolean()).map(([before, pieces, after, isQuoted]) => {
  const text = pieces.join('');
  const needsQuotes = isQuoted || /[",\r\n]/.test(text);
  return `${before}${needsQuotes ? `"${text.replaceAll('"', '""')}"` : text}${after}`;
});

/** Rows of as many cells each, as one would write them, and now and then a blank line. */
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.tuple(
      fc.constantFrom('', '', '\ufeff'),
      fc.array(
        fc.tuple(
          fc.array(cell, { minLength: columns, maxLength: columns }),
          lineEnd,
          fc.constantFrom('', '', '\n', ' \r'),
        ),
        { maxLength: 5 },
      ),
      fc.boolean(),
    ),
  )
  .map(([mark, rows, isWhole]) => {
    const text = rows.map(([cells, end, blank]) => `${cells.join(',')}${end}${blank}`).join('');
    return encoder.encode(mark + (isWhole ? text : text.trimEnd()));
  });

/** A table with one byte taken out, put in or changed: bytes beyond ASCII are broken by it, too. */
const damaged = fc
  .tuple(
    table,
    fc.nat(),
    fc.nat(2),
    fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x20, 0x61, 0x00, 0xbf, 0xc3, 0xe2, 0xf0, 0xff),
  )
  .map(([bytes, at, cut, byte]) => {
    // Not before the byte order mark: elsewhere it is a character, which csv-parse trims.
    const first = bytes[0] === 0xef ? 3 : 0;
    const place = first + (at % (bytes.length - first + 1));
    return Uint8Array.from([
      ...bytes.subarray(0, place),
      ...(cut === 2 ? [] : [byte]),
      ...bytes.subarray(place + Math.min(cut, 1)),
    ]);
  });

const file: fc.Arbitrary<File> = fc.record({
  bytes: fc.oneof(hostile, table, damaged),
  chunks: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
});

/** The scanner's codes for each of csv-parse's. */
const sameFault: Record<string, readonly CsvFaultCode[]> = {
  CSV_QUOTE_NOT_CLOSED: ['unclosed-quote'],
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: ['ragged-row'],
  CSV_INVALID_CLOSING_QUOTE: ['text-after-quote'],
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: ['text-after-quote'],
  // A second quoted part in a cell, `"a" "b"`, is that as well.
  INVALID_OPENING_QUOTE: ['stray-quote', 'text-after-quote'],
};

function parsed(bytes: Uint8Array): string[][] | string {
  try {
    return parse(bytes, { bom: true, trim: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    if (error instanceof CsvError) return error.code;
    throw error;
  }
}

/** The text of a file that a program may read at all. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const emptyThenQuoted = /(^|[,\r\n])[ \t]*""[ \t]+"/;
const tally = { read: 0, refused: 0, unreadable: 0, lax: 0 };

function expectAgreement({ bytes, chunks }: File): void {
  const found = scanned(bytes, { chunks });
  const text = textOf(bytes);
  if (text === undefined) {
    expect(found.fault).not.toBeNull();
    tally.unreadable++;
    return;
  }
  const expected = parsed(bytes);
  if (found.fault?.code === 'text-after-quote' && emptyThenQuoted.test(text)) {
    tally.lax++;
  } else if (typeof expected === 'string') {
    expect(sameFault[expected]).toContain(found.fault?.code);
    tally.refused++;
  } else {
    expect(found.fault).toBeNull();
    expect(found.rows).toEqual(expected);
    tally.read++;
  }
  expectPlaces(found, text);
}

/** At the line and column of each cell stands its text, quoted or not. */
function expectPlaces({ rows, places, rowLines, fault, lines }: ReturnType<typeof scanned>, text: string): void {
  const all = text.split(/\r\n|\r|\n/);
  rows.forEach((cells, row) => {
    expect(places[row]?.[0]?.line).toBe(rowLines[row]);
    cells.forEach((cellText, index) => {
      const place = places[row]?.[index] ?? { line: 0, column: 0 };
      const rest = [...(all[place.line - 1] ?? '')].slice(place.column - 1).join('');
      const firstLine =
        (rest.startsWith('"') ? `"${cellText.replaceAll('"', '""')}"` : cellText).split(/[\r\n]/)[0] ?? '';
      expect(rest.slice(0, firstLine.length)).toBe(firstLine);
    });
  });
  if (fault === null) expect(lines).toBe(all.at(-1) === '' ? all.length - 1 : all.length);
  else expect([...(all[fault.line - 1] ?? '')].length).toBeGreaterThanOrEqual(fault.column - 1);
}

describe('csv-parse agrees', () => {
  test(
    `on ${runs} files`,
    () => {
      fc.assert(fc.property(file, expectAgreement), { numRuns: runs });
      // None of the kinds may die out unnoticed.
      if (runs >= 1000) for (const count of Object.values(tally)) expect(count).toBeGreaterThan(0);
    },
    60_000 + runs * 5,
  );
});
