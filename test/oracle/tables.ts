// Writes the CSV files that a unit names, in the dialects that people's programs write: quotes, marks, line ends.
import { fraction, mul, parseFraction, toFixed } from './fraction.js';
import type { DecimalText, GroupModel, PayPointModel, RosterModel, ScheduleModel, UnitModel } from './model.js';
import { type Pick, spellMoney } from './spelling.js';

export interface TableFile {
  readonly file: string;
  readonly text: string;
}

function fileName(group: GroupModel): string {
  return (group.name ?? 'unit').toLowerCase().replace(/[^a-z]+/g, '-');
}

export function scheduleFile(group: GroupModel): string {
  return `${fileName(group)}-schedule.csv`;
}

export function placementFile(group: GroupModel): string {
  return `${fileName(group)}-placement.csv`;
}

function cell(text: string, pick: Pick): string {
  const body = /[",\r\n]/.test(text) || pick([true, false, false, false]) ? `"${text.replaceAll('"', '""')}"` : text;
  return pick([body, body, body, ` ${body}`, `${body}  `]);
}

/** Rows as a file: with any line end, with or without one at the end, at times with a byte order mark. */
export function csv(rows: readonly (readonly string[])[], pick: Pick): string {
  const end = pick(['\n', '\n', '\r\n', '\r']);
  const lines = rows.map((row) => row.map((text) => cell(text, pick)).join(','));
  return `${pick(['', '', '\ufeff'])}${lines.join(end)}${pick([end, end, '', `${end}${end}`])}`;
}

function scheduleTables(group: GroupModel, schedule: ScheduleModel, unit: UnitModel, pick: Pick): readonly TableFile[] {
  const { steps, lanes, people } = schedule;
  const stepOf = (point: number): string | undefined => group.pay[point]?.alsoNamed?.[1];
  const grid = steps.map((step) => [
    step,
    ...lanes.map(({ cells }) => {
      const point = cells.find((one) => stepOf(one) === `step ${step}`);
      return point === undefined ? '' : spellMoney(group.pay[point]?.rate ?? '', unit.currency, pick);
    }),
  ]);
  const counts = steps.map((step) => [
    step,
    ...lanes.map(({ cells }, lane) => {
      const rank = cells.findIndex((one) => stepOf(one) === `step ${step}`);
      const seat = people.find((one) => one.lane === lane && one.rank === rank);
      return seat ? `${seat.headcount}` : pick(['', '', '0']);
    }),
  ]);
  const head = [pick(['Step', 'step', '']), ...lanes.map(({ name }) => name)];
  if (schedule.isRoster) {
    const columns = ['lane', 'headcount', 'step', 'fte'];
    const rows = people.map(({ lane, rank, headcount, fte = '1' }) => {
      const made = lanes[lane];
      const point = group.pay[made?.cells[rank] ?? -1];
      const step = point?.alsoNamed?.[1]?.replace('step ', '') ?? '';
      return [made?.name ?? '', `${headcount}`, step, spellFte(fte, 'fraction', pick)];
    });
    const named = columns.map((column) => columnNames[column] ?? '');
    return [
      { file: scheduleFile(group), text: csv([head, ...grid], pick) },
      { file: placementFile(group), text: csv([named, ...rows], pick) },
    ];
  }
  return [
    { file: scheduleFile(group), text: csv([head, ...grid], pick) },
    { file: placementFile(group), text: csv([head, ...counts], pick) },
  ];
}

/** The columns of a roster as people's payroll programs name them. */
export const columnNames: Readonly<Record<string, string>> = {
  rate: 'Annual Salary',
  group: 'Department',
  kind: 'Salary or Hourly',
  fte: 'appt_percent',
  headcount: 'n',
  step: 'Step',
  lane: 'Lane, or grade',
};

export const rosterFile = 'roster.csv';

/** What a roster tells beside the rate. */
export function rosterColumns({ form, fte, counts }: RosterModel): readonly string[] {
  return [
    ...(form === 'column' ? ['group'] : form === 'where' ? ['kind'] : []),
    ...(fte === 'none' ? [] : ['fte']),
    ...(counts ? ['headcount'] : []),
  ];
}

function spellFte(fte: DecimalText, form: RosterModel['fte'], pick: Pick): string {
  if (form === 'percent') return toFixed(mul(parseFraction(fte), fraction(100)), 2).replace(/\.?0+$/, '') || '0';
  return pick([fte, fte, fte.includes('.') ? `${fte}0` : `${fte}.0`]);
}

function rosterTable(unit: UnitModel, roster: RosterModel, pick: Pick): TableFile {
  const symbol = unit.currency === 'GBP' ? '£' : '$';
  const columns = ['Job title', ...rosterColumns(roster), 'rate'];
  const rowOf = (group: GroupModel, point: PayPointModel | undefined): readonly string[] =>
    columns.map((column) => {
      if (column === 'group' || column === 'kind') return group.name ?? '';
      if (column === 'fte') return spellFte(point?.fte ?? '1', roster.fte, pick);
      if (column === 'headcount') return `${point?.headcount ?? 1}`;
      if (column !== 'rate') return pick(['Clerk', 'Clerk, senior', 'The "dean"', '']);
      if (point === undefined) return pick(['N/A', '', '-5', '0', 'see note', '1e5']);
      const [whole = '', decimals] = point.rate.split('.');
      const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',');
      const amount = decimals === undefined ? pick([whole, marked]) : `${pick([whole, marked])}.${decimals}`;
      return `${pick([symbol, ''])}${amount}`;
    });
  const rows = unit.groups.flatMap((group) => [
    ...group.pay.map((point) => rowOf(group, point)),
    ...Array.from({ length: group.skipped ?? 0 }, () => rowOf(group, undefined)),
  ]);
  const others = roster.form === 'where' ? [columns.map((column) => (column === 'kind' ? 'Volunteer' : 'N/A'))] : [];
  const head = columns.map((column) => columnNames[column] ?? column);
  return { file: rosterFile, text: csv([head, ...rows, ...others], pick) };
}

/** The schedules of a unit and who is on them, or its roster. */
export function tablesOf(unit: UnitModel, pick: Pick): readonly TableFile[] {
  if (unit.roster) return [rosterTable(unit, unit.roster, pick)];
  return unit.groups.flatMap((group) => (group.schedule ? scheduleTables(group, group.schedule, unit, pick) : []));
}
