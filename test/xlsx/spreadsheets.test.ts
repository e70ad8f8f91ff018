// Two spreadsheet engines reckon the workbooks of random comparisons anew, and come to the program's own figures: as they
// are written, and after their inputs were changed to those of another agreement.
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { arbitraryModel } from '../oracle/arbitrary.js';
import type { Model } from '../oracle/model.js';
import { trickyModels } from '../oracle/tricky-models.js';
import { bookOfModel, type Made } from './book.js';
import { expectFigures, plainFigure, rowsOf, rowsOfSheets } from './checks.js';
import { open } from './engine.js';
import { hasLibreOffice, recalculated } from './libreoffice.js';
import { otherInputs } from './other-inputs.js';

const runs = Number(process.env['WAGECMP_BOOKS'] ?? 40);

const isSteps = ({ unit }: Model) => unit.groups.some(({ schedule }) => schedule !== undefined);
const models = [
  ...trickyModels.map(([, model]) => model).filter((model) => !isSteps(model) && model.unit.roster === undefined),
  ...fc.sample(arbitraryModel(), { numRuns: runs }),
];

/** The cells of the inputs that are marked as such, by the row they stand in: those without a formula. */
function inputsOf(sheets: Awaited<ReturnType<typeof readXlsx>>['sheets']): ReadonlyMap<number, number | string> {
  const sheet = sheets.find(({ name }) => name === 'Inputs');
  const rows = sheet?.rows ?? [];
  return new Map(
    rows.flatMap((row, r) => {
      const value = row[4];
      const isInput = r > 3 && typeof value === 'number' && sheet?.cells?.get(`${r},4`)?.formula === undefined;
      return isInput ? [[r, value] as const] : [];
    }),
  );
}

/** A workbook of one model with the inputs of another: null where the two are not of one form. */
async function withInputs(made: Made, other: Made): Promise<Uint8Array | null> {
  const [own, given] = [inputsOf((await readXlsx(made.bytes)).sheets), inputsOf((await readXlsx(other.bytes)).sheets)];
  if (own.size !== given.size || [...own.keys()].some((row) => !given.has(row))) return null;
  const book = await open(made.bytes);
  for (const [row, value] of given) book.set('Inputs', `E${row + 1}`, value);
  return book.bytes();
}

/** Made once, and reckoned anew by each engine. */
const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const books = once(() => Promise.all(models.map(bookOfModel)));

const changedBooks = once(async () => {
  const changed: Made[] = [];
  const originals = await books();
  for (const [i, model] of models.entries()) {
    const other = otherInputs(model);
    let there: Made;
    try {
      there = await bookOfModel(other, i);
    } catch {
      continue; // the other figures are no agreement: a name is a rate, a rate falls below zero
    }
    const made = originals[i];
    const bytes = made ? await withInputs(made, there) : null;
    if (made && bytes !== null)
      changed.push({ bytes, comparison: there.comparison, text: `${made.text}\n=== becomes\n${there.text}` });
  }
  return changed;
});

const long = 60_000 + runs * 3000;

describe('excelize', () => {
  test(
    `comes to the figures of ${models.length} comparisons`,
    async () => {
      for (const [i, model] of models.entries()) {
        const { bytes, comparison, text } = await bookOfModel(model, i);
        expectFigures(rowsOf(await open(bytes)), comparison, text);
      }
    },
    long,
  );

  test(
    'comes to the figures of other agreements when their inputs are typed in',
    async () => {
      const changed = await changedBooks();
      expect(changed.length).toBeGreaterThan(models.length / 3);
      for (const { bytes, comparison, text } of changed) expectFigures(rowsOf(await open(bytes)), comparison, text);
    },
    long,
  );
});

describe.skipIf(!hasLibreOffice)('LibreOffice', () => {
  test(
    `comes to the figures of ${models.length} comparisons, and to every stored value`,
    async () => {
      const made = await books();
      const found = recalculated(made.map(({ bytes }) => bytes));
      for (const [i, { comparison, bytes, text }] of made.entries()) {
        expectFigures(rowsOfSheets(found[i] ?? new Map()), comparison, text);
        for (const { name, rows } of (await readXlsx(bytes)).sheets) {
          const reckoned = found[i]?.get(name) ?? [];
          for (const [r, row] of rows.entries()) {
            for (const [c, stored] of row.entries()) {
              if (typeof stored !== 'number') continue;
              const text = reckoned[r]?.[c] ?? '';
              const value = Number(plainFigure(text));
              expect(Math.abs(value - stored), `${name} ${r + 1},${c + 1}: ${text} and stored ${stored}`).toBeLessThan(
                1e-6,
              );
            }
          }
        }
      }
    },
    long,
  );

  test(
    'comes to the figures of other agreements when their inputs are typed in',
    async () => {
      const changed = await changedBooks();
      const found = recalculated(changed.map(({ bytes }) => bytes));
      for (const [i, { comparison, text }] of changed.entries()) {
        expectFigures(rowsOfSheets(found[i] ?? new Map()), comparison, text);
      }
    },
    long,
  );
});
