// Rows under one another on a sheet: as large as they fit, and what does not fit at the smallest is counted.

export interface Fit {
  /** The size of the rows' text. */
  readonly size: number;
  /** How many of the rows are shown; where it is not all of them, one more row says how many are left. */
  readonly shown: number;
  /** What is left over in height, to be spread. */
  readonly spare: number;
}

/** No text is set smaller than this. */
const smallest = 9;

/** Where rows take no more than this part of the height, they are set larger. */
const roomToGrow = 0.6;
const mostGrowth = 1.25;

/** How some rows fit into a height, where `heightOf` says how high row `i` is at a size. */
export function fitRows(
  count: number,
  available: number,
  base: number,
  heightOf: (i: number, size: number) => number,
): Fit {
  const least = Math.min(base, smallest);
  const total = (size: number, rows = count) => {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += heightOf(i, size);
    return sum;
  };
  const large = base * mostGrowth;
  const first = total(large) <= available * roomToGrow ? large : base;
  for (let size = first; size > least; size -= base * 0.06) {
    if (total(size) <= available) return { size, shown: count, spare: available - total(size) };
  }
  if (total(least) <= available) return { size: least, shown: count, spare: available - total(least) };
  let shown = count;
  while (shown > 0 && total(least, shown) + least * 1.5 > available) shown--;
  return { size: least, shown, spare: 0 };
}
