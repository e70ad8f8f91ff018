// The last steps: what was left out, whether the figures may be used at all, and the result itself.
import type { Plan } from '../plan/plans.js';
import { baselineId } from '../question/baseline.js';
import type { Arithmetic } from './arithmetic.js';
import type { GroupColumns } from './selection.js';
import type { Step } from './steps.js';
import { caseOf } from './sums-sql.js';

/** Rows that are left out, by group and in all, and what forbids to use the figures. */
export function problemSteps(
  plans: readonly Plan[],
  names: readonly string[],
  isByGroup: boolean,
  groups: GroupColumns,
  { dialect }: Arithmetic,
): readonly Step[] {
  const refused = `reading = 'too wide' OR (reading = 'unreadable' AND NOT leaves_out)`;
  const count = (of: string) => `COALESCE(SUM(CASE WHEN ${of} THEN row_count ELSE 0 END), 0)`;
  const unpaid = plans.map((_, i) => `p${i + 1}_unpaid`).join(' + ');
  const isThere = names.map((name) => {
    const isOne = groups.map((column) => `${column} = ${dialect.text(name)}`).join(' OR ');
    return `MAX(CASE WHEN ${isOne} THEN 1 ELSE 0 END)`;
  });
  return [
    {
      name: 'left_out',
      says: 'Rows that are not counted, by group and in all: skipped where the unit says so, refused otherwise.',
      sql: `  SELECT ${isByGroup ? 'GROUPING(people_group)' : '1'} AS in_all,
    ${isByGroup ? "COALESCE(people_group, '')" : "''"} AS people_group,
    ${count(`reading = 'unreadable' AND leaves_out`)} AS skipped_rows,
    ${count(refused)} AS refused_rows
  FROM rows_read${isByGroup ? '\n  GROUP BY GROUPING SETS ((people_group), ())' : ''}`,
    },
    {
      name: 'names',
      says: 'How many of the names in the proposals are no group of anybody.',
      sql: `  SELECT ${names.length === 0 ? '0' : `${names.length} - COALESCE(${isThere.join(' + ')}, 0)`} AS names_of_nobody,
    COUNT(*) AS classes
  FROM people`,
    },
    {
      name: 'problems',
      says: 'Why the figures must not be used; NULL where nothing forbids it.',
      sql: `  SELECT CASE
    WHEN refused_rows > 0
      THEN 'rows that cannot be read, or are too wide: ' || CAST(refused_rows AS ${dialect.textType})
    WHEN classes = 0 THEN 'nobody is counted'
    WHEN names_of_nobody > 0
      THEN 'names in the proposals that are no group of anybody: ' || CAST(names_of_nobody AS ${dialect.textType})
    WHEN unpaid > 0
      THEN 'people whose rate a raise takes to zero or below: ' || CAST(unpaid AS ${dialect.textType})
    END AS problem
  FROM (SELECT refused_rows FROM left_out WHERE in_all = 1) refused
  CROSS JOIN (SELECT ${unpaid} AS unpaid FROM sums WHERE in_all = 1) paid
  CROSS JOIN names`,
    },
  ];
}

export function resultSql(plans: readonly Plan[], { dialect }: Arithmetic): string {
  const { text } = dialect;
  const baseline = plans.findIndex(({ proposal }) => proposal.id === baselineId) + 1;
  const of = (value: (plan: Plan) => string) => caseOf('results.plan', plans.map(value));
  const atBaseline = `MAX(CASE WHEN results.plan = ${baseline} THEN amount END)
      OVER (PARTITION BY results.in_all, results.people_group, contract_year, figure)`;
  const over =
    baseline === 0
      ? 'CAST(NULL AS DECIMAL(24, 2))'
      : `CASE WHEN problem IS NULL AND results.plan NOT IN (0, ${baseline}) THEN amount - ${atBaseline} END`;
  return `SELECT
  ${of(({ proposal }) => text(proposal.id))} AS proposal,
  ${of(({ reading }) => text(reading))} AS reading,
  ${of(({ isCentral }) => (isCentral ? 'TRUE' : 'FALSE'))} AS central,
  CASE results.in_all WHEN 0 THEN results.people_group END AS people_group,
  contract_year,
  figure,
  CASE WHEN problem IS NULL THEN amount END AS amount,
  ${over} AS over_baseline,
  CAST(headcount AS DECIMAL(18, 0)) AS headcount,
  fte,
  COALESCE(skipped_rows, 0) AS skipped_rows,
  problem
FROM results
CROSS JOIN problems
LEFT JOIN left_out ON left_out.in_all = results.in_all AND left_out.people_group = results.people_group
ORDER BY results.in_all DESC, results.people_group, results.plan, COALESCE(contract_year, 1000), figure_rank;
`;
}
