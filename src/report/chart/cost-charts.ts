// The picture of what proposals cost: by contract year over a year's payroll at current rates, roll-up included.
import type { CostDocument, CostRecord } from '../../cost/cost.js';
import { decimal, fixed } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import { costFinding } from '../cost/finding.js';
import { settlementOf } from '../cost/lookup.js';
import { sourceTexts } from '../pay/notes.js';
import { yearTitle } from '../pay/tables.js';
import type { Bar, Cell, Chart, Line } from '../report.js';
import { chartKey, drawnOf } from './words.js';

/** More bars than this are lines instead. */
const mostBars = 15;

/** What each proposal costs over base in each contract year; the first sentence of the finding is its title. */
export function costCharts(cost: CostDocument): readonly Chart[] {
  const { unit, people, rollUp } = cost;
  const headcount = { kind: 'number', digits: people.headcount } as const;
  const words = {
    kind: 'chart',
    title: costFinding(cost).slice(0, 1),
    subtitle: say('cost-chart', { hasRollUp: rollUp !== null, currency: unit.currency, unit: unit.name, headcount }),
    key: chartKey(cost.tabled),
    sources: sourceTexts({ unit, proposals: cost.tabled }),
    currency: unit.currency,
    cents: false,
  } as const;
  const years = Array.from({ length: cost.years }, (_, i) => i);
  const drawn = drawnOf(cost.tabled).map(({ record, ...whose }) => ({
    whose,
    readings: cost.proposals.filter(({ id }) => id === record.id),
  }));
  if (cost.years * drawn.length > mostBars) {
    const lines = drawn.map(({ whose, readings }): Line => {
      const central = readings.find((one) => one.central);
      const total = central === undefined ? '0.00' : fixed(settlementOf(central), 2);
      const points = years.map((i) => {
        const { digits, low, high } = costIn(readings, i);
        return { digits, low: low === high ? null : low, high: low === high ? null : high };
      });
      return {
        ...whose,
        points,
        says: [say('line-over-term', { term: cost.horizon, total: { kind: 'money', digits: total } })],
      };
    });
    const places = years.map((i) => ({ at: i + 1, name: yearTitle(cost, i + 1) }));
    return [{ ...words, shape: 'lines', curve: 'straight', places, lines }];
  }
  const groups = years.map((i) => ({
    title: yearTitle(cost, i + 1),
    bars: drawn.map(({ whose, readings }): Bar => {
      const { digits, low, high } = costIn(readings, i);
      const figure: Cell = { kind: 'money', digits };
      return { ...whose, figure, low, high };
    }),
  }));
  return [{ ...words, shape: 'bars', zero: null, groups }];
}

/** What a proposal costs over base in one year with its roll-up, and between which it lies over all readings. */
function costIn(readings: readonly CostRecord[], index: number) {
  const costs = readings.map(({ years, central }) => {
    const figures = years[index]?.figures;
    return { central, amount: decimal(figures?.['cost-over-base'] ?? '0').plus(figures?.['roll-up'] ?? '0') };
  });
  const sorted = costs.map(({ amount }) => amount).sort((a, b) => a.cmp(b));
  const central = costs.find((one) => one.central)?.amount ?? decimal('0');
  return { digits: fixed(central, 2), low: fixed(sorted[0] ?? central, 2), high: fixed(sorted.at(-1) ?? central, 2) };
}
