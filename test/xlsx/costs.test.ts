// Costings as workbooks: two spreadsheet engines come to the figures of the document, from the sums of people.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CostDocument } from '../../src/cost/cost.js';
import { renderXlsx } from '../../src/render/xlsx/xlsx.js';
import { costReport } from '../../src/report/cost/cost-report.js';
import { arbitraryCost } from '../oracle/arbitrary-people.js';
import { costOfModel } from '../oracle/cost-of-model.js';
import type { Model } from '../oracle/model.js';
import { trickyCosts } from '../oracle/tricky-costs.js';
import { style } from './book.js';
import { open } from './engine.js';
import { hasLibreOffice, recalculated } from './libreoffice.js';

const runs = Number(process.env['WAGECMP_BOOKS'] ?? 40);
const models = [...trickyCosts.map(([, model]) => model), ...fc.sample(arbitraryCost(), { numRuns: runs })];
const long = 60_000 + runs * 1500;

function costOf(model: Model, spelling: number): CostDocument {
  const { value, diagnostics } = costOfModel(model, spelling);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** Every figure of everybody's costs, as often as it is there; percents as shares. */
function figuresOf({ proposals, gaps, 'cost-of-1%': onePercent }: CostDocument): readonly string[] {
  const all = proposals.flatMap(({ years, figures, overBaseline }) => [
    ...years.flatMap((year) => [...Object.values(year.figures), ...Object.values(year.overBaseline ?? {})]),
    ...Object.values(figures),
    ...Object.values(overBaseline ?? {}),
  ]);
  const between = gaps.flatMap(({ figures, percentOfBase }) => [
    figures['settlement-cost'],
    figures['going-out-payroll'],
    ...Object.values(percentOfBase).map((percent) => (percent === null ? null : (Number(percent) / 100).toFixed(6))),
  ]);
  return [onePercent, ...all, ...between].map((figure) => (figure === null ? 'none' : String(Number(figure))));
}

/** Figures that all plans have as nothing have no column, and no row in the checks. */
function counted(figures: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const figure of figures) if (figure !== '0') counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}

const bytesOf = (cost: CostDocument) => renderXlsx(costReport(cost, { allReadings: false }), style);
const shareOf = (text: string) => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text));
const plainFigure = (text: string) => (text === 'none' ? text : String(Number(shareOf(text).toFixed(6))));

describe('excelize', () => {
  test(
    `comes to the figures of ${models.length} costings`,
    async () => {
      for (const [i, model] of models.entries()) {
        const cost = costOf(model, i);
        const book = await open(await bytesOf(cost));
        const found: string[] = [];
        for (let row = 6; book.value('Checks', `E${row}`) !== ''; row++)
          found.push(plainFigure(book.value('Checks', `F${row}`)));
        expect(counted(found)).toEqual(counted(figuresOf(cost)));
      }
    },
    long,
  );
});

describe.skipIf(!hasLibreOffice)('LibreOffice', () => {
  test(
    `comes to the figures of ${models.length} costings`,
    async () => {
      const costs = models.map(costOf);
      const found = recalculated(await Promise.all(costs.map(bytesOf)));
      for (const [i, cost] of costs.entries()) {
        const rows = (found[i]?.get('Checks') ?? []).slice(5);
        expect(counted(rows.map((row) => plainFigure(row[5] ?? '')))).toEqual(counted(figuresOf(cost)));
      }
    },
    long,
  );

  test('follows the roll-up that is typed in', async () => {
    const document = costOf(trickyCosts[0]?.[1] as Model, 0);
    const book = await open(await bytesOf(document));
    book.set('Inputs', 'B5', 0.3);
    const [sheets] = recalculated([book.bytes()]);
    const base = Number(document.base.payroll);
    const onePercent = Number(shareOf(sheets?.get('Costs')?.[2]?.[1] ?? ''));
    const others = Number(shareOf(sheets?.get('Inputs')?.at(-4)?.[1] ?? '')) - 0.3;
    expect(onePercent).toBeCloseTo(base * 0.01 * (1.3 + others), 1);
  });
});
