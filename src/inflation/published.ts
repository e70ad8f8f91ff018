// The indices that ship with the package. Another one is one more file and one line here.
import { cpiU } from './cpi-u.js';
import { cpiW } from './cpi-w.js';
import { type Series, seriesOf } from './series.js';

export const published = [cpiU, cpiW];

export const publishedNames = published.map(({ name }) => name);

/** A shipped index by its name: `cpi-u`, `cpi-w`. */
export function publishedSeries(name: string): Series | undefined {
  const index = published.find((candidate) => candidate.name === name);
  return index && seriesOf(index);
}
