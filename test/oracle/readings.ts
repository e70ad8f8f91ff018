// The readings of a `total`, and the readings that a proposal has through them.
import type { ProposalModel, RaisesModel, ReadingName, TotalModel } from './model.js';

const all: readonly ReadingName[] = ['sum-even', 'sum-even-simple', 'compounded-even', 'first-year', 'last-year'];

/** What one total can mean, the central reading first; `list` where each year's percent is stated. */
export function readingsOfTotal({ adds, split }: TotalModel): readonly ReadingName[] | 'list' {
  if (split === 'first-year' || split === 'last-year') return [split];
  if (split === 'even') {
    if (adds === 'sum') return ['sum-even'];
    return adds === 'compounded' ? ['compounded-even'] : ['sum-even', 'sum-even-simple', 'compounded-even'];
  }
  if (split !== undefined) return 'list';
  if (adds === 'sum') return ['sum-even', 'first-year', 'last-year'];
  return adds === 'compounded' ? ['compounded-even', 'first-year', 'last-year'] : all;
}

function ambiguousTotals(raises: RaisesModel): readonly (readonly ReadingName[])[] {
  if (raises.form !== 'full') return [];
  return raises.entries.flatMap((entry) => {
    const readings = 'total' in entry ? readingsOfTotal(entry.total) : 'list';
    return readings === 'list' || readings.length === 1 ? [] : [readings];
  });
}

export type Reading = ReadingName | 'as-written';

export function isAmbiguous(raises: RaisesModel): boolean {
  return ambiguousTotals(raises).length > 0;
}

/** The readings that all ambiguous totals of a proposal share, or the one that the caller chose. */
export function readingsOf({ raises }: Pick<ProposalModel, 'raises'>, chosen?: ReadingName): readonly Reading[] {
  const [first, ...others] = ambiguousTotals(raises);
  if (!first) return ['as-written'];
  const shared = first.filter((reading) => others.every((other) => other.includes(reading)));
  return chosen === undefined ? shared : shared.filter((reading) => reading === chosen);
}

/** How one total is read when the proposal is read as `reading`. */
export function readTotal(total: TotalModel, reading: Reading): ReadingName | 'list' {
  const own = readingsOfTotal(total);
  if (own === 'list') return 'list';
  const [only] = own;
  if (own.length === 1 && only) return only;
  const found = own.find((candidate) => candidate === reading);
  if (!found) throw new Error(`a total cannot be read as ${reading}`);
  return found;
}
