// What tells a proposal in a table: the very line and marker that it has in the charts.
import type { Chart, Drawn } from '../spoken.js';
import { dashFor, identityOf, markerAt } from '../svg/identity.js';
import { type Markup, ready } from './markup.js';

/** The number of each offer by its name, null for the baseline, as the charts have them. */
export type Offers = ReadonlyMap<string, number | null>;

export function offersIn(charts: readonly Chart[] = []): Offers {
  return new Map(charts.flatMap(drawnIn).map(({ name, offer }) => [name, offer]));
}

function drawnIn(chart: Chart): readonly Drawn[] {
  if (chart.shape === 'lines') return chart.lines;
  return chart.shape === 'bars' ? chart.groups.flatMap(({ bars }) => bars) : chart.rows;
}

/** A key to the charts beside a name; nothing for a name that is in none. */
export function keyOf(name: string, offers: Offers): Markup | null {
  const offer = offers.get(name);
  if (offer === undefined) return null;
  const identity = identityOf(offer);
  const dash = dashFor(identity, 2);
  const line = `<path class="s-${identity.mark}" d="M0,6h26" stroke-width="2"${dash === null ? '' : ` stroke-dasharray="${dash}"`}/>`;
  const markers = markerAt(identity, 13, 6, 8).map(
    ({ d, fill, stroke, width }) =>
      `<path class="${[fill && `f-${fill}`, stroke && `s-${stroke}`].filter((one) => one !== null).join(' ')}" d="${d}" stroke-width="${width}"/>`,
  );
  return ready(
    `<svg class="chart key" width="26" height="12" viewBox="0 0 26 12" fill="none" aria-hidden="true" focusable="false">${line}${markers.join('')}</svg>`,
  );
}
