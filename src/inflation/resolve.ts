// From an assumption as it is written to the inflation of each contract year compared.
import { contractYears, type Term } from '../calendar/term.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { plain, rounded } from '../number/decimal.js';
import type { Percent } from '../number/percent.js';
import { visible } from '../words/visible.js';
import type { Inflation, InflationTerms } from './inflation.js';
import { formatMonth, lastMonth, riseOver, type Series, type SeriesRules } from './series.js';

const shown = (percent: Percent) => `${plain(rounded(percent, 2))}%`;

/** Percents by contract year: the last repeats, and none may stand for a year that is not compared. */
export function statedInflation(
  terms: InflationTerms & { form: 'percents' },
  horizon: Term,
  faults: Faults,
): Inflation | undefined {
  const count = contractYears(horizon);
  const beyond = terms.years[count];
  if (beyond !== undefined) {
    faults.add(fault('inflation-longer-than-term', beyond.at, { years: count, found: terms.years.length }));
    return undefined;
  }
  const given = terms.years.map(({ value }) => value);
  const years = Array.from({ length: count }, (_, index) => given[index] ?? given.at(-1)).filter(
    (one) => one !== undefined,
  );
  const list = given.map(shown).join(', ');
  const words =
    given.length === 1
      ? `${list} a year`
      : `${list} by contract year${given.length < count ? ', the last repeating' : ''}`;
  const before = terms.before === null ? '' : `, ${shown(terms.before)} in the year before`;
  return { before: terms.before, years, assumption: `Assumed: inflation of ${words}${before}`, source: null };
}

/** An index read by the months in which contract years start. The term needs a start. */
export function indexedInflation(
  terms: InflationTerms & { form: 'index' },
  series: Series,
  horizon: Term,
  faults: Faults,
): Inflation | undefined {
  const { start } = horizon;
  if (start === null) {
    faults.add(fault('index-needs-start', terms.at, null));
    return undefined;
  }
  const rules: SeriesRules = { later: terms.later, interpolates: terms.interpolates };
  const first = start.year * 12 + start.month - 1;
  const years: Percent[] = [];
  for (let year = 1; year <= contractYears(horizon); year++) {
    const rise = riseOver(series, first + 12 * (year - 1), first + 12 * year, rules);
    if ('why' in rise) {
      const args = {
        index: series.name,
        month: formatMonth(rise.month),
        first: formatMonth(series.first),
        last: formatMonth(lastMonth(series)),
      };
      faults.add(
        fault(
          rise.why === 'never-published'
            ? 'month-never-published'
            : rise.why === 'not-published-yet'
              ? 'month-not-published'
              : 'month-before-index',
          terms.at,
          args,
        ),
      );
      return undefined;
    }
    years.push(rise);
  }
  const before = riseOver(series, first - 12, first, rules);
  const name = terms.isFile ? visible(series.name) : series.name.toUpperCase();
  const after =
    first + 12 * years.length > lastMonth(series) && terms.later !== null ? `, then ${shown(terms.later)} a year` : '';
  const gaps = terms.interpolates ? '; months never published lie on a straight line between their neighbours' : '';
  return {
    before: 'why' in before ? null : before,
    years,
    assumption: `Inflation by ${name}, ${years.map(shown).join(', ')} by contract year from ${formatMonth(first)}${after}${gaps}`,
    source: `${visible(series.source)}, ${formatMonth(series.first)} to ${formatMonth(lastMonth(series))}`,
  };
}
