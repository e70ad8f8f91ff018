// How often each of many amounts is there, in little memory: sorted runs, which are merged as they grow.

/** Amounts that differ, from the lowest up, and how many people have each. */
export interface RateHistogram {
  readonly amounts: Float64Array;
  readonly people: Float64Array;
}

/** Amounts held in a hash table before they become a run: a table takes several times the room of a run. */
const inTable = 1 << 12;

export function openRateHistogram() {
  let table = new Map<number, number>();
  const runs: RateHistogram[] = [];

  const settle = (isEnd: boolean) => {
    if (table.size > 0) runs.push(runOf(table));
    table = new Map();
    // Runs shrink by halves down the stack, so that an amount is moved as often as the stack is high.
    while (runs.length > 1) {
      const [below, top] = runs.slice(-2) as [RateHistogram, RateHistogram];
      if (!isEnd && below.amounts.length > 2 * top.amounts.length) break;
      runs.splice(-2, 2, merged(below, top));
    }
  };

  return {
    add(amount: number, people: number): void {
      table.set(amount, (table.get(amount) ?? 0) + people);
      if (table.size >= inTable) settle(false);
    },
    all(): RateHistogram {
      settle(true);
      return runs[0] ?? { amounts: new Float64Array(0), people: new Float64Array(0) };
    },
  };
}

function runOf(table: ReadonlyMap<number, number>): RateHistogram {
  const amounts = Float64Array.from(table.keys()).sort();
  return { amounts, people: amounts.map((amount) => table.get(amount) ?? 0) };
}

function merged(left: RateHistogram, right: RateHistogram): RateHistogram {
  const most = left.amounts.length + right.amounts.length;
  const amounts = new Float64Array(most);
  const people = new Float64Array(most);
  let [l, r, size] = [0, 0, 0];
  while (l < left.amounts.length || r < right.amounts.length) {
    const a = left.amounts[l] ?? Number.POSITIVE_INFINITY;
    const b = right.amounts[r] ?? Number.POSITIVE_INFINITY;
    amounts[size] = Math.min(a, b);
    people[size] = (a <= b ? (left.people[l++] as number) : 0) + (b <= a ? (right.people[r++] as number) : 0);
    size++;
  }
  return { amounts: amounts.slice(0, size), people: people.slice(0, size) };
}
