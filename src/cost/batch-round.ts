// Rates of many people rounded at the agreement's grain, as roundRate rounds one of them.
import type { RoundingMode } from '../number/rounding.js';
import { type Column, describe, largest } from './batch-column.js';
import { commonDivisor, commonMultiple, mostWhole, unitRoundoff } from './batch-ratio.js';
import type { Grain } from './compiled.js';

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
  if (isWhole) roundWhole[grain.mode](after.values, times, over, unit, target.values, size);
  else {
    const factor = times / over;
    const wrong = (after.error * factor + most * 8 * unitRoundoff) * (1 + 8 * unitRoundoff) + 1e-30;
    if (!(wrong < 0.25)) return false;
    roundNear(after.values, factor, wrong, grain.mode, unit, target.values, undecided, size);
  }
  const low = Math.floor((after.low - after.error) * (times / over) - 1) * unit;
  const high = Math.ceil((after.high + after.error) * (times / over) + 1) * unit;
  describe(target, scale, low, high, 0);
  target.isOnGrid = true;
  if (!before.isOnGrid || after.error > 0) keepUnmoved(after, before, target, undecided, size);
  return true;
}

/** Below 2^52 the floor of a quotient of doubles is the floor of the quotient of whole numbers. */
const roundWhole: Readonly<
  Record<
    RoundingMode,
    (from: Float64Array, times: number, over: number, unit: number, to: Float64Array, size: number) => void
  >
> = {
  nearest(from, times, over, unit, to, size) {
    const [double, divisor] = [2 * times, 2 * over];
    for (let i = 0; i < size; i++) to[i] = Math.floor(((from[i] as number) * double + over) / divisor) * unit;
  },
  up(from, times, over, unit, to, size) {
    for (let i = 0; i < size; i++) to[i] = Math.ceil(((from[i] as number) * times) / over) * unit;
  },
  down(from, times, over, unit, to, size) {
    for (let i = 0; i < size; i++) to[i] = Math.floor(((from[i] as number) * times) / over) * unit;
  },
  'half-even'(from, times, over, unit, to, size) {
    const [double, divisor] = [2 * times, 2 * over];
    for (let i = 0; i < size; i++) {
      const twice = (from[i] as number) * double + over;
      const nearest = Math.floor(twice / divisor);
      const isOddTie = nearest * divisor === twice && nearest % 2 !== 0;
      to[i] = (isOddTie ? nearest - 1 : nearest) * unit;
    }
  },
};

function roundNear(
  from: Float64Array,
  factor: number,
  wrong: number,
  mode: RoundingMode,
  unit: number,
  to: Float64Array,
  undecided: Uint8Array,
  size: number,
): void {
  // Up and down turn at whole multiples, the others halfway between them.
  const shift = mode === 'up' ? 1 : mode === 'down' ? 0 : 0.5;
  for (let i = 0; i < size; i++) {
    const shifted = (from[i] as number) * factor + shift;
    const whole = Math.floor(shifted);
    const rest = shifted - whole;
    if (rest <= wrong || rest >= 1 - wrong) undecided[i] = 1;
    to[i] = whole * unit;
  }
}

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
  let kept = false;
  for (let i = 0; i < size; i++) {
    const change = Math.abs((after.values[i] as number) * a - (before.values[i] as number) * b);
    if (change > wrong) continue;
    if (!isWhole) undecided[i] = 1;
    target.values[i] = (before.values[i] as number) * factor;
    kept = true;
  }
  const { low, high, scale } = target;
  describe(target, scale, Math.min(low, before.low * factor), Math.max(high, before.high * factor), 0);
  target.isOnGrid = before.isOnGrid || !kept;
}
