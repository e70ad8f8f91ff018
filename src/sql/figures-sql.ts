// From the sums of people to the figures of costing.md: one row a figure.
import { contractYears, lengthInYears, shareOfYear } from '../calendar/term.js';
import { termFigures, yearFigures } from '../cost/figures.js';
import { hundred, one, plain, whole, zero } from '../number/decimal.js';
import type { Question } from '../question/question.js';
import type { Arithmetic } from './arithmetic.js';
import { headcountDigits } from './people-sql.js';
import { estimateSql, quotientSql } from './quotient-sql.js';
import type { Step } from './steps.js';
import { moneyDigits } from './sums-sql.js';

const keys = 'in_all, people_group, headcount, fte, base_payroll, plan';

/** What is above the base in the last year, where that is a part of one: over a whole number, to the cent. */
function overBase({ horizon }: Question, math: Arithmetic): { readonly steps: readonly Step[]; readonly sql: string } {
  const plainSql = 'payroll + lump_sums - base_payroll';
  const last = contractYears(horizon);
  const { numerator, denominator } = shareOfYear(horizon, last);
  if (numerator === denominator) return { steps: [], sql: plainSql };
  const { dialect, literal, type } = math;
  const [n, d] = [literal(whole(numerator)).sql, literal(whole(denominator)).sql];
  const estimate = estimateSql('part_exact', d, dialect);
  const steps: Step[] = [
    {
      name: 'parts_of_years',
      says: `Contract year ${last} is ${numerator}/${denominator} of one: what is above that part of the base, times ${denominator}.`,
      sql: `  SELECT years.*, CAST((payroll + lump_sums) * ${d} - base_payroll * ${n} AS ${type(moneyDigits + 4, 2)}) AS part_exact
  FROM years`,
    },
    ...(estimate === null
      ? []
      : [
          {
            name: 'parts_estimated',
            says: 'An estimate of it; the exact figure decides which cent it is.',
            sql: `  SELECT parts_of_years.*, CASE contract_year WHEN ${last} THEN ${estimate} ELSE 0 END AS part_near
  FROM parts_of_years`,
          },
        ]),
  ];
  const part = quotientSql('part_exact', d, 'part_near', dialect);
  return { steps, sql: `CASE contract_year WHEN ${last} THEN ${part} ELSE ${plainSql} END` };
}

/** `year_figures` and `term_figures`. */
export function figureSteps(question: Question, math: Arithmetic): readonly Step[] {
  const { dialect, literal, times, type } = math;
  const { horizon, unit } = question;
  const money = type(moneyDigits, 2);
  const last = contractYears(horizon);
  const isPart = horizon.part !== null;
  const share = (unit.rollUp?.percent ?? zero).div(hundred);
  const ofMoney = (sql: string) => ({
    sql: `CAST(${sql} AS ${money})`,
    scale: 2,
    low: hundred.pow(11).neg(),
    high: hundred.pow(11).minus(1),
    declared: moneyDigits,
    step: 0,
    isLoose: false,
  });
  const rolled = share.isZero()
    ? `CAST(0 AS ${money})`
    : math.narrow(math.round(times(ofMoney('cost_over_base - lump_sums + rolling_lump_sums'), literal(share)), 2)).sql;
  const onePercent = math.round(times(ofMoney('base_payroll'), literal(share.plus(one).div(hundred))), 2);
  const over = overBase(question, math);
  const from = over.steps.at(-1)?.name ?? 'years';
  const term = lengthInYears(horizon);
  const [n, d] = [literal(whole(term.numerator)).sql, literal(whole(term.denominator)).sql];
  const estimate = estimateSql('paid_in_all', 'fte_years', dialect);
  const perFte = quotientSql('paid_in_all', 'fte_years', 'per_fte_near', dialect);
  return [
    ...over.steps,
    {
      name: 'years_over_base',
      says: 'What is paid above the base of each year.',
      sql: `  SELECT ${keys}, contract_year, payroll, lump_sums, rolling_lump_sums, going_out_payroll,
    CAST(${over.sql} AS ${money}) AS cost_over_base
  FROM ${from}`,
    },
    {
      name: 'year_figures',
      says: `New money, and the roll-up${unit.rollUp === null ? ', of which the unit states none' : ` of ${plain(unit.rollUp.percent)}%`}.`,
      sql: `  SELECT years_over_base.*,
    ${isPart ? `CASE contract_year WHEN ${last} THEN NULL ELSE ` : ''}payroll - COALESCE(LAG(payroll) OVER (PARTITION BY in_all, people_group, plan ORDER BY contract_year), base_payroll)${isPart ? ' END' : ''} AS new_money,
    ${rolled} AS roll_up
  FROM years_over_base`,
    },
    {
      name: 'terms',
      says: 'Sums over the years, and what a full year at the end rates pays.',
      sql: `  SELECT ${keys},
    CAST(SUM(cost_over_base + roll_up) AS ${money}) AS settlement_cost,
    MAX(going_out_payroll) AS going_out_payroll,
    MAX(CASE contract_year WHEN ${last} THEN payroll END) AS last_payroll
  FROM year_figures
  GROUP BY ${keys}`,
    },
    {
      name: 'term_years',
      says: `The settlement cost times ${term.denominator}, and full-time posts times ${term.numerator}, of a term of ${term.numerator}/${term.denominator} years.`,
      sql: `  SELECT terms.*,
    CAST(settlement_cost * ${d} AS ${type(moneyDigits + 4, 2)}) AS paid_in_all,
    CAST(CAST(fte AS ${type(headcountDigits + 11, 6)}) * ${n} AS ${type(headcountDigits + 11, 6)}) AS fte_years,
    ${math.narrow(onePercent).sql} AS cost_of_1_percent
  FROM terms`,
    },
    {
      name: 'term_estimates',
      says: null,
      sql: `  SELECT term_years.*${estimate === null ? '' : `, CASE WHEN fte_years > 0 THEN ${estimate} END AS per_fte_near`}
  FROM term_years`,
    },
    {
      name: 'term_figures',
      says: 'What next year inherits, and the cost by full-time post and year.',
      sql: `  SELECT term_estimates.*,
    ${isPart ? 'CAST(NULL AS DECIMAL(24, 2))' : 'going_out_payroll - last_payroll'} AS carry_over,
    CASE WHEN fte_years > 0 THEN
      ${perFte} END AS per_fte
  FROM term_estimates`,
    },
  ];
}

const columnOf = (figure: string) => figure.replaceAll('-', '_');

/** One row a figure: of each year, of the term, and of today. */
export function resultsStep(): Step {
  const money = `DECIMAL(${moneyDigits}, 2)`;
  const choice = (figures: readonly string[]) =>
    `CASE figure ${figures
      .map((figure) => `WHEN '${figure}' THEN ${figure === 'step-cost' ? '0' : columnOf(figure)}`)
      .join(' ')} END`;
  const list = (figures: readonly string[], first: number) =>
    `(${figures
      .map((figure, i) => `SELECT ${first + i} AS figure_rank, '${figure}' AS figure`)
      .join(' UNION ALL ')}) all_figures`;
  return {
    name: 'results',
    says: 'One row a figure. The plan 0 is today: it stands under no proposal.',
    sql: `  SELECT in_all, people_group, headcount, fte, plan, contract_year, figure_rank, figure,
    CAST(${choice(yearFigures)} AS ${money}) AS amount
  FROM year_figures
  CROSS JOIN ${list(yearFigures, 1)}
  UNION ALL
  SELECT in_all, people_group, headcount, fte, plan, CAST(NULL AS INTEGER), figure_rank, figure,
    CAST(${choice(termFigures)} AS ${money})
  FROM term_figures
  CROSS JOIN ${list(termFigures, yearFigures.length + 1)}
  UNION ALL
  SELECT in_all, people_group, headcount, fte, 0, CAST(NULL AS INTEGER), figure_rank, figure,
    CAST(CASE figure WHEN 'base-payroll' THEN base_payroll ELSE cost_of_1_percent END AS ${money})
  FROM term_figures
  CROSS JOIN ${list(['base-payroll', 'cost-of-1%'], 1)}
  WHERE plan = 1`,
  };
}
