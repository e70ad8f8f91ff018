// Searching a grid of steps for the nearest one that reaches a target, where reaching more may also mean less.

/** What is known of one step of the grid. */
export interface Probe {
  readonly reaches: boolean;
  /**
   * How the figures come about. Where two steps share it, every step between them does, and what reaches the target
   * there goes on reaching it. Null where nothing is known: such steps are looked at one by one.
   */
  readonly path: string | null;
}

export type ProbeAt = (step: number) => Probe;

/** `found` is null where no step up to the bound is one; `stopped` where the probes that were allowed were used up. */
export type Found = { readonly found: number | null } | { readonly stopped: true };

/** The steps of one search, each judged once. */
function counted(probeAt: ProbeAt, mostProbes: number) {
  const known = new Map<number, Probe>();
  const isSpent = () => known.size >= mostProbes;
  const probe = (step: number): Probe => {
    const before = known.get(step);
    if (before !== undefined) return before;
    const now = probeAt(step);
    known.set(step, now);
    return now;
  };
  const isOneWay = (low: number, high: number) => {
    const { path } = probe(low);
    return path !== null && path === probe(high).path;
  };
  return { probe, isSpent, isOneWay };
}

const middle = (low: number, high: number) => low + Math.floor((high - low) / 2);

/**
 * The smallest step above 0 that reaches, where 0 does not: 0 fails, 1 fails, 2 reaches gives 2.
 *
 * Where the order of things changes on the way, the steps before the change are searched before those after it.
 */
export function smallestReaching(probeAt: ProbeAt, most: number, mostProbes: number): Found {
  const { probe, isSpent, isOneWay } = counted(probeAt, mostProbes);
  /** Within low < step <= high, where `low` does not reach. */
  const within = (low: number, high: number): number | null => {
    if (isSpent()) return null;
    if (high === low + 1) return probe(high).reaches ? high : null;
    if (!isOneWay(low, high)) {
      const half = middle(low, high);
      return within(low, half) ?? within(half, high);
    }
    if (!probe(high).reaches) return null;
    let [fails, reaches] = [low, high];
    while (reaches - fails > 1) {
      const half = middle(fails, reaches);
      if (probe(half).reaches) reaches = half;
      else fails = half;
    }
    return reaches;
  };
  for (let low = 0, high = 1; low < most; [low, high] = [high, Math.min(most, high * 2 + 1)]) {
    const found = within(low, high);
    if (isSpent()) return { stopped: true };
    if (found !== null) return { found };
  }
  return { found: null };
}

/** The nearest step below 0 that fails, where 0 reaches: what could be given up ends one step above it. */
export function nearestFailing(probeAt: ProbeAt, least: number, mostProbes: number): Found {
  const mirrored: ProbeAt = (step) => {
    const { reaches, path } = probeAt(-step);
    return { reaches: !reaches, path };
  };
  const result = smallestReaching(mirrored, -least, mostProbes);
  return 'stopped' in result ? result : { found: result.found === null ? null : -result.found };
}
