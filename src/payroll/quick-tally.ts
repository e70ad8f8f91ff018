// Rosters summed quickly: classes of people in blocks, each plan applied to a block at once. What cannot be told that way
// is worked out class by class, and what that cannot tell is left to the exact way, which stays the judge of all.
import { contractYears } from '../calendar/term.js';
import { addGroups, type ListedTally, openListedTally } from '../cost/listed-tally.js';
import type { GroupTally, Tally } from '../cost/tally.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import { type Decimal, decimal, ofCents, plain, zero } from '../number/decimal.js';
import type { Plan } from '../plan/plans.js';
import type { Question } from '../question/question.js';
import { type Census, rateUnits } from '../roster/census.js';
import { rateOf } from '../roster/rates.js';
import type { Group } from '../unit/unit.js';
import { addClass, blockSize, emptyBlock, type QuickFte, quickFte } from './block.js';
import { type CentTotals, openCentTotals } from './cent-totals.js';
import { goingOutSlot, lumpSlot, payrollSlot } from './compiled.js';
import { type One, openOneByOne, type Paths } from './exact-class.js';
import { openHeadcounts } from './headcounts.js';
import { openWorkbench, type Workbench } from './run-block.js';
import { openRaiseGroups, type SameRaises } from './same-raises.js';
import { type Sinks, type Stream, sumStream } from './stream.js';

export interface QuickTally extends ListedTally {
  readonly paths: Readonly<Paths>;
}

/** Rates of up to nine decimals, as 1/2,080 of a yearly one often is, are held as whole numbers of these. */
const fineUnits = 1_000_000_000;
const mostFine = 4_000_000;
/** $10,000,000: beyond it, exact products would be too long for doubles, and few are. */
const mostUsual = 10_000_000 * rateUnits;
/** Raises that tell groups apart in more ways than this do not get a block for each. */
export const mostStreams = 64;

/** Sums of nobody yet. What people on a schedule are paid is worked out exactly: they move. */
export function openQuickTally(plans: readonly Plan[], question: Question, faults: Faults): QuickTally {
  const years = contractYears(question.horizon);
  const slots = goingOutSlot(years) + 1;
  // Of people with headcounts alone, and of those on a schedule, there is nothing to be done in blocks.
  let bench: Workbench | undefined;
  const paths: Paths = { inBlocks: 0, byThemselves: 0, exactly: 0 };
  const kinships = openRaiseGroups(plans, question);
  const ftes = new WeakMap<Decimal, QuickFte>();
  const places = new Map<Group, number>();
  const groups: Group[] = [];
  const heads = openHeadcounts();
  const streams = new Map<SameRaises, (Stream | undefined)[]>();
  let streamCount = 0;
  const onSchedule = openListedTally(plans, question, faults);
  const sinks: Sinks = {
    plans,
    underPlans: plans.map(() => openCentTotals(slots)),
    today: openCentTotals(1),
    groups,
    oneByOne: openOneByOne(question, faults, paths),
    paths,
    get bench() {
      bench ??= openWorkbench(slots);
      return bench;
    },
  };
  const namedUnits = new Set([...kinships.namedRates].map((rate) => decimal(rate).mul(rateUnits).toNumber()));

  function placeOf(group: Group): number {
    const known = places.get(group);
    if (known !== undefined) return known;
    places.set(group, groups.length);
    return groups.push(group) - 1;
  }

  function quick(fte: Decimal): QuickFte {
    const known = ftes.get(fte) ?? quickFte(fte);
    ftes.set(fte, known);
    return known;
  }

  /** The stream of people, by kin and by how their figures fit into doubles; undefined where there are too many. */
  function streamOf(kin: SameRaises, kind: number): Stream | undefined {
    const own = streams.get(kin) ?? [];
    streams.set(kin, own);
    if (own[kind] !== undefined || streamCount === mostStreams) return own[kind];
    streamCount++;
    const stream = { kin, scale: kind === fine ? fineUnits : rateUnits, block: emptyBlock() };
    own[kind] = stream;
    return stream;
  }

  function addTo(stream: Stream, units: number, fte: QuickFte, count: number, place: number): void {
    addClass(stream.block, units, fte, count, place);
    if (stream.block.size === blockSize) sumStream(stream, sinks);
  }

  function addAlone(kin: SameRaises, one: One, place: number): void {
    sinks.oneByOne.add(one, kin.today, null, sinks.today, place);
    plans.forEach((plan, i) => {
      const [program, sums] = [kin.programs[i], sinks.underPlans[i]];
      if (program && sums) sinks.oneByOne.add(one, program, plan, sums, place);
    });
  }

  function addCensus(census: Census, listed: readonly Group[]): void {
    const { size, rates, ofFte, ofGroup, counts } = census;
    const shares = census.ftes.map(quick);
    const places = new Int32Array(listed.length).fill(-1);
    const usualKin: (SameRaises | undefined)[] = listed.map(() => undefined);
    const usualStreams: (Stream | undefined)[] = listed.map(() => undefined);
    const namesRates = namedUnits.size > 0;
    for (let at = 0; at < size; at++) {
      const units = rates[at] as number;
      const count = counts[at] as number;
      if (count === 0) continue;
      const which = ofGroup[at] as number;
      if (places[which] === -1) places[which] = placeOf(listed[which] as Group);
      const place = places[which] as number;
      const fte = shares[ofFte[at] as number] as QuickFte;
      const stream = usualStreams[which];
      // Not a number, of odd rates, is not below the bound either.
      const isPlain = units <= mostUsual && fte.top !== Number.POSITIVE_INFINITY;
      const isUsual = isPlain && !(namesRates && namedUnits.has(units));
      if (stream !== undefined && isUsual) {
        addTo(stream, units, fte, count, place);
        continue;
      }
      if (faults.failed) return;
      const group = listed[which] as Group;
      const rate = rateOf(census, at);
      const isNamed = namesRates && kinships.namedRates.has(plain(rate));
      const kin = isNamed ? kinships.of(group, rate) : (usualKin[which] ?? kinships.of(group, rate));
      if (!isNamed) usualKin[which] = kin;
      const isFine = Number.isNaN(units) && rate.decimalPlaces() <= 9 && rate.lte(mostFine);
      const kind = isFine ? fine : isPlain ? usual : awkward;
      const own = Number.isNaN(units) && !isFine ? undefined : streamOf(kin, kind);
      if (isUsual) usualStreams[which] = own;
      if (own === undefined) addAlone(kin, { group, rate: () => rate, start: null, fte, count }, place);
      else addTo(own, isFine ? rate.mul(fineUnits).toNumber() : units, fte, count, place);
    }
    for (const { group, fte, people } of census.heads)
      heads.add(places[group] as number, people, shares[fte] as QuickFte);
  }

  function tallyOf(sums: readonly bigint[]): Tally {
    const money = (slot: number) => ofCents(sums[slot] ?? 0n);
    return {
      years: Array.from({ length: years }, (_, i) => {
        const rolling = money(lumpSlot(i + 1, true));
        const lumpSums = money(lumpSlot(i + 1, false)).plus(rolling);
        return { payroll: money(payrollSlot(i + 1)), lumpSums, rollingLumpSums: rolling, movement: zero };
      }),
      goingOut: money(goingOutSlot(years)),
    };
  }

  return {
    paths,
    add(census, listed) {
      if (faults.failed) return;
      if (listed.some(({ schedule }) => schedule !== null)) onSchedule.add(census, listed);
      else addCensus(census, listed);
    },
    tallies() {
      for (const own of streams.values())
        for (const stream of own) if (stream && !faults.failed) sumStream(stream, sinks);
      const today = (place: number) => ofCents(sinks.today.of(place)[0] ?? 0n);
      const sums = new Map<string | null, GroupTally>();
      const summed = groups.map(({ name }, place): GroupTally => {
        const tallies = sinks.underPlans.map((under: CentTotals) => tallyOf(under.of(place)));
        return { name, head: { ...heads.of(place), payroll: today(place) }, tallies };
      });
      addGroups(sums, summed);
      addGroups(sums, onSchedule.tallies());
      return [...sums.values()];
    },
  };
}

/** Kinds of streams. */
const [usual, awkward, fine] = [0, 1, 2] as const;
