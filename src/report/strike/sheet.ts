// A strike for spreadsheets: a row a pay point and settlement.
import type { OutcomeRecord, Strike, StrikePayPointRecord } from '../../strike/strike.js';
import type { Column, MarkedCell, Row, Table } from '../report.js';

const text = (value: string | null): MarkedCell => (value === null ? { kind: 'none' } : { kind: 'text', text: value });
const number = (digits: string | null): MarkedCell => (digits === null ? { kind: 'none' } : { kind: 'number', digits });
const money = (digits: string, rate = false): MarkedCell => ({ kind: 'money', digits, ...(rate ? { rate } : {}) });

type Field = readonly [key: string, cell: MarkedCell];

function fieldsOf(strike: Strike, point: StrikePayPointRecord, outcome: OutcomeRecord): readonly Field[] {
  const { payback, ranges } = outcome;
  const [soonest, latest] = ranges?.payback.map(({ figure }) => figure.weeks) ?? [payback.weeks, payback.weeks];
  const worth = outcome.worth.map((digits, index): Field => [`year_${index + 1}_worth`, money(digits)]);
  return [
    ['group', text(point.group)],
    ['pay_point', text(point.name)],
    ['offer', text(strike.offer)],
    ['demand', text(strike.demand)],
    ['currency', text(strike.unit.currency)],
    ['per', text(point.per)],
    ['current_rate', money(point.currentRate, true)],
    ['weeks', number(String(strike.weeks))],
    ['weekly_pay', money(point.weeklyPay)],
    ['strike_pay', money(strike.strikePay)],
    ['loss', money(point.loss)],
    ['settled_at', { kind: 'percent', digits: outcome.settledAt }],
    ...worth,
    ['worth_over_term', money(outcome.worthOverTerm)],
    ['payback_weeks', number(payback.weeks)],
    ['payback_years', number(payback.years)],
    ['payback_within_term', text(payback.weeks === null ? 'never' : payback.withinTerm ? 'yes' : 'no')],
    ['soonest_payback_weeks', number(soonest ?? null)],
    ['latest_payback_weeks', number(latest ?? null)],
  ];
}

/** One sheet, `wide` and `long` alike; a payback that never comes has no weeks. */
export function strikeSheet(strike: Strike): Readonly<Record<'wide' | 'long', Table>> {
  const all = strike.payPoints.flatMap((point) => point.outcomes.map((outcome) => fieldsOf(strike, point, outcome)));
  const columns = (all[0] ?? []).map(([key]): Column => ({ key, title: key, align: 'left' }));
  const rows = all.map((fields): Row => ({ cells: fields.map(([, cell]) => cell), role: 'plain' }));
  const sheet: Table = { kind: 'table', title: '', columns, rows, cents: true };
  return { wide: sheet, long: sheet };
}
