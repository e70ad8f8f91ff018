// What would make a claim true, in a sentence: another reading, another measure, or nothing that there is.

import type { Place } from '../comparison/figures.js';
import type { Measure } from '../measure/measure.js';
import { measureNamed, wordedMeasures } from '../measure/registry.js';
import { type Decimal, fixed } from '../number/decimal.js';
import { formatMoney } from '../number/money.js';
import { equalsAsQuoted, quotedDecimals } from '../number/quoted-precision.js';
import { type Claim, claimedFigure } from '../proposal/claim.js';
import { asWritten, type ReadingName, readingWords } from '../raise/reading.js';
import { spokenPlace } from '../roster/ranks.js';

/** Figures as a sentence shows them: `8.2%`, `$38,416`. */
type Show = (figure: Decimal) => string;

/**
 * `38% is the plain sum; compounded it is 43.7%`, or `26% is none of them: compounded it is 27.36%, the plain sum is 25%`.
 *
 * The nearest truth first: the readings under which the claim holds, another measure that it names, the pay points where
 * it is right; else the figure of its measure and of the one that comes closest.
 */
export function insteadOf(
  claim: Claim,
  holdsUnder: readonly ReadingName[],
  places: readonly Place[],
  currency: string,
): string {
  const own = measureNamed(claim.measure);
  const figure = claim.figure.text;
  const near = showFor(claim, 1, currency);
  const rest = (list: readonly Place[], show: Show) => `${own.subject ?? own.noun} is ${spread(list, own.key, show)}`;
  if (holdsUnder.length > 0) {
    const others = places.filter(({ reading }) => !holdsUnder.includes(reading));
    return `${figure} needs ${alternatives(holdsUnder.map((name) => readingWords[name]))}; otherwise ${rest(others, near)}`;
  }
  const others = wordedMeasures.filter(({ key, takes }) => takes === own.takes && key !== own.key);
  const [best] = others
    .map((measure) => ({ measure, readings: readingsOf(claim, measure.key, places) }))
    .filter(({ readings }) => readings.length > 0)
    .sort((left, right) => right.readings.length - left.readings.length);
  if (best !== undefined) {
    const isOpen = best.readings.length < new Set(places.map(({ reading }) => reading)).size;
    const under = isOpen ? ` with ${alternatives(best.readings.map((name) => readingWords[name]))}` : '';
    return `${figure} is ${best.measure.noun}${under}; ${rest(places, near)}`;
  }
  const wide = showFor(claim, 2, currency);
  const right = places.filter((place) => isTrueAt(claim, own.key, place));
  if (right.length > 0) {
    return `${figure} is right at ${rightWords(right)} alone; elsewhere ${rest(
      places.filter((place) => !right.includes(place)),
      wide,
    )}`;
  }
  const closest = closestOf(claim, others, places);
  const second = closest === null ? '' : `, ${closest.subject ?? closest.noun} is ${spread(places, closest.key, wide)}`;
  return `${figure} is none of them: ${rest(places, wide)}${second}`;
}

function isTrueAt(claim: Claim, key: string, { figure }: Place): boolean {
  const found = figure(key);
  return 'exact' in found && equalsAsQuoted(found.exact, claimedFigure(claim), claim.figure.text);
}

/** The readings under which a measure is what was claimed, at every pay point. */
function readingsOf(claim: Claim, key: string, places: readonly Place[]): readonly ReadingName[] {
  const names = [...new Set(places.map(({ reading }) => reading))];
  return names.filter((name) => places.every((place) => place.reading !== name || isTrueAt(claim, key, place)));
}

function figuresOf(places: readonly Place[], key: string): readonly Decimal[] {
  return places.flatMap(({ figure }) => {
    const found = figure(key);
    return 'exact' in found ? [found.exact] : [];
  });
}

/** The measure that comes closest to what was claimed, among those that exist everywhere; null where it is out by more than half. */
function closestOf(claim: Claim, measures: readonly Measure[], places: readonly Place[]): Measure | null {
  const claimed = claimedFigure(claim);
  let best = null as { readonly measure: Measure; readonly distance: Decimal } | null;
  for (const measure of measures) {
    const figures = figuresOf(places, measure.key);
    if (figures.length < places.length) continue;
    for (const figure of figures) {
      const distance = figure.minus(claimed).abs();
      if (best === null || distance.lt(best.distance)) best = { measure, distance };
    }
  }
  return best?.distance.mul(2).lte(claimed.abs()) ? best.measure : null;
}

/** `8.2%`, or `between 29.38% and 34.71%` where it is not the same everywhere. */
function spread(places: readonly Place[], key: string, show: Show): string {
  const figures = [...figuresOf(places, key)].sort((left, right) => left.cmp(right));
  const [low, high] = [figures[0], figures.at(-1)].map((figure) => (figure === undefined ? '' : show(figure)));
  return low === high ? `${low}` : `between ${low} and ${high}`;
}

/** So many decimals more than were claimed, without zeros at the end; amounts with cents where the claim had some. */
function showFor({ figure: { text, money } }: Claim, more: number, currency: string): Show {
  const given = quotedDecimals(text);
  if (money !== null) {
    const decimals = given === 0 || text.endsWith('k') ? 0 : Math.max(2, given);
    return (figure) => formatMoney(figure, { currency, decimals });
  }
  const decimals = Math.max(more, given + 1);
  return (figure) => `${fixed(figure, decimals).replace(/\.?0+$/, '')}%`;
}

/** `$35,500 or $43,000 with all of it in the first year`. */
function rightWords(places: readonly Place[]): string {
  const names = places.map(({ member: { group, payPoint } }) =>
    spokenPlace({ group: group.name, name: payPoint.name }),
  );
  const readings = places.flatMap(({ reading }) => (reading === asWritten ? [] : [readingWords[reading]]));
  const under = readings.length === 0 ? '' : ` with ${alternatives([...new Set(readings)])}`;
  return `${alternatives([...new Set(names)])}${under}`;
}

/** `A`, `A or B`, and no more than three of many. */
function alternatives(words: readonly string[]): string {
  const shown = words.length > 3 ? [...words.slice(0, 2), `${words.length - 2} more`] : words;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
