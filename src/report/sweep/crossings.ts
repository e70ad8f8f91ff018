// Where the order of two proposals changes, in words that give the values and the figures on both sides.
import type { ProposalRecord } from '../../comparison/comparison.js';
import type { Order, Ordering, Side, Stretch, Sweep, SweptPayPoint } from '../../sweep/sweep.js';
import { inProse } from '../lookup.js';
import type { List } from '../report.js';
import { named } from '../words.js';
import { edgeText, figureText, spoken, spokenPlaceOf, valueText } from './figures.js';

const standing: Readonly<Record<Order, string>> = { below: 'below', equal: 'level with', above: 'above' };

function nameOf({ proposals }: Sweep, { proposal }: Side): string {
  return inProse(proposals.find(({ id }) => id === proposal) as ProposalRecord);
}

function sideInWords(sweep: Sweep, side: Side | null, withReading: boolean): string {
  if (side === null) return 'zero';
  const isOpen = sweep.proposals.some(({ id, ambiguous }) => id === side.proposal && ambiguous);
  return `${nameOf(sweep, side)}${withReading && isOpen ? ` (${side.reading})` : ''}`;
}

/** `below up to 2.66% (0.0049% against 0.0000%)`. */
function stretchInWords(stretch: Stretch, index: number, count: number, sweep: Sweep): string {
  const against = (at: Stretch['atFrom']) => `${figureText(at.left, sweep)} against ${figureText(at.right, sweep)}`;
  const words = standing[stretch.order];
  if (index === 0) return `${words} up to ${edgeText(stretch.to, sweep)} (${against(stretch.atTo)})`;
  const from = `${edgeText(stretch.from, sweep)}`;
  if (stretch.from === stretch.to) return `${words} ${index === count - 1 ? 'from' : 'at'} ${from}`;
  return `${words} from ${from} (${against(stretch.atFrom)})`;
}

const hasCrossing = ({ stretches }: Ordering) => stretches.length > 1;

function orderingInWords(ordering: Ordering, sweep: Sweep, withReading: boolean): string {
  const { left, right, stretches } = ordering;
  const parts = stretches.map((stretch, index) => stretchInWords(stretch, index, stretches.length, sweep));
  const other = sideInWords(sweep, right, withReading);
  const [first = '', ...rest] = parts;
  const words = first.replace(/^(below|above|level with)/, `$1 ${other}`);
  return `${sideInWords(sweep, left, withReading)} is ${named([words, ...rest.map((part) => part.replace('level with', 'level'))])}.`;
}

/** Every crossing, by pay point; of open proposals the central readings, or all. Pay points that agree share a list. */
export function crossingBlocks(sweep: Sweep, allReadings: boolean): readonly List[] {
  const byText = new Map<string, { readonly entries: readonly (readonly string[])[]; readonly places: string[] }>();
  for (const point of sweep.payPoints) {
    const entries = point.orderings
      .filter((ordering) => hasCrossing(ordering) && (allReadings || ordering.central))
      .map((ordering) => [orderingInWords(ordering, sweep, allReadings)]);
    const all = [...entries, ...otherReadings(sweep, point, allReadings)];
    const text = all.flat().join('\n');
    const known = byText.get(text) ?? { entries: all, places: [] };
    known.places.push(spokenPlaceOf(point, sweep));
    byText.set(text, known);
  }
  return [...byText.values()].flatMap(({ entries, places }): List[] => {
    const where = sweep.swept.option === 'pay' ? '' : ` at ${placesInWords(places)}`;
    const title = `Where the order of ${spoken(sweep.measure.key)} changes${where}`;
    return entries.length === 0 ? [] : [{ kind: 'list', title, entries, cents: true }];
  });
}

const placesInWords = (places: readonly string[]) =>
  places.length > 4 ? `${places.slice(0, 3).join(', ')} and ${places.length - 3} more pay points` : named(places);

/** What other readings would say of a pair, in short: `under first-year …`. */
function otherReadings(
  sweep: Sweep,
  { orderings }: SweptPayPoint,
  allReadings: boolean,
): readonly (readonly string[])[] {
  if (allReadings) return [];
  const turned = orderings.filter((ordering) => !ordering.central && differsFromCentral(ordering, orderings));
  const readings = new Set(turned.map(({ left, right }) => readingOf(sweep, left) ?? readingOf(sweep, right)));
  const names = [...readings].filter((reading) => reading !== null);
  if (names.length === 0) return [];
  return [[`Read as ${names.join(', ')} the order changes at other values, or not at all: --readings all shows it.`]];
}

function readingOf({ proposals }: Sweep, side: Side | null): string | null {
  const record = proposals.find(({ id }) => id === side?.proposal);
  return record?.ambiguous && side !== null && side.reading !== record.readings[0] ? side.reading : null;
}

function differsFromCentral({ left, right, stretches }: Ordering, orderings: readonly Ordering[]): boolean {
  const central = orderings.find(
    (one) => one.central && one.left.proposal === left.proposal && one.right?.proposal === right?.proposal,
  );
  const shape = (list: readonly Stretch[]) => list.map(({ from, order }) => `${from} ${order}`).join(', ');
  return central !== undefined && shape(central.stretches) !== shape(stretches);
}

/** The crossings of the first pay point in a sentence each, or that there is none. */
export function findingOf(sweep: Sweep): string {
  const { payPoints, swept, measure } = sweep;
  const [point] = payPoints;
  if (point === undefined) return '';
  const central = point.orderings.filter((ordering) => ordering.central);
  const crossings = central.filter(hasCrossing);
  const span = `${valueText(swept.from, sweep)} to ${valueText(swept.to, sweep)}`;
  const what = swept.option === 'pay' ? 'pay' : swept.option;
  if (crossings.length === 0)
    return `${unchanged(sweep, point)} Over ${what} of ${span} no order of ${spoken(measure.key)} changes${everywhere(sweep)}.`.trim();
  const where =
    swept.option === 'pay'
      ? `By ${spoken(measure.key)}`
      : `At ${spokenPlaceOf(point, sweep)}, by ${spoken(measure.key)}`;
  const said = crossings.map(({ left, right, stretches }) => {
    const parts = stretches.map(({ order, from, to }, index) => {
      const words =
        index === 0 ? `${standing[order]} ${sideInWords(sweep, right, false)}` : standing[order].replace(' with', '');
      if (index === 0) return `${words} up to ${edgeText(to, sweep)}`;
      return from === to && index < stretches.length - 1
        ? `${words} at ${edgeText(from, sweep)}`
        : `${words} from ${edgeText(from, sweep)}`;
    });
    return `${nameOf(sweep, left)} is ${named(parts)}`;
  });
  const more = said.length > 3 ? ` and ${said.length - 3} more changes below` : '';
  const all = `${where}: ${said.slice(0, 3).join('; ')}${more}`;
  return `${all}${swept.option === 'pay' || swept.option === 'baseline' ? '' : ` of ${what}`}.`;
}

const everywhere = ({ payPoints }: Sweep) =>
  payPoints.every(({ orderings }) => orderings.every((one) => !one.central || !hasCrossing(one)))
    ? ''
    : ' at the first pay point';

/** A sweep over what a figure does not depend on is a likely mistake: it is said. */
function unchanged(sweep: Sweep, { values }: SweptPayPoint): string {
  const figures = (index: number) => values.map(({ results }) => results[index]?.figure);
  const count = values[0]?.results.length ?? 0;
  const isSame = Array.from({ length: count }, (_, index) => new Set(figures(index)).size === 1).every(Boolean);
  if (!isSame) return '';
  return `Nothing here depends on ${sweep.swept.option}: ${spoken(sweep.measure.key)} is the same at every value.`;
}
