// Rates of many people rounded at the agreement's grain, as roundRate rounds one of them.
import type { RoundingMode } from '../number/rounding.js';
import { type Column, describe, largest } from './column.js';
import type { Grain } from './compiled.js';
import { loops } from './loops.js';
import { commonDivisor, commonMultiple, mostWhole, unitRoundoff } from './ratio.js';

/**
 * `after` to a multiple of the grain, but where the rate is what it was `before`: that is left alone, on the grid or off
 * it. Whose rounding, or whose move, the error leaves open is marked in `undecided`. False where nothing can be said.
 */
export function roundColumn(
  after: Column,
  before: Column,
  grain: Grain,
  target: Column,
  undecided: Uint8Array,
  size: number,
): boolean {
  const to = grain.to.ratio;
  if (to === null || before.error > 0) return false;
  const scale = commonMultiple(before.scale, to.d);
  const unit = to.n * (scale / to.d);
  // A multiple of the grain is `times x amount / over`, all of them whole.
  const product = to.n * after.scale;
  const shared = product <= mostWhole ? commonDivisor(to.d, product) : 1;
  const [times, over] = [to.d / shared, product / shared];
  const most = ((largest(after) + after.error) * times) / over + 2;
  const mostKept = largest(before) * (scale / before.scale);
  if (scale > mostWhole || unit > mostWhole || most * unit > mostWhole || mostKept > mostWhole) return false;
  const isExact = after.error === 0 && product <= mostWhole;
  const isWhole = isExact && 2 * (largest(after) * times + over) <= mostWhole;
  if (isWhole) loops[roundings[grain.mode]](after.values, times, over, unit, target.values, size);
  else {
    const factor = times / over;
    const wrong = (after.error * factor + most * 8 * unitRoundoff) * (1 + 8 * unitRoundoff) + 1e-30;
    if (!(wrong < 0.25)) return false;
    loops.roundNear(after.values, factor, turnsAt[grain.mode], wrong, unit, target.values, undecided, size);
  }
  const low = Math.floor((after.low - after.error) * (times / over) - 1) * unit;
  const high = Math.ceil((after.high + after.error) * (times / over) + 1) * unit;
  describe(target, scale, low, high, 0);
  target.isOnGrid = true;
  if (!before.isOnGrid || after.error > 0) keepUnmoved(after, before, target, undecided, size);
  return true;
}

const roundings = {
  nearest: 'roundNearest',
  up: 'roundUp',
  down: 'roundDown',
  'half-even': 'roundHalfEven',
} as const satisfies Record<RoundingMode, keyof typeof loops>;

/** Up and down turn at whole multiples, the others halfway between them: added first, they all turn at whole ones. */
const turnsAt: Readonly<Record<RoundingMode, number>> = { nearest: 0.5, up: 1, down: 0, 'half-even': 0.5 };

/** A rate that no raise moved is not rounded. */
function keepUnmoved(after: Column, before: Column, target: Column, undecided: Uint8Array, size: number): void {
  const common = commonMultiple(after.scale, before.scale);
  const isWhole =
    after.error === 0 &&
    common <= mostWhole &&
    largest(after) * (common / after.scale) <= mostWhole &&
    largest(before) * (common / before.scale) <= mostWhole;
  const [a, b] = isWhole ? [common / after.scale, common / before.scale] : [1 / after.scale, 1 / before.scale];
  const most = Math.max((largest(after) + after.error) * a, largest(before) * b);
  const wrong = isWhole ? 0 : after.error * a + most * 8 * unitRoundoff + 1e-30;
  const factor = target.scale / before.scale;
  const kept = loops.keepUnmoved(after.values, a, before.values, b, wrong, factor, target.values, undecided, size);
  const { low, high, scale } = target;
  describe(target, scale, Math.min(low, before.low * factor), Math.max(high, before.high * factor), 0);
  target.isOnGrid = before.isOnGrid || kept === 0;
}
