// Spells a unit: who is paid per what, and the pay points as amounts, ranges or named entries.
import { add, compareFractions, parseFraction, sub } from './fraction.js';
import type { GroupModel, PayPointModel, Per, RosterModel, RoundingModel, ScheduleModel, UnitModel } from './model.js';
import { type Pick, spellMoney } from './spelling.js';
import { columnNames, placementFile, rosterColumns, rosterFile, scheduleFile } from './tables.js';
import type { Fields, Node } from './yaml-writer.js';

const usualTimes: Partial<Record<Per, number>> = { year: 1, month: 12, semimonth: 24, biweek: 26, week: 52 };

type FieldList = readonly (readonly [string, Node])[];

function timesFields(per: Per, times: number, always: boolean, pick: Pick): FieldList {
  if (usualTimes[per] === times && !always && pick([true, true, false])) return [];
  return [[per === 'hour' ? pick(['hours', 'times']) : 'times', `${times}`]];
}

/** The step of a range that counts up to exactly these rates, the highest always being there; undefined where none does. */
function rangeStep(points: readonly PayPointModel[]): { readonly every: string | undefined } | undefined {
  if (points.length < 2 || points.some((point) => point.name !== undefined || point.headcount !== undefined)) return;
  const rates = points.map((point) => parseFraction(point.rate));
  const steps = rates.slice(1).map((rate, index) => sub(rate, rates[index] ?? rate));
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || first.top <= 0n || last.top <= 0n || compareFractions(last, first) > 0) return;
  if (steps.length === 1) return { every: undefined };
  if (steps.slice(0, -1).some((step) => compareFractions(step, first) !== 0)) return;
  const cents = add(first, parseFraction('0'));
  if (10_000n % cents.bottom !== 0n) return;
  const digits = ((cents.top * 10_000n) / cents.bottom).toString().padStart(5, '0');
  return { every: `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '') };
}

function paySpelling(points: readonly PayPointModel[], currency: UnitModel['currency'], pick: Pick): Node {
  const money = (text: string): string => spellMoney(text, currency, pick);
  const range = (part: readonly PayPointModel[]): string | undefined => {
    const step = rangeStep(part);
    if (!step) return undefined;
    const span = `${money(part[0]?.rate ?? '')} to ${money(part.at(-1)?.rate ?? '')}`;
    return step.every === undefined ? span : `${span} every ${money(step.every)}`;
  };
  const entry = ({ name, rate, headcount }: PayPointModel): Node => {
    if (name === undefined && headcount === undefined && pick([true, true, false])) return money(rate);
    const fields: (readonly [string, Node])[] = name === undefined ? [] : [['name', name]];
    fields.push(['rate', money(rate)]);
    if (headcount !== undefined) fields.push(['headcount', `${headcount}`]);
    return { fields } satisfies Fields;
  };
  const whole = range(points);
  if (whole !== undefined && pick([true, true, false])) return whole;
  const [only] = points;
  if (only && points.length === 1 && only.name === undefined && only.headcount === undefined && pick([true, false])) {
    return money(only.rate);
  }
  const head = range(points.slice(0, 2));
  if (head !== undefined && pick([true, false])) return [head, ...points.slice(2).map(entry)];
  return points.map(entry);
}

function roundingSpelling(rounding: RoundingModel, currency: UnitModel['currency'], pick: Pick): Node {
  const isPlain = rounding.mode === 'nearest' && rounding.when === 'each-raise';
  const word = { '0.01': 'cent', '1': 'dollar' }[rounding.to];
  if (isPlain && word !== undefined && pick([true, true, false])) return word;
  const fields: (readonly [string, Node])[] = [['to', spellMoney(rounding.to, currency, pick)]];
  if (rounding.mode !== 'nearest' || pick([true, false])) fields.push(['mode', rounding.mode]);
  if (rounding.when !== 'each-raise' || pick([true, false])) fields.push(['when', rounding.when]);
  return { fields };
}

function scheduleSpelling(group: GroupModel, { advance, isRoster }: ScheduleModel, pick: Pick): Node {
  const own = [
    ['file', scheduleFile(group)],
    ['people', placementFile(group)],
  ] as const;
  const isStated = advance !== undefined && (advance !== 1 || pick([true, false]));
  if (isRoster) {
    const columns = ['step', 'lane', 'fte', 'headcount'].map((column) => [column, columnNames[column] ?? ''] as const);
    const roster: Fields = {
      fields: [
        ['file', placementFile(group)],
        ['columns', { fields: columns }],
      ],
    };
    const named = [
      ['file', scheduleFile(group)],
      ['people', roster],
    ] as const;
    return { fields: isStated ? [...named, ['advance', `${advance}`]] : named };
  }
  return { fields: isStated ? [...own, ['advance', `${advance}`]] : own };
}

function rosterSpelling(unit: UnitModel, roster: RosterModel, group: GroupModel, pick: Pick): Node {
  const kept = ['rate', ...rosterColumns(roster)].filter((column) => column !== 'kind');
  const columns = kept.map((column) => [column, columnNames[column] ?? ''] as const);
  const fields: (readonly [string, Node])[] = [
    ['file', rosterFile],
    ['columns', { fields: columns }],
  ];
  if (roster.fte === 'percent' || (roster.fte === 'fraction' && pick([true, false]))) fields.push(['fte', roster.fte]);
  if (roster.form === 'where') fields.push(['where', { fields: [[columnNames['kind'] ?? '', group.name ?? '']] }]);
  if (unit.groups.some(({ skipped = 0 }) => skipped > 0)) fields.push(['unreadable', 'skip']);
  return { fields };
}

/** Everything of a unit file but its baseline. */
export function unitFields(unit: UnitModel, pick: Pick): FieldList {
  const fields: (readonly [string, Node])[] = [['name', unit.name]];
  if (unit.currency !== 'USD' || pick([true, false])) fields.push(['currency', unit.currency]);
  if (unit.rounding) fields.push(['rounding', roundingSpelling(unit.rounding, unit.currency, pick)]);
  else if (pick([true, false])) fields.push(['rounding', 'none']);
  const [first, ...others] = unit.groups;
  if (!first) return fields;
  const leadsAlone = first.name === undefined || unit.roster?.form === 'column' || pick([true, false]);
  const isLeading = others.length === 0 || unit.roster?.form === 'column' ? leadsAlone : pick([true, false]);
  const isYearly = first.per === 'year' && first.times === 1;
  if (isLeading && !(isYearly && pick([true, false]))) {
    fields.push(['per', first.per], ...timesFields(first.per, first.times, false, pick));
  }
  const statesTimes = fields.some(([key]) => key === 'times' || key === 'hours');
  const pay = (group: GroupModel): FieldList => {
    if (unit.roster) return [['roster', rosterSpelling(unit, unit.roster, group, pick)]];
    if (group.schedule) return [['schedule', scheduleSpelling(group, group.schedule, pick)]];
    const count: FieldList = group.headcount === undefined ? [] : [['headcount', `${group.headcount}`]];
    return [['pay', paySpelling(group.pay, unit.currency, pick)], ...count];
  };
  if (first.name === undefined || unit.roster?.form === 'column') return [...fields, ...pay(first)];
  const inherited = isLeading ? first : { per: 'year', times: 1 };
  const groups = unit.groups.map((group): Node => {
    const isSame = group.per === inherited.per && group.times === inherited.times;
    const own: FieldList =
      isSame && pick([true, true, false])
        ? []
        : [['per', group.per], ...timesFields(group.per, group.times, statesTimes, pick)];
    return { fields: [['name', group.name ?? ''], ...own, ...pay(group)] };
  });
  return [...fields, ['groups', groups]];
}
