// The contract years that a raise names: `2`, `1-3`, `2+`, `every`, `[1, 3]`.

/** Years from one to another, both included; `last` is null for `2+` and `every`, which run to the end of the term. */
export interface YearRange {
  readonly first: number;
  readonly last: number | null;
}

/** Reads one years scalar: `every` is 1+, `2-2` is year 2. Null for year 0, for `3-1` and for anything else. */
export function readYears(text: string): YearRange | null {
  if (text === 'every') return { first: 1, last: null };
  const parts = /^(\d{1,4})(?:(\+)|-(\d{1,4}))?$/.exec(text);
  if (!parts) return null;
  const first = Number(parts[1]);
  const last = parts[2] ? null : Number(parts[3] ?? parts[1]);
  return first < 1 || (last !== null && last < first) ? null : { first, last };
}

/** Whether year k is among the years named: 4 is in `2+`. */
export function namesYear(years: readonly YearRange[], year: number): boolean {
  return years.some(({ first, last }) => year >= first && (last === null || year <= last));
}

/** The highest year that is named outright; null where `2+` and `every` leave it open. */
export function highestYear(years: readonly YearRange[]): number | null {
  return years.reduce<number | null>(
    (highest, { last }) => (last === null ? highest : Math.max(last, highest ?? 0)),
    null,
  );
}
