// The sheet of checks as a spreadsheet reckons it, beside the figures of the document.
import { expect } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import type { Recalculated } from './engine.js';
import type { Sheets } from './libreoffice.js';

/** Every figure of a document in the order of the sheet of checks: by proposal and reading, figure, and pay point. */
function figuresOf({ proposals, payPoints }: Comparison): readonly (string | null)[] {
  const first = payPoints[0]?.results ?? [];
  const order = proposals.flatMap(({ id }) => first.flatMap(({ proposal }, i) => (proposal === id ? [i] : [])));
  return order.flatMap((i) => {
    const results = payPoints.map((point) => point.results[i]);
    const sample = results[0];
    if (sample === undefined) return [];
    const share = (key: string, figure: string | null | undefined) =>
      figure == null ? null : /increase|plain-sum/.test(key) ? String(Number(figure) / 100) : figure;
    return [
      ...sample.years.flatMap((_, k) => [
        ...results.map((result) => result?.years[k]?.rate ?? null),
        ...results.map((result) => result?.years[k]?.pay ?? null),
      ]),
      ...Object.keys(sample.measures).flatMap((key) => results.map((result) => share(key, result?.measures[key]))),
      ...Object.keys(sample.overBaseline ?? {}).flatMap((key) =>
        results.map((result) => share(key, result?.overBaseline?.[key])),
      ),
    ];
  });
}

interface Row {
  readonly says: string;
  readonly ours: string;
  readonly program: string;
}

/** The rows of the checks but those of the lump sums of a year, which the document has and not every plan pays. */
const compared = (rows: readonly Row[]) => rows.filter(({ says }) => !says.startsWith('Lump sums, year'));

export function expectFigures(rows: readonly Row[], comparison: Comparison, text: string): void {
  const wanted = figuresOf(comparison);
  const found = compared(rows);
  expect(found.length, text).toBe(wanted.length);
  const wrong = found.flatMap(({ says, ours }, i) => {
    const figure = wanted[i] ?? null;
    const agrees = figure === null ? ours === 'none' : Math.abs(Number(ours) - Number(figure)) < 5e-7;
    return agrees ? [] : [`${says}: ${ours}, and the program ${figure}`];
  });
  expect(wrong, text).toEqual([]);
}

export function rowsOf(book: Recalculated): readonly Row[] {
  const rows: Row[] = [];
  for (let row = 6; ; row++) {
    const says = book.value('Checks', `E${row}`);
    if (says === '') return rows;
    rows.push({ says, ours: book.value('Checks', `F${row}`), program: book.value('Checks', `G${row}`) });
  }
}

/** LibreOffice writes a percent as one: `8.2152%`. */
export const plainFigure = (text: string) =>
  /^-?[\d.]+%$/.test(text) ? String(Number(text.slice(0, -1)) / 100) : text;

export const rowsOfSheets = (sheets: Sheets): readonly Row[] =>
  (sheets.get('Checks') ?? [])
    .slice(5)
    .map(([, , , , says = '', ours = '', program = '']) => ({ says, ours: plainFigure(ours), program }));
