// What would make a claim true: another reading, another measure, or nothing that there is.

import type { Place } from '../comparison/figures.js';
import type { Measure } from '../measure/measure.js';
import { measureNamed, wordedMeasures } from '../measure/registry.js';
import { type Decimal, decimal, fixed } from '../number/decimal.js';
import { equalsAsQuoted, quotedDecimals } from '../number/quoted-precision.js';
import { type Claim, claimedFigure } from '../proposal/claim.js';
import { asWritten, type ReadingName } from '../raise/reading.js';
import { rankOf } from '../roster/ranks.js';
import { say } from '../words/say.js';
import type { Phrase } from '../words/text.js';

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
): Phrase {
  const own = measureNamed(claim.measure);
  const figure = claim.figure.text;
  const near = figureFor(claim, 1, currency);
  if (holdsUnder.length > 0) {
    const others = places.filter(({ reading }) => !holdsUnder.includes(reading));
    return say('needs-reading', { figure, readings: holdsUnder, ...rangeOf(others, own.key, near) });
  }
  const others = wordedMeasures.filter(({ key, takes }) => takes === own.takes && key !== own.key);
  const [best] = others
    .map((measure) => ({ measure, readings: readingsOf(claim, measure.key, places) }))
    .filter(({ readings }) => readings.length > 0)
    .sort((left, right) => right.readings.length - left.readings.length);
  if (best !== undefined) {
    const isOpen = best.readings.length < new Set(places.map(({ reading }) => reading)).size;
    const readings = isOpen ? best.readings : [];
    return say('is-other-measure', { figure, other: best.measure.key, readings, ...rangeOf(places, own.key, near) });
  }
  const wide = figureFor(claim, 2, currency);
  const right = places.filter((place) => isTrueAt(claim, own.key, place));
  if (right.length > 0) {
    const elsewhere = places.filter((place) => !right.includes(place));
    return say('right-at', { figure, ...whereOf(right), ...rangeOf(elsewhere, own.key, wide) });
  }
  const closest = closestOf(claim, others, places);
  return say('is-no-measure', {
    figure,
    ...rangeOf(places, own.key, wide),
    closest: closest && rangeOf(places, closest.key, wide),
  });
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

/** A measure between its lowest and its highest figure, as a sentence shows them. */
function rangeOf(places: readonly Place[], measure: string, shown: ReturnType<typeof figureFor>) {
  const figures = [...figuresOf(places, measure)].sort((left, right) => left.cmp(right));
  const [low, high] = [figures[0], figures.at(-1)];
  if (low === undefined || high === undefined) throw new Error(`no figure of ${measure}`);
  return { measure, low: shown(low), high: shown(high) };
}

/** So many decimals more than were claimed, without zeros at the end; amounts with cents where the claim had some. */
function figureFor({ figure: { text, money } }: Claim, more: number, currency: string) {
  const given = quotedDecimals(text);
  const most = money === null ? Math.max(more, given + 1) : given === 0 || text.endsWith('k') ? 0 : Math.max(2, given);
  return (figure: Decimal) => {
    const digits = fixed(figure, most);
    if (money !== null) return { kind: 'money', digits, decimals: most, currency } as const;
    return { kind: 'percent', digits, decimals: decimal(digits).decimalPlaces() } as const;
  };
}

/** The pay points where a claim is right, each once, and the readings that make it so. */
function whereOf(places: readonly Place[]) {
  const named = places.map(({ member: { group, payPoint } }) => ({ group: group.name, name: payPoint.name }));
  const each = new Map(named.map((place) => [JSON.stringify(place), { ...place, rank: rankOf(place.name) }]));
  const readings = new Set(places.flatMap(({ reading }) => (reading === asWritten ? [] : [reading])));
  return { places: [...each.values()], readings: [...readings] };
}
