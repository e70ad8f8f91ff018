// The benchmark's costing with DuckDB, in its own exact decimals and on every core, row by row as one would write it or by
// distinct people, which is faster: `node duckdb.mjs roster.csv cent|none rows|people`.
import { DuckDBInstance } from '@duckdb/node-api';

const [path = '', rounding = 'cent', by = 'rows'] = process.argv.slice(2);
const proposals = ['baseline', 'offer', 'recommendation', 'ask'];
const years = [1, 2, 3, 4, 5];
const figures = proposals.flatMap((proposal) =>
  years.flatMap((year) => [`${proposal}.${year}.payroll`, `${proposal}.${year}.lump-sums`]),
);

/** What no proposal pays outside the rates is not in the statement. */
const lumpSums = new Map([
  ['offer.1', '750 * part'],
  ['offer.3', 'offer3 * 0.01'],
  ['recommendation.4', 'recommendation4 * 0.015 * part'],
  ['ask.1', 'CASE WHEN ask1 < 50000 THEN 1200 ELSE 0 END'],
  ['ask.2', 'ask2 * 0.02'],
  ['ask.5', '2000'],
]);

/** After its term a proposal keeps its last rate, and the engine adds up the same amounts once. */
const lastRates = new Map([
  ['offer4', 'offer3'],
  ['offer5', 'offer3'],
  ['recommendation5', 'recommendation4'],
]);

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const reader = await connection.runAndReadAll(statement());
const byGroup = new Map(
  reader.getRows().map(([group, ...amounts]) => {
    return [`${group}`, new Map(['base', ...figures].map((figure, index) => [figure, BigInt(`${amounts[index]}`)]))];
  }),
);
const all = new Map(
  ['base', ...figures].map((figure) => {
    return [figure, [...byGroup.values()].reduce((sum, amounts) => sum + (amounts.get(figure) ?? 0n), 0n)];
  }),
);
const groups = Object.fromEntries([...byGroup].map(([group, amounts]) => [group, inText(amounts)]));
process.stdout.write(`${JSON.stringify({ all: inText(all), groups })}\n`);

/** @param {Map<string, bigint>} amounts */
function inText(amounts) {
  return Object.fromEntries([...amounts].map(([figure, amount]) => [figure, `${amount}`]));
}

function statement() {
  const file = `'${path.replaceAll("'", "''")}'`;
  const columns = ['Name', 'Department', 'Job Title', 'Job Code', 'Hired'].map((name) => `'${name}': 'VARCHAR'`);
  const types = `{${columns.join(', ')}, 'Appointment': 'DECIMAL(4,1)', 'Annual Salary': 'DECIMAL(9,2)'}`;
  const sums = figures.map((figure) => {
    const [proposal, year, kind] = figure.split('.');
    const rate = lastRates.get(`${proposal}${year}`) ?? `${proposal}${year}`;
    const amount = kind === 'payroll' ? `${rate} * part` : lumpSums.get(`${proposal}.${year}`);
    return amount === undefined ? '0' : total(amount);
  });
  return `
    WITH person AS (
      SELECT Department AS team, "Annual Salary" AS rate, (Appointment * 0.01::DECIMAL(2,2))::DECIMAL(4,3) AS part,
        ${by === 'people' ? 'count(*)::INTEGER' : '1'} AS headcount
      FROM read_csv(${file}, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = ${types})
      ${by === 'people' ? 'GROUP BY ALL' : ''}
    ),
    first AS (
      SELECT *,
        ${rate('rate * 1.03', 'baseline1')},
        ${rate('rate * 1.025', 'offer1')},
        ${rate('greatest(rate * 1.0375, 42000)', 'recommendation1')},
        ${rate('greatest(rate * 1.06, rate + 3000)', 'ask1')}
      FROM person
    ),
    second AS (
      SELECT *,
        ${rate('baseline1 * 1.03', 'baseline2')},
        ${rate('greatest(offer1 * 1.0225, offer1 + 1500)', 'offer2')},
        ${rate("recommendation1 * 1.0325 + CASE WHEN team IN ('Dining', 'Facilities') THEN 600 ELSE 0 END", 'recommendation2', 'DECIMAL(28,10)')},
        ${rate('ask1 * 1.04125', 'ask2')}
      FROM first
    ),
    third AS (
      SELECT *,
        ${rate('baseline2 * 1.03', 'baseline3')},
        ${rate('offer2 * 1.02', 'offer3', 'DECIMAL(28,11)')},
        ${rate('recommendation2 * 1.0325', 'recommendation3')},
        ${rate(`greatest(${rounding === 'cent' ? 'ask2' : 'ask2::DECIMAL(24,9)'} * 1.04125, 55000)`, 'ask3')}
      FROM second
    ),
    fourth AS (
      SELECT *,
        ${rate('baseline3 * 1.03', 'baseline4', 'DECIMAL(28,10)')},
        ${rate('recommendation3 * 1.0325', 'recommendation4')},
        ${rate('ask3 * 1.04125', 'ask4')}
      FROM third
    ),
    fifth AS (
      SELECT *,
        ${rate('baseline4 * 1.03', 'baseline5')},
        ${rate('ask4 * 1.04125', 'ask5')}
      FROM fourth
    )
    SELECT team, ${[total('rate * part'), ...sums].join(',\n      ')}
    FROM fifth
    GROUP BY team
    ORDER BY team`;
}

/**
 * A decimal of up to 18 digits is a machine word, and fast; an overflow is told, never silent. Unrounded rates outgrow it and
 * say here what to go on with. They stay below 38 digits: there, `greatest` of two scales rounds in silence.
 *
 * @param {string} expression
 * @param {string} name
 * @param {string} [unrounded]
 */
function rate(expression, name, unrounded) {
  if (rounding === 'cent') return `round(${expression}, 2)::DECIMAL(9,2) AS ${name}`;
  return `${unrounded ? `(${expression})::${unrounded}` : expression} AS ${name}`;
}

/** @param {string} amount */
function total(amount) {
  return `(sum(headcount * round(${amount}, 2)::DECIMAL(9,2)) * 100)::HUGEINT`;
}
