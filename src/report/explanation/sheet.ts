// The explanation for spreadsheets: a row a step, in the order in which it is read.
import type { ExplainedPayPoint, ExplainedResult, Explanation } from '../../comparison/explanation.js';
import { say } from '../../words/say.js';
import type { Phrase, Text } from '../../words/text.js';
import type { MarkedCell, Table } from '../report.js';
import { placeText } from './lines.js';

const keys = 'group pay_point proposal name reading part year date working result rounded place note'.split(' ');

type Values = Partial<
  Record<'part' | 'year' | 'date' | 'working' | 'result' | 'rounded' | 'place' | 'note', Text | null>
>;

const figures = new Set(['year', 'result', 'rounded']);

function cell(key: string, value: Text | null | undefined): MarkedCell {
  if (value == null) return { kind: 'none' };
  return typeof value === 'string' && figures.has(key)
    ? { kind: 'number', digits: value }
    : { kind: 'text', text: value };
}

/** One sheet, `wide` and `long` alike; `part` is `rate`, `lump-sum`, `pay` (of the rate), a measure or `over-baseline:` and a measure. */
export function explanationSheet(explanation: Explanation<Phrase>): Readonly<Record<'wide' | 'long', Table>> {
  const names = new Map(explanation.proposals.map(({ id, name }) => [id, name]));
  const rows = explanation.payPoints.flatMap((point) =>
    point.results.flatMap((result) => {
      const { proposal, reading } = result;
      const common = { group: point.group, pay_point: point.name, proposal, name: names.get(proposal), reading };
      return valuesOf(point, result).map((values) => {
        const all: Readonly<Record<string, Text | null | undefined>> = { ...common, ...values };
        return { cells: keys.map((key) => cell(key, all[key])), role: 'plain' as const };
      });
    }),
  );
  const columns = keys.map((key) => ({ key, title: key, align: 'left' as const }));
  const sheet: Table = { kind: 'table', title: '', columns, rows, cents: true };
  return { wide: sheet, long: sheet };
}

function valuesOf(
  { currentRate, place }: ExplainedPayPoint<Phrase>,
  result: ExplainedResult<Phrase>,
): readonly Values[] {
  const { steps, years, measures, overBaseline } = result;
  return [
    { part: 'current-rate', result: currentRate, place: placeText(place) },
    ...steps.map(
      (step): Values => ({
        part: step.payment === null ? 'rate' : 'lump-sum',
        year: String(step.year),
        date: step.date,
        working: say('step-worked', { ...step, rounded: null, place: null, note: null }),
        result: step.payment ?? step.after,
        rounded: step.rounded,
        place: placeText(step.place),
        note: step.note,
      }),
    ),
    ...years.flatMap(({ year, working, exact, ratePays, lumpSumsWorking, lumpSums }): readonly Values[] => {
      const rate = { part: 'pay', year: String(year), working, result: exact, rounded: ratePays };
      if (lumpSumsWorking === null) return [rate];
      return [rate, { part: 'lump-sums', year: String(year), working: lumpSumsWorking, rounded: lumpSums }];
    }),
    ...measures.map(
      ({ measure, working, exact, figure }): Values => ({ part: measure, working, result: exact, rounded: figure }),
    ),
    ...(overBaseline ?? []).map(
      ({ measure, working, figure }): Values => ({ part: `over-baseline:${measure}`, working, result: figure }),
    ),
  ];
}
