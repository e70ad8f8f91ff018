// The innermost loops of a payroll: what ../plain-loops.ts does, in WebAssembly, two amounts in one step where it can be.
//
// This is AssemblyScript, which looks like TypeScript and is not: `npm run wasm` compiles it into ../loops-wasm.ts.
// Columns are offsets into the memory, with room for an even number of amounts: the last step may work on one too many.
// test/cost/loops.test.ts holds both to the same bits.

export { payNear, payWhole } from './pay';

/** from x factor + plus */
export function multiply(from: i32, factor: f64, plus: f64, to: i32, size: i32): void {
  const a = f64x2.splat(factor);
  const b = f64x2.splat(plus);
  for (const end = from + (size << 3); from < end; from += 16, to += 16) {
    v128.store(to, f64x2.add(f64x2.mul(v128.load(from), a), b));
  }
}

/** to + from x factor */
export function addTimes(from: i32, factor: f64, to: i32, size: i32): void {
  const a = f64x2.splat(factor);
  for (const end = from + (size << 3); from < end; from += 16, to += 16) {
    v128.store(to, f64x2.add(v128.load(to), f64x2.mul(v128.load(from), a)));
  }
}

/** so x a + other x b */
export function weigh(so: i32, a: f64, other: i32, b: f64, size: i32): void {
  const aa = f64x2.splat(a);
  const bb = f64x2.splat(b);
  for (const end = so + (size << 3); so < end; so += 16, other += 16) {
    v128.store(so, f64x2.add(f64x2.mul(v128.load(so), aa), f64x2.mul(v128.load(other), bb)));
  }
}

export function takeGreater(so: i32, other: i32, size: i32): void {
  for (const end = so + (size << 3); so < end; so += 16, other += 16) {
    v128.store(so, f64x2.pmax(v128.load(so), v128.load(other)));
  }
}

export function takeLess(so: i32, other: i32, size: i32): void {
  for (const end = so + (size << 3); so < end; so += 16, other += 16) {
    v128.store(so, f64x2.pmin(v128.load(so), v128.load(other)));
  }
}

export function divide(so: i32, by: f64, size: i32): void {
  const d = f64x2.splat(by);
  for (const end = so + (size << 3); so < end; so += 16) v128.store(so, f64x2.div(v128.load(so), d));
}

export function lowest(from: i32, size: i32): f64 {
  let low = f64x2.splat(Infinity);
  const end = from + (size << 3);
  for (; from < end - 8; from += 16) low = f64x2.pmin(low, v128.load(from));
  if (from < end) low = f64x2.pmin(low, f64x2.splat(load<f64>(from)));
  return min<f64>(f64x2.extract_lane(low, 0), f64x2.extract_lane(low, 1)) + 0;
}

export function highest(from: i32, size: i32): f64 {
  let high = f64x2.splat(0);
  const end = from + (size << 3);
  for (; from < end - 8; from += 16) high = f64x2.pmax(high, v128.load(from));
  if (from < end) high = f64x2.pmax(high, f64x2.splat(load<f64>(from)));
  return max<f64>(f64x2.extract_lane(high, 0), f64x2.extract_lane(high, 1));
}

export function sum(from: i32, size: i32): f64 {
  let all: f64 = 0;
  for (const end = from + (size << 3); from < end; from += 8) all += load<f64>(from);
  return all;
}

export function areMultiples(from: i32, unit: f64, size: i32): bool {
  for (const end = from + (size << 3); from < end; from += 8) {
    const value = load<f64>(from);
    if (floor(value / unit) * unit !== value) return false;
  }
  return true;
}

/** floor((from x 2 times + over) / (2 over)) x unit */
export function roundNearest(from: i32, times: f64, over: f64, unit: f64, to: i32, size: i32): void {
  const double = f64x2.splat(2 * times);
  const half = f64x2.splat(over);
  const divisor = f64x2.splat(2 * over);
  const units = f64x2.splat(unit);
  for (const end = from + (size << 3); from < end; from += 16, to += 16) {
    const twice = f64x2.add(f64x2.mul(v128.load(from), double), half);
    v128.store(to, f64x2.mul(f64x2.floor(f64x2.div(twice, divisor)), units));
  }
}

export function roundUp(from: i32, times: f64, over: f64, unit: f64, to: i32, size: i32): void {
  const factor = f64x2.splat(times);
  const divisor = f64x2.splat(over);
  const units = f64x2.splat(unit);
  for (const end = from + (size << 3); from < end; from += 16, to += 16) {
    v128.store(to, f64x2.mul(f64x2.ceil(f64x2.div(f64x2.mul(v128.load(from), factor), divisor)), units));
  }
}

export function roundDown(from: i32, times: f64, over: f64, unit: f64, to: i32, size: i32): void {
  const factor = f64x2.splat(times);
  const divisor = f64x2.splat(over);
  const units = f64x2.splat(unit);
  for (const end = from + (size << 3); from < end; from += 16, to += 16) {
    v128.store(to, f64x2.mul(f64x2.floor(f64x2.div(f64x2.mul(v128.load(from), factor), divisor)), units));
  }
}

export function roundHalfEven(from: i32, times: f64, over: f64, unit: f64, to: i32, size: i32): void {
  const double = 2 * times;
  const divisor = 2 * over;
  for (const end = from + (size << 3); from < end; from += 8, to += 8) {
    const twice = load<f64>(from) * double + over;
    const nearest = floor(twice / divisor);
    const isOddTie = nearest * divisor === twice && floor(nearest / 2) * 2 !== nearest;
    store<f64>(to, (isOddTie ? nearest - 1 : nearest) * unit);
  }
}

/** Rounds, and flags whom the error leaves open. */
export function roundNear(
  from: i32,
  factor: f64,
  shift: f64,
  wrong: f64,
  unit: f64,
  to: i32,
  undecided: i32,
  size: i32,
): void {
  for (const end = from + (size << 3); from < end; from += 8, to += 8, undecided++) {
    const shifted = load<f64>(from) * factor + shift;
    const whole = floor(shifted);
    const rest = shifted - whole;
    if (rest <= wrong || rest >= 1 - wrong) store<u8>(undecided, 1);
    store<f64>(to, whole * unit);
  }
}

/** Where after x a is within `wrong` of before x b, the target is before x factor; how often that was. */
export function keepUnmoved(
  after: i32,
  a: f64,
  before: i32,
  b: f64,
  wrong: f64,
  factor: f64,
  target: i32,
  undecided: i32,
  size: i32,
): i32 {
  let kept = 0;
  for (let i = 0; i < size; i++) {
    const was = load<f64>(before + (i << 3));
    if (abs(load<f64>(after + (i << 3)) * a - was * b) > wrong) continue;
    if (wrong > 0) store<u8>(undecided + i, 1);
    store<f64>(target + (i << 3), was * factor);
    kept++;
  }
  return kept;
}

/** Flags where so x a is within `wrong` of other x b. */
export function flagUnmoved(so: i32, a: f64, other: i32, b: f64, wrong: f64, undecided: i32, size: i32): void {
  for (const end = so + (size << 3); so < end; so += 8, other += 8, undecided++) {
    if (!(abs(load<f64>(so) * a - load<f64>(other) * b) > wrong)) store<u8>(undecided, 1);
  }
}

export function flagUpTo(from: i32, most: f64, undecided: i32, size: i32): void {
  for (const end = from + (size << 3); from < end; from += 8, undecided++) {
    if (!(load<f64>(from) > most)) store<u8>(undecided, 1);
  }
}

export function flagNear(from: i32, at: f64, within: f64, undecided: i32, size: i32): void {
  for (const end = from + (size << 3); from < end; from += 8, undecided++) {
    if (abs(load<f64>(from) - at) <= within) store<u8>(undecided, 1);
  }
}

/** Flags exactly those in a span. */
export function flagSpan(from: i32, least: f64, most: f64, selected: i32, size: i32): void {
  for (const end = from + (size << 3); from < end; from += 8, selected++) {
    const rate = load<f64>(from);
    store<u8>(selected, rate >= least && rate < most ? 1 : 0);
  }
}

/** The counts of those who are flagged, 0 for the others; how many they are. */
export function countFlagged(selected: i32, counts: i32, to: i32, size: i32): f64 {
  let people: f64 = 0;
  for (const end = counts + (size << 3); counts < end; counts += 8, to += 8, selected++) {
    const count: f64 = load<u8>(selected) === 1 ? load<f64>(counts) : 0;
    store<f64>(to, count);
    people += count;
  }
  return people;
}

/** Where nobody is flagged, to = from x factor. */
export function keepOthers(selected: i32, from: i32, factor: f64, to: i32, size: i32): void {
  for (const end = from + (size << 3); from < end; from += 8, to += 8, selected++) {
    if (load<u8>(selected) === 0) store<f64>(to, load<f64>(from) * factor);
  }
}
