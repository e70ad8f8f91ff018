// Labels beside their lines: as near to where they belong as they may be, in the same order, never over one another.

export interface Wanted {
  /** Where the middle of the label should be. */
  readonly middle: number;
  readonly height: number;
}

/**
 * The tops of some labels between `from` and `to`: 10, 12 and 14 of a height of 10 stand at -3, 7 and 17, if they may.
 *
 * The least sum of squared moves (isotonic regression by pooling neighbours). Wanted must be in the order of their
 * middles; where there is no room for all, the last ones stand beyond `to`.
 */
export function placed(wanted: readonly Wanted[], from: number, to: number): number[] {
  let sum = 0;
  const shifts = wanted.map(({ height }) => {
    sum += height;
    return sum - height;
  });
  const pools: { value: number; count: number }[] = [];
  wanted.forEach(({ middle, height }, i) => {
    pools.push({ value: middle - height / 2 - (shifts[i] ?? 0), count: 1 });
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (before === undefined || last === undefined || before.value <= last.value) break;
      const count = before.count + last.count;
      pools.splice(-2, 2, { value: (before.value * before.count + last.value * last.count) / count, count });
    }
  });
  const most = Math.max(from, to - sum);
  const starts = pools.flatMap(({ value, count }) => Array<number>(count).fill(Math.min(most, Math.max(from, value))));
  return starts.map((start, i) => start + (shifts[i] ?? 0));
}
