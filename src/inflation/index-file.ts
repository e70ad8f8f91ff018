// A price index of one's own: a CSV file with the columns month and index, a row a month.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { type Decimal, decimal } from '../number/decimal.js';
import { readDigits } from '../number/digits.js';
import { formatMonth, type Month, readMonth, type Series } from './series.js';

const mostMonths = 2400;

/** Reads it. Gaps, duplicates, descending months and anything but figures are faults at their line. */
export function readIndexFile(file: string, text: string, faults: Faults): Series | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const place = (line: number) => ({ file, line, column: 1, end: (lines[line - 1]?.length ?? 0) + 1 });
  if ((lines[0] ?? '').trim() !== 'month,index') {
    faults.add(fault('index-header', place(1), { found: lines[0] ?? '' }));
    return undefined;
  }
  let first: Month | null = null;
  const figures: Decimal[] = [];
  for (const [row, line] of lines.slice(1).entries()) {
    const number = row + 2;
    if (line.trim() === '') continue;
    const [monthText = '', figureText = '', ...more] = line.split(',').map((cell) => cell.trim());
    const month = readMonth(monthText);
    const digits = readDigits(figureText, false);
    if (month === null || !digits.ok || more.length > 0 || !decimal(digits.digits).gt(0)) {
      faults.add(fault('index-row', place(number), { found: line }));
      return undefined;
    }
    const expected: Month = first === null ? month : first + figures.length;
    if (month !== expected) {
      const why =
        month > expected
          ? 'a month is missing'
          : month === expected - 1
            ? 'a month stands twice'
            : 'months go backwards';
      faults.add(fault('index-order', place(number), { why, expected: formatMonth(expected), found: monthText }));
      return undefined;
    }
    if (figures.length >= mostMonths) {
      faults.add(fault('index-row', place(number), { found: 'more than 2,400 months' }));
      return undefined;
    }
    first ??= month;
    figures.push(decimal(digits.digits));
  }
  if (first === null) {
    faults.add(fault('index-row', place(1), { found: 'no months' }));
    return undefined;
  }
  return { name: file, source: file, first, figures };
}
