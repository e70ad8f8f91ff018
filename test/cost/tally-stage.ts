// Rosters in memory, summed in both ways: exactly, which is right, and quickly.
import { expect } from 'vitest';
import { openListedTally } from '../../src/cost/listed-tally.js';
import type { GroupTally } from '../../src/cost/tally.js';
import { collectFaults } from '../../src/diagnostic/diagnostic.js';
import { memoryDisk, type SourceText } from '../../src/library.js';
import { type Decimal, decimal, plain } from '../../src/number/decimal.js';
import { openQuickTally, type QuickTally } from '../../src/payroll/quick-tally.js';
import { type Plan, plansOf } from '../../src/plan/plans.js';
import { gather } from '../../src/question/gather.js';
import type { Question } from '../../src/question/question.js';
import type { Request } from '../../src/question/request.js';
import { type Census, rateUnits } from '../../src/roster/census.js';
import { run } from '../../src/run/run.js';
import type { Group } from '../../src/unit/unit.js';

/** A class of people: figures as a roster writes them. */
export interface Row {
  readonly group?: number;
  readonly rate: string;
  readonly fte?: string;
  readonly count?: number;
}

export interface Asked {
  readonly question: Question;
  readonly plans: readonly Plan[];
}

/** A question over files in memory; its plans are made for the unit as it is written, with pay points. */
export function ask(files: readonly SourceText[], request: Request): Asked {
  const { value, diagnostics } = run(memoryDisk(files), (opened, faults): Asked | undefined => {
    const question = gather(request, opened, faults);
    const plans = question && plansOf(question, faults);
    return question && plans && { question, plans };
  });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** The groups of a unit as groups whose people are on a roster. */
export function rosterGroups({ unit }: Question): readonly Group[] {
  const at = { file: 'unit.yaml', line: 1, column: 1, end: 2 };
  const file = { value: 'roster.csv', at };
  const roster = { file, columns: {}, fte: 'fraction', where: [], unreadable: 'error', at } as const;
  return unit.groups.map((group) => ({ ...group, payPoints: [], roster, schedule: null }));
}

export function censusOf(rows: readonly Row[]): Census {
  const ftes: Decimal[] = [];
  const known = new Map<string, number>();
  const longRates = new Map<number, Decimal>();
  const fteIndex = (text: string) => {
    const index = known.get(text) ?? ftes.push(decimal(text)) - 1;
    known.set(text, index);
    return index;
  };
  const rates = rows.map(({ rate: text }, at) => {
    const rate = decimal(text);
    const units = rate.mul(rateUnits);
    if (rate.decimalPlaces() <= 4 && units.lte(Number.MAX_SAFE_INTEGER)) return units.toNumber();
    longRates.set(at, rate);
    return Number.NaN;
  });
  return {
    size: rows.length,
    rates: Float64Array.from(rates),
    longRates,
    ofFte: Int32Array.from(rows.map(({ fte }) => fteIndex(fte ?? '1'))),
    ofGroup: Int32Array.from(rows.map(({ group }) => group ?? 0)),
    ofPlace: new Int32Array(rows.length),
    counts: Float64Array.from(rows.map(({ count }) => count ?? 1)),
    heads: rows.flatMap(({ group, fte, count }) =>
      count === 0 ? [] : [{ group: group ?? 0, fte: fteIndex(fte ?? '1'), people: count ?? 1 }],
    ),
    ftes,
    groups: [null],
    places: [{ step: null, lane: null }],
  };
}

export interface Summed {
  readonly faults: readonly string[];
  readonly groups: unknown;
  /** The places of the raises that reached somebody, by plan. */
  readonly applied: readonly (readonly string[])[];
  readonly paths?: QuickTally['paths'];
}

function summed(asked: Asked, groups: readonly Group[], censuses: readonly Census[], isQuick: boolean): Summed {
  const { question } = asked;
  const plans = asked.plans.map((plan): Plan => ({ ...plan, applied: new Set() }));
  const faults = collectFaults();
  const tally = (isQuick ? openQuickTally : openListedTally)(plans, question, faults);
  for (const census of censuses) tally.add(census, groups);
  const tallies = tally.tallies();
  const found = faults.all.map(({ code, message }) => `${code}: ${message}`);
  if (faults.failed) return { faults: found, groups: null, applied: [] };
  const applied = plans.map((plan) => [...plan.applied].map(({ at }) => `${at.file}:${at.line}:${at.column}`).sort());
  const paths = 'paths' in tally ? { paths: (tally as QuickTally).paths } : {};
  return { faults: found, groups: tallies.map(digits), applied, ...paths };
}

/** Every sum in plain digits. */
function digits({ name, head, tallies }: GroupTally) {
  const texts = (figures: object) =>
    Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, plain(figure as Decimal)]));
  return {
    name,
    head: texts(head),
    tallies: tallies.map(({ years, goingOut }) => ({ years: years.map(texts), goingOut: plain(goingOut) })),
  };
}

/** All sums, which must be the same; gives back the quick ones. */
export function bothWays(
  asked: Asked,
  rows: readonly Row[],
  batches = 1,
  groups = rosterGroups(asked.question),
): Summed {
  const length = Math.ceil(rows.length / batches);
  const censuses = Array.from({ length: batches }, (_, i) => censusOf(rows.slice(i * length, (i + 1) * length)));
  const exact = summed(asked, groups, [censusOf(rows)], false);
  const { paths, ...quick } = summed(asked, groups, censuses, true);
  // Whoever is met first may be told of first: a fault is a fault all the same.
  if (exact.faults.length > 0) expect(quick.faults.length, 'faults').toBeGreaterThan(0);
  else expect(quick).toEqual(exact);
  return { ...quick, ...(paths && { paths }) };
}
