// Writes the CSV files that a unit names, in the dialects that people's programs write: quotes, marks, line ends.
import type { GroupModel, ScheduleModel, UnitModel } from './model.js';
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
  return [
    { file: scheduleFile(group), text: csv([head, ...grid], pick) },
    { file: placementFile(group), text: csv([head, ...counts], pick) },
  ];
}

/** The schedules of a unit and who is on them. */
export function tablesOf(unit: UnitModel, pick: Pick): readonly TableFile[] {
  return unit.groups.flatMap((group) => (group.schedule ? scheduleTables(group, group.schedule, unit, pick) : []));
}
