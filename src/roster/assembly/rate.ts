// Money in a cell.

const dollar: u8 = 0x24;
const comma: u8 = 0x2c;
const point: u8 = 0x2e;
const zero: u8 = 0x30;

/** Money in ten-thousandths, as `quickRate` of number-cells.ts reads it; 0 for all that is not plain. */
// @ts-expect-error: decorator
export function rateOf(start: i32, end: i32, takesDollar: bool): i64 {
  let at = start;
  if (at < end && load<u8>(at) === dollar) {
    if (!takesDollar) return 0;
    at++;
  }
  const first = at;
  let whole: i64 = 0;
  let digits = 0;
  let run = 0; // digits since the last comma
  let commas = 0;
  for (; at < end; at++) {
    const byte = load<u8>(at);
    const digit: u8 = byte - zero;
    if (digit <= 9) {
      whole = whole * 10 + (digit as i64);
      digits++;
      run++;
      if (digits > 11) return 0;
    } else if (byte === comma) {
      if (commas === 0 ? run === 0 || run > 3 || load<u8>(first) === zero : run !== 3) return 0;
      commas++;
      run = 0;
    } else break;
  }
  if (digits === 0 || (commas > 0 && run !== 3)) return 0;
  let rate = whole * 10_000;
  if (at === end) return rate;
  const decimals = end - at - 1;
  if (load<u8>(at) !== point || decimals < 1 || decimals > 4) return 0;
  let unit = 1_000;
  for (at++; at < end; at++) {
    const digit: u8 = load<u8>(at) - zero;
    if (digit > 9) return 0;
    rate += (digit as i64) * unit;
    unit /= 10;
  }
  return rate;
}
