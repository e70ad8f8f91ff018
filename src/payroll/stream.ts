// Blocks of people on their way through all plans: each is applied to the whole block, and once more without the people
// of whom it cannot tell, who are worked out one class at a time.

import { quotient, whole } from '../number/decimal.js';
import type { Plan } from '../plan/plans.js';
import type { Group } from '../unit/unit.js';
import { type Block, emptyAgain, prepare } from './block.js';
import type { CentTotals } from './cent-totals.js';
import { goingOutSlot, type Program, payrollSlot } from './compiled.js';
import type { OneByOne, Paths } from './exact-class.js';
import { mostWhole } from './ratio.js';
import { runBlock, type Workbench } from './run-block.js';
import type { SameRaises } from './same-raises.js';

/** People of one kin whose rates are whole numbers of 1/scale. */
export interface Stream {
  readonly kin: SameRaises;
  readonly scale: number;
  readonly block: Block;
}

/** Where the sums go. */
export interface Sinks {
  readonly plans: readonly Plan[];
  /** By plan, in their order. */
  readonly underPlans: readonly CentTotals[];
  readonly today: CentTotals;
  readonly groups: readonly Group[];
  readonly oneByOne: OneByOne;
  readonly paths: Paths;
  readonly bench: Workbench;
}

/** Sums everybody in the block of a stream, and empties it. */
export function sumStream({ kin, scale, block }: Stream, sinks: Sinks): void {
  if (block.size === 0) return;
  prepare(block, scale, kin.today.grain);
  sumUnder(block, kin.today, null, sinks.today, sinks);
  sinks.plans.forEach((plan, i) => {
    const [program, sums] = [kin.programs[i], sinks.underPlans[i]];
    if (program !== undefined && sums !== undefined) sumUnder(block, program, plan, sums, sinks);
  });
  emptyAgain(block);
}

function sumUnder(block: Block, program: Program, plan: Plan | null, sums: CentTotals, sinks: Sinks): void {
  const { bench, paths } = sinks;
  let most = runBlock(program, block, bench);
  const left = most <= mostWhole ? undecidedOf(bench.undecided, block.size) : everybody(block.size);
  const counts = left.map((at) => block.counts[at] as number);
  for (const at of left) block.counts[at] = 0;
  if (left.length > 0 && left.length < block.size) most = runBlock(program, block, bench);
  if (left.length < block.size) {
    sums.addBlock(bench.sums, block.groupsHere, most);
    for (const raise of bench.reached) plan?.applied.add(raise);
    const open = slotsByPlace(bench.open, program);
    for (const [at, slots] of open) addOne(at, block.counts[at] as number, block, program, plan, sums, sinks, slots);
    paths.inBlocks += block.size - left.length - open.size;
  }
  left.forEach((at, i) => {
    const count = counts[i] as number;
    block.counts[at] = count;
    addOne(at, count, block, program, plan, sums, sinks);
  });
}

/** The slots in which somebody's pay is still to be added, those included that stand for the same pay. */
function slotsByPlace({ places, slots }: Workbench['open'], program: Program): ReadonlyMap<number, Set<number>> {
  const open = new Map<number, Set<number>>();
  places.forEach((place, i) => {
    const slot = slots[i] as number;
    const own = open.get(place) ?? new Set();
    open.set(place, own.add(slot));
    for (const { year, sameAs } of program.years) if (sameAs === slot) own.add(payrollSlot(year));
    if (program.goingOutAs === slot) own.add(goingOutSlot(program.years.length));
  });
  return open;
}

function undecidedOf(undecided: Uint8Array, size: number): readonly number[] {
  const found: number[] = [];
  for (let at = undecided.indexOf(1); at >= 0 && at < size; at = undecided.indexOf(1, at + 1)) found.push(at);
  return found;
}

const everybody = (size: number) => Array.from({ length: size }, (_, at) => at);

function addOne(
  at: number,
  count: number,
  { start, groups, groupsHere, quickFtes }: Block,
  program: Program,
  plan: Plan | null,
  sums: CentTotals,
  { groups: allGroups, oneByOne }: Sinks,
  slots?: ReadonlySet<number>,
): void {
  const place = groupsHere[groups[at] as number] as number;
  const [group, fte] = [allGroups[place], quickFtes[at]];
  if (group === undefined || fte === undefined) throw new Error('somebody of no group');
  const units = start.values[at] as number;
  const one = {
    group,
    rate: () => quotient(whole(units), whole(start.scale)),
    start: { n: BigInt(units), decimals: Math.round(Math.log10(start.scale)) },
    fte,
    count,
  };
  oneByOne.add(one, program, plan, sums, place, slots);
}
