// Sums of people, and the same as one row a proposal and contract year.
import { decimal, zero } from '../number/decimal.js';
import type { Amount } from './amount.js';
import type { Arithmetic } from './arithmetic.js';
import { headcountDigits } from './people-sql.js';
import type { PlanColumns } from './plan-steps.js';
import type { Step } from './steps.js';

const ten = decimal('10');

/** Sums of money are this wide: they lie below 10^22. */
export const moneyDigits = 24;

/** `CASE plan WHEN 1 THEN … WHEN 2 THEN … END`. */
export const caseOf = (key: string, branches: readonly string[]) =>
  `CASE ${key}${branches.map((sql, i) => ` WHEN ${i + 1} THEN ${sql}`).join('')} END`;

/** Sums by group and in all, one wide row each. */
export function sumsStep(
  from: string,
  plans: readonly PlanColumns[],
  isByGroup: boolean,
  basePay: Amount,
  fteScale: number,
  { type, times }: Arithmetic,
): Step {
  const money = type(moneyDigits, 2);
  const people = { low: zero, high: ten.pow(headcountDigits).minus(1), scale: 0 };
  const headcount: Amount = { ...people, sql: 'headcount', declared: headcountDigits, step: 0, isLoose: false };
  const sum = (paid: Amount | null) =>
    paid === null ? `CAST(0 AS ${money})` : `CAST(COALESCE(SUM(${times(headcount, paid).sql}), 0) AS ${money})`;
  const columns = plans.flatMap(({ years, goingOut, rates }, i) => {
    const own = `p${i + 1}`;
    const unpaid = rates.map(({ sql }) => `${sql} <= 0`).join(' OR ');
    return [
      ...years.flatMap(({ pay, lumpSums, rollingLumpSums }, k) => [
        `${sum(pay)} AS ${own}_payroll_${k + 1}`,
        `${sum(lumpSums)} AS ${own}_lump_sums_${k + 1}`,
        `${sum(rollingLumpSums)} AS ${own}_rolling_${k + 1}`,
      ]),
      `${sum(goingOut)} AS ${own}_end`,
      `${unpaid === '' ? '0' : `COALESCE(SUM(CASE WHEN ${unpaid} THEN headcount ELSE 0 END), 0)`} AS ${own}_unpaid`,
    ];
  });
  const fte = type(headcountDigits + fteScale, fteScale);
  return {
    name: 'sums',
    says: 'Sums of people, by group and in all.',
    sql: `  SELECT ${isByGroup ? 'GROUPING(people_group)' : '1'} AS in_all,
    ${isByGroup ? "COALESCE(people_group, '')" : "''"} AS people_group,
    CAST(COALESCE(SUM(headcount), 0) AS ${type(headcountDigits, 0)}) AS headcount,
    CAST(COALESCE(SUM(headcount * fte), 0) AS ${fte}) AS fte,
    ${sum(basePay)} AS base_payroll,
${columns.map((column) => `    ${column}`).join(',\n')}
  FROM ${from}${isByGroup ? '\n  GROUP BY GROUPING SETS ((people_group), ())' : ''}`,
  };
}

/** One row a group, proposal and contract year. */
export function yearsStep(plans: readonly PlanColumns[], years: number): Step {
  const of = (column: string) =>
    caseOf(
      'plan',
      plans.map((_, i) =>
        caseOf(
          'contract_year',
          Array.from({ length: years }, (__, k) => `p${i + 1}_${column}_${k + 1}`),
        ),
      ),
    );
  const numbers = (name: string, count: number) =>
    `(${Array.from({ length: count }, (_, i) => `SELECT ${i + 1} AS ${name}`).join(' UNION ALL ')}) all_${name}s`;
  return {
    name: 'years',
    says: 'The same as one row a group, proposal and contract year.',
    sql: `  SELECT in_all, people_group, headcount, fte, base_payroll, plan, contract_year,
    ${of('payroll')} AS payroll,
    ${of('lump_sums')} AS lump_sums,
    ${of('rolling')} AS rolling_lump_sums,
    ${caseOf(
      'plan',
      plans.map((_, i) => `p${i + 1}_end`),
    )} AS going_out_payroll
  FROM sums
  CROSS JOIN ${numbers('plan', plans.length)}
  CROSS JOIN ${numbers('contract_year', years)}`,
  };
}
