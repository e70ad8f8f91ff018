// A quotient to the cent, halves away from zero, of two columns. Where the database divides in binary, or cuts
// quotients off, the quotient is an estimate, and the exact figures decide which cent it is.
import type { Dialect } from './dialect.js';

/** How many digits an estimate may have before a binary number could miss it by a cent. */
const estimateDigits = 14;

/** The column of the estimate, which has to stand one step earlier; null where the database divides exactly. */
export function estimateSql(dividend: string, divisor: string, { width }: Dialect): string | null {
  if (width === null) return null;
  const estimate = `CAST(abs(${dividend}) AS DOUBLE) / CAST(${divisor} AS DOUBLE)`;
  return `CAST(round(${estimate}, 2) AS DECIMAL(${estimateDigits}, 2))`;
}

/** The quotient itself; NULL where the estimate is none, never a wrong cent. */
export function quotientSql(dividend: string, divisor: string, estimate: string, { width }: Dialect): string {
  if (width === null) return `round(round(round(${dividend}, 200) / ${divisor}, 40), 2)`;
  const least = (cents: string) => `(${estimate} ${cents}) * ${divisor} <= abs(${dividend})`;
  const size = `CASE
      WHEN ${least('- 0.015')} AND NOT ${least('- 0.005')} THEN ${estimate} - 0.01
      WHEN ${least('- 0.005')} AND NOT ${least('+ 0.005')} THEN ${estimate}
      WHEN ${least('+ 0.005')} AND NOT ${least('+ 0.015')} THEN ${estimate} + 0.01 END`;
  return `CASE WHEN ${dividend} < 0 THEN -1 ELSE 1 END * ${size}`;
}
