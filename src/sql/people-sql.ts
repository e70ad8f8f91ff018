// The rows of the table as people: texts are read as the program reads a roster, people who are paid alike are one row
// with a count, and what cannot be read is counted and never swallowed.
import { symbolFits } from '../number/currency.js';
import { Decimal, decimal, one, plain, whole, zero } from '../number/decimal.js';
import type { RosterField, RosterTerms } from '../roster/terms.js';
import type { Group } from '../unit/unit.js';
import { type Amount, digitsOf } from './amount.js';
import type { Arithmetic } from './arithmetic.js';
import type { Step } from './steps.js';

/** How wide rates and shares of a post may be: the wider, the fewer years of unrounded raises there is room for. */
export interface Room {
  /** A full year's pay lies below ten to this power. */
  readonly payDigits: number;
  readonly rateScale: number;
  readonly fteScale: number;
}

/** People in all lie below ten to this power. */
export const headcountDigits = 10;

/** A group of the unit whose people are in the table. */
export interface ListedGroup {
  readonly group: Group;
  readonly roster: RosterTerms;
}

/** Numbers as every file writes them: thousands marks in the right places or none, 15 digits on each side at most. */
const marked = '([0-9]{1,15}|[1-9][0-9]{0,2}(,[0-9]{3}){1,4})';
const decimals = '([.][0-9]{1,15})?';
const sharePattern = `[0-9]{1,15}${decimals} ?%?`;
const countPattern = `${marked}([.]0{1,15})?`;

/** Money, with a symbol that fits the currency: `$101,442.00`, `35.5k`. */
function amountPattern(symbols: readonly string[]): string {
  return `${symbols.length === 0 ? '' : `[${symbols.join('')}]?`}${marked}${decimals}k?`;
}

const symbols = ['$', '£', '€', '¥'];

/** The largest rate that is counted. */
export const rateBound = ({ group }: ListedGroup, { payDigits }: Room): Decimal =>
  decimal(`1${'0'.repeat(payDigits)}`)
    .div(group.periods)
    .floor()
    .plus(1);

/** Whether a group of the unit has a group column as well: `Police` of `Salaried` answers to both names. */
export const tellsTwice = (groups: readonly ListedGroup[]) =>
  groups.some(({ group, roster }) => group.name !== null && roster.columns.group !== undefined);

export const groupNames = ['group_name', 'group_text'];

const hundredth = decimal('0.01');

/** The columns of a person, between their bounds. */
export function personColumns(groups: readonly ListedGroup[], room: Room, math: Arithmetic) {
  const column = (sql: string, scale: number, high: Decimal): Amount => {
    const bounds = { scale, low: zero, high };
    return { sql, ...bounds, declared: digitsOf(bounds), step: 0, isLoose: false };
  };
  const periods = groups.map(({ group }) => group.periods);
  const most = Decimal.max(...periods);
  const isOne = periods.every((each) => each.eq(most));
  return {
    groups: ['people_group', ...(tellsTwice(groups) ? groupNames : [])],
    rate: column('rate', room.rateScale, Decimal.max(...groups.map((one) => rateBound(one, room)))),
    fte: column('fte', groups.some(({ roster }) => roster.columns.fte) ? room.fteScale : 0, one),
    periods: isOne
      ? math.literal(most)
      : column('periods', Math.max(...periods.map((each) => each.decimalPlaces())), most),
  };
}

/** The first steps: from what stands in the table to `people`. */
export function peopleSteps(
  groups: readonly ListedGroup[],
  table: readonly string[],
  room: Room,
  currency: string,
  math: Arithmetic,
): readonly Step[] {
  const { dialect, type } = math;
  const { matches, text, figure } = dialect;
  const fitting = symbols.filter((symbol) => symbolFits(symbol, currency));
  const bare = (column: string, marks: readonly string[]) =>
    marks.reduce((sql, mark) => `replace(${sql}, ${text(mark)}, '')`, column);
  const number = type(30, 15);
  const keys = ['people_group', ...(tellsTwice(groups) ? groupNames : []), 'periods'].join(', ');
  const person = personColumns(groups, room, math);
  const isTyped = dialect.width !== null;
  const cast = (sql: string, { declared, scale }: Amount) =>
    isTyped ? `CAST(${sql} AS ${type(declared, scale)})` : sql;
  const tooWide = `
      WHEN rate_read >= rate_bound OR headcount_read >= ${figure(whole(10 ** (headcountDigits - 1)))} OR fte_read <> ${cast('fte_read', person.fte)} THEN 'too wide'
      WHEN rate_read <> ${cast('rate_read', person.rate)} THEN 'too wide'`;
  const count = type(headcountDigits, 0);
  return [
    {
      name: 'rows_written',
      says: 'The rows of the table as texts, those that are alike taken together.',
      sql: groups.map((group) => rowsOf(group, table, room, tellsTwice(groups), math)).join('\n  UNION ALL\n'),
    },
    {
      name: 'rows_numbered',
      says: 'The same as numbers; NULL where a text is none.',
      sql: `  SELECT ${keys}, rate_bound, leaves_out, row_count,
    CASE WHEN NOT (${matches('rate_text', amountPattern(fitting))}) THEN NULL
      WHEN right(rate_text, 1) = 'k'
        THEN CAST(${bare('rate_text', [...fitting, ',', 'k'])} AS ${number}) * ${figure(whole(1000))}
      ELSE CAST(${bare('rate_text', [...fitting, ','])} AS ${number}) END AS rate_read,
    CASE WHEN NOT (${matches('fte_text', sharePattern)}) THEN NULL
      WHEN right(fte_text, 1) = '%'
        THEN CAST(${bare('fte_text', [' ', '%'])} AS ${number}) * ${figure(hundredth)}
      ELSE CAST(fte_text AS ${number}) * fte_unit END AS fte_read,
    CASE WHEN NOT (${matches('headcount_text', countPattern)}) THEN NULL
      ELSE CAST(${bare('headcount_text', [','])} AS ${number}) END AS headcount_read
  FROM rows_written`,
    },
    {
      name: 'rows_read',
      says: `What becomes of each row. Unreadable is a rate that is empty, NULL, no number, zero or below, a share of a post that is none or above one, and a headcount that is no whole number. A headcount of 0 stands for nobody.${isTyped ? ` Too wide is a rate of more than ${room.rateScale} decimals or above the bound, and a share of more than ${room.fteScale} decimals: there is no room for them in exact decimals.` : ''}`,
      sql: `  SELECT ${keys}, leaves_out, row_count, rate_read, fte_read, headcount_read,
    CASE
      WHEN headcount_read = 0 THEN 'nobody'
      WHEN rate_read IS NULL OR rate_read <= 0 OR fte_read IS NULL OR fte_read > 1 OR headcount_read IS NULL
        THEN 'unreadable'${isTyped ? tooWide : ''}
      ELSE 'counted' END AS reading
  FROM rows_numbered`,
    },
    {
      name: 'people',
      says: 'People of one group, rate and share of a post are one row with a count.',
      sql: `  SELECT ${keys}, rate, fte, CAST(SUM(counted) AS ${count}) AS headcount
  FROM (
    SELECT ${keys}, ${cast('rate_read', person.rate)} AS rate, ${cast('fte_read', person.fte)} AS fte,
      CAST(headcount_read AS ${count}) * row_count AS counted
    FROM rows_read
    WHERE reading = 'counted'
  ) rows_counted
  GROUP BY ${keys}, rate, fte`,
    },
  ];
}

/** Rows that are alike, of one group of the unit. */
function rowsOf(
  { group, roster }: ListedGroup,
  table: readonly string[],
  room: Room,
  isTwice: boolean,
  math: Arithmetic,
): string {
  const { identifier, text, textType, trimmed, figure } = math.dialect;
  const cell = (name: string) => trimmed(`COALESCE(CAST(${identifier(name.trim())} AS ${textType}), '')`);
  const read = (field: RosterField, otherwise: string) => {
    const name = roster.columns[field]?.value;
    return name === undefined ? otherwise : cell(name);
  };
  const fields = ['group', 'rate', 'fte', 'headcount'] as const;
  const columns = fields.flatMap((field) => roster.columns[field]?.value.trim() ?? []).map(identifier);
  const where = roster.where.map(
    ({ column, texts }) => `${cell(column.value)} IN (${texts.map((each) => text(each.trim())).join(', ')})`,
  );
  const unit = roster.columns.fte !== undefined && roster.fte === 'percent' ? '0.01' : '1.00';
  const bound = rateBound({ group, roster }, room);
  const number = (value: string, digits: number, scale: number) => `CAST(${value} AS ${math.type(digits, scale)})`;
  const told = read('group', "''");
  const label =
    group.name === null
      ? told
      : roster.columns.group === undefined
        ? text(group.name)
        : `CASE ${told} WHEN '' THEN ${text(group.name)} ELSE ${text(`${group.name}, `)} || ${told} END`;
  const names = `
    ${text(group.name ?? '')} AS group_name,
    ${told} AS group_text,`;
  return `  SELECT ${label} AS people_group,${isTwice ? names : ''}
    ${number(plain(group.periods), 16, group.periods.decimalPlaces())} AS periods,
    ${figure(bound)} AS rate_bound,
    ${number(unit, 3, 2)} AS fte_unit,
    ${roster.unreadable === 'skip' ? 'TRUE' : 'FALSE'} AS leaves_out,
    ${read('rate', "''")} AS rate_text,
    ${read('fte', "'1'")} AS fte_text,
    ${read('headcount', "'1'")} AS headcount_text,
    COUNT(*) AS row_count
  FROM ${table.map(identifier).join('.')}${where.length === 0 ? '' : `\n  WHERE ${where.join('\n    AND ')}`}
  ${columns.length === 0 ? '' : `GROUP BY ${[...new Set(columns)].join(', ')}`}`;
}
