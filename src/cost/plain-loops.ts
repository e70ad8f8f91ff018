// The loops in plain TypeScript, wherever there is no WebAssembly. What they do is said in loops.ts.
import type { Loops } from './loops.js';

export const plainLoops: Loops = {
  numbers: (length) => new Float64Array(length),
  places: (length) => new Int32Array(length),
  flags: (length) => new Uint8Array(length),

  multiply(from, factor, plus, to, size) {
    for (let i = 0; i < size; i++) to[i] = (from[i] as number) * factor + plus;
  },
  addTimes(from, factor, to, size) {
    for (let i = 0; i < size; i++) to[i] = (to[i] as number) + (from[i] as number) * factor;
  },
  weigh(so, a, other, b, size) {
    for (let i = 0; i < size; i++) so[i] = (so[i] as number) * a + (other[i] as number) * b;
  },
  takeGreater(so, other, size) {
    for (let i = 0; i < size; i++) if ((other[i] as number) > (so[i] as number)) so[i] = other[i] as number;
  },
  takeLess(so, other, size) {
    for (let i = 0; i < size; i++) if ((other[i] as number) < (so[i] as number)) so[i] = other[i] as number;
  },
  divide(so, by, size) {
    for (let i = 0; i < size; i++) so[i] = (so[i] as number) / by;
  },
  lowest(from, size) {
    let low = Number.POSITIVE_INFINITY;
    for (let i = 0; i < size; i++) if ((from[i] as number) < low) low = from[i] as number;
    return low + 0;
  },
  highest(from, size) {
    let high = 0;
    for (let i = 0; i < size; i++) if ((from[i] as number) > high) high = from[i] as number;
    return high;
  },
  sum(from, size) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += from[i] as number;
    return sum;
  },
  areMultiples(from, unit, size) {
    for (let i = 0; i < size; i++) {
      const value = from[i] as number;
      if (Math.floor(value / unit) * unit !== value) return false;
    }
    return true;
  },

  // Below 2^52 the floor of a quotient of doubles is the floor of the quotient of whole numbers.
  roundNearest(from, times, over, unit, to, size) {
    const [double, divisor] = [2 * times, 2 * over];
    for (let i = 0; i < size; i++) to[i] = Math.floor(((from[i] as number) * double + over) / divisor) * unit;
  },
  roundUp(from, times, over, unit, to, size) {
    for (let i = 0; i < size; i++) to[i] = Math.ceil(((from[i] as number) * times) / over) * unit;
  },
  roundDown(from, times, over, unit, to, size) {
    for (let i = 0; i < size; i++) to[i] = Math.floor(((from[i] as number) * times) / over) * unit;
  },
  roundHalfEven(from, times, over, unit, to, size) {
    const [double, divisor] = [2 * times, 2 * over];
    for (let i = 0; i < size; i++) {
      const twice = (from[i] as number) * double + over;
      const nearest = Math.floor(twice / divisor);
      const isOddTie = nearest * divisor === twice && nearest % 2 !== 0;
      to[i] = (isOddTie ? nearest - 1 : nearest) * unit;
    }
  },
  roundNear(from, factor, shift, wrong, unit, to, undecided, size) {
    for (let i = 0; i < size; i++) {
      const shifted = (from[i] as number) * factor + shift;
      const whole = Math.floor(shifted);
      const rest = shifted - whole;
      if (rest <= wrong || rest >= 1 - wrong) undecided[i] = 1;
      to[i] = whole * unit;
    }
  },

  keepUnmoved(after, a, before, b, wrong, factor, target, undecided, size) {
    let kept = 0;
    for (let i = 0; i < size; i++) {
      const was = before[i] as number;
      if (Math.abs((after[i] as number) * a - was * b) > wrong) continue;
      if (wrong > 0) undecided[i] = 1;
      target[i] = was * factor;
      kept++;
    }
    return kept;
  },
  flagUnmoved(so, a, other, b, wrong, undecided, size) {
    for (let i = 0; i < size; i++) {
      if (!(Math.abs((so[i] as number) * a - (other[i] as number) * b) > wrong)) undecided[i] = 1;
    }
  },
  flagUpTo(from, most, undecided, size) {
    for (let i = 0; i < size; i++) if (!((from[i] as number) > most)) undecided[i] = 1;
  },
  flagNear(from, at, within, undecided, size) {
    for (let i = 0; i < size; i++) if (Math.abs((from[i] as number) - at) <= within) undecided[i] = 1;
  },
  flagSpan(from, least, most, selected, size) {
    for (let i = 0; i < size; i++) {
      const rate = from[i] as number;
      selected[i] = rate >= least && rate < most ? 1 : 0;
    }
  },
  countFlagged(selected, counts, to, size) {
    let people = 0;
    for (let i = 0; i < size; i++) {
      const count = selected[i] === 1 ? (counts[i] as number) : 0;
      to[i] = count;
      people += count;
    }
    return people;
  },
  keepOthers(selected, from, factor, to, size) {
    for (let i = 0; i < size; i++) if (selected[i] === 0) to[i] = (from[i] as number) * factor;
  },

  payWhole(amounts, n, d, sign, tops, bottoms, counts, groups, sums, at, size) {
    const double = 2 * n;
    for (let i = 0; i < size; i++) {
      const half = d * (bottoms[i] as number);
      const cents = Math.floor(((amounts[i] as number) * double * (tops[i] as number) + half) / (half + half));
      const place = at + (groups[i] as number);
      sums[place] = (sums[place] as number) + cents * sign * (counts[i] as number);
    }
  },
  payNear(amounts, near, wrong, sign, ftes, counts, groups, sums, at, open, size) {
    let left = 0;
    for (let i = 0; i < size; i++) {
      const shifted = (amounts[i] as number) * near * (ftes[i] as number) + 0.5;
      const cents = Math.floor(shifted);
      const rest = shifted - cents;
      const count = counts[i] as number;
      if ((rest <= wrong || rest >= 1 - wrong) && count !== 0) {
        open[left++] = i;
        continue;
      }
      const place = at + (groups[i] as number);
      sums[place] = (sums[place] as number) + cents * sign * count;
    }
    return left;
  },
};
