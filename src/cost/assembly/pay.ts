// What people are paid: the loops that add to sums.

/** Adds everybody's cents times their count into the sum of their group. */
export function payWhole(
  amounts: i32,
  n: f64,
  d: f64,
  sign: f64,
  tops: i32,
  bottoms: i32,
  counts: i32,
  groups: i32,
  sums: i32,
  size: i32,
): void {
  const double = f64x2.splat(2 * n);
  const divisor = f64x2.splat(d);
  const signs = f64x2.splat(sign);
  const end = amounts + (size << 3);
  while (amounts < end) {
    const half = f64x2.mul(divisor, v128.load(bottoms));
    const twice = f64x2.add(f64x2.mul(f64x2.mul(v128.load(amounts), double), v128.load(tops)), half);
    const cents = f64x2.floor(f64x2.div(twice, f64x2.add(half, half)));
    const paid = f64x2.mul(f64x2.mul(cents, signs), v128.load(counts));
    const sum = sums + (load<i32>(groups) << 3);
    store<f64>(sum, load<f64>(sum) + f64x2.extract_lane(paid, 0));
    if (amounts + 8 < end) {
      const next = sums + (load<i32>(groups + 4) << 3);
      store<f64>(next, load<f64>(next) + f64x2.extract_lane(paid, 1));
    }
    amounts += 16;
    tops += 16;
    bottoms += 16;
    counts += 16;
    groups += 8;
  }
}

/** The same of amounts that are near, but for people whose cents the error leaves open: how many, and where they are. */
export function payNear(
  amounts: i32,
  near: f64,
  wrong: f64,
  sign: f64,
  ftes: i32,
  counts: i32,
  groups: i32,
  sums: i32,
  open: i32,
  size: i32,
): i32 {
  let left = 0;
  for (let i = 0; i < size; i++) {
    const shifted = load<f64>(amounts + (i << 3)) * near * load<f64>(ftes + (i << 3)) + 0.5;
    const cents = floor(shifted);
    const rest = shifted - cents;
    const count = load<f64>(counts + (i << 3));
    if ((rest <= wrong || rest >= 1 - wrong) && count !== 0) {
      store<i32>(open + (left++ << 2), i);
      continue;
    }
    const sum = sums + (load<i32>(groups + (i << 2)) << 3);
    store<f64>(sum, load<f64>(sum) + cents * sign * count);
  }
  return left;
}
