// A sweep: the same comparison at every value of an assumption, and where the order of two figures changes on the way.

import { type PlanProjection, planProjections } from '../comparison/compare.js';
import { headOf, warningsOf } from '../comparison/record.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import type { Measure } from '../measure/measure.js';
import { type Decimal, decimal, fixed, plain, zero } from '../number/decimal.js';
import { grouped } from '../number/money.js';
import { reportedRate } from '../number/rounding.js';
import { baselineId } from '../question/baseline.js';
import type { Question } from '../question/question.js';
import type { ReadingName } from '../raise/reading.js';
import { isAssumed, measureNamed } from '../solution/aim.js';
import { type Figure, figureOf, judgeOf } from '../solution/judge.js';
import type { Member } from '../unit/unit.js';
import { visible } from '../words/visible.js';
import { stretchesOver } from './crossing.js';
import { type Ordering, type Side, type Sweep, type SweptFigure, type SweptRange, sweepFormat } from './sweep.js';
import { type SweepRange, sweepable } from './sweep-range.js';

/** The question as it stands at one value; undefined where a fault was recorded. */
export type QuestionAt = (value: Decimal) => Question | undefined;

/** Figures of one sweep: more than anybody reads, and more take minutes. */
const mostFigures = 100_000;

interface Entry {
  readonly outlook: PlanProjection;
  readonly figure: Figure;
}

/** Everything at one value: the question, and for each pay point its figures in the order of a comparison. */
interface Station {
  readonly value: Decimal;
  readonly question: Question;
  readonly members: readonly Member[];
  readonly entries: readonly (readonly Entry[])[];
}

/** The figures over a range, and the crossings; undefined where a fault was found. */
export function sweepOf(
  range: SweepRange,
  measureText: At<string>,
  questionAt: QuestionAt,
  faults: Faults,
): Sweep | undefined {
  const measure = measureNamed(measureText, faults);
  if (measure === undefined) return undefined;
  const stations: Station[] = [];
  for (const value of range.values) {
    const station = stationAt(value, measure, measureText.at, questionAt, faults);
    if (station === undefined) return undefined;
    const figures = range.values.length * station.entries.reduce((sum, list) => sum + list.length, 0);
    if (figures > mostFigures) {
      const args = { found: `${grouped(String(figures))} figures`, limit: `${grouped(String(mostFigures))} figures` };
      faults.add(fault('sweep-too-many', measureText.at, args));
      return undefined;
    }
    stations.push(station);
  }
  const [first] = stations;
  if (first === undefined || !isAnywhere(stations, measure, measureText, faults)) return undefined;
  const option = range.option.slice(2) as Sweep['swept']['option'];
  const payPoints = first.members.map((member, index) => ({
    ...placeOf(member, range, first.question),
    values: stations.map(({ value, entries }) => sweptValue(value, entries[index] ?? [])),
    orderings: orderingsOf(index, stations, range, measure, questionAt, faults),
  }));
  if (faults.failed) return undefined;
  const head = headOf(first.question, faults);
  return {
    format: sweepFormat,
    ...head,
    inflation: option === 'inflation' ? null : head.inflation,
    proposals: head.proposals.map((one) =>
      option === 'baseline' && one.baseline ? { ...one, name: 'the baseline' } : one,
    ),
    swept: {
      option,
      takes: sweepable[range.option],
      from: plain(range.from),
      to: plain(range.to),
      by: plain(range.by),
      grain: plain(range.grain),
    },
    measure: { key: measure.key, says: measure.description, takes: measure.takes },
    payPoints,
    warnings: warningsOf(faults),
  };
}

function stationAt(
  value: Decimal,
  measure: Measure,
  place: At<string>['at'],
  questionAt: QuestionAt,
  faults: Faults,
): Station | undefined {
  const question = questionAt(value);
  if (question === undefined || !isAssumed(measure, place, question.inflation, faults)) return undefined;
  const all = planProjections(question, faults);
  if (all === undefined) return undefined;
  const entries = [...all.values()].map((list) =>
    list.map((outlook) => ({ outlook, figure: figureOf(measure, outlook.projection, question) })),
  );
  return { value, question, members: [...all.keys()], entries };
}

/** A measure that no figure of the whole sweep exists for is a fault: nothing would be shown. */
function isAnywhere(stations: readonly Station[], { key }: Measure, { at }: At<string>, faults: Faults): boolean {
  const entries = stations.flatMap(({ entries: lists }) => lists.flat());
  if (entries.some(({ figure }) => figure.exact !== null)) return true;
  const { proposal, projection } = (entries[0] as Entry).outlook;
  const payPoint = projection.member.payPoint.name;
  const why = 'something other than a percent moves the rate';
  faults.add(fault('measure-does-not-exist', at, { measure: key, name: proposal.name, payPoint, why }));
  return false;
}

function placeOf({ group, payPoint }: Member, range: SweepRange, { unit }: Question) {
  const name = range.option === '--pay' ? `${range.write(range.from)} to ${range.write(range.to)}` : payPoint.name;
  const rate = reportedRate(payPoint.rate, unit.rounding);
  return {
    group: group.name === null ? null : visible(group.name),
    name: visible(name),
    per: group.per,
    currentRate: range.option === '--pay' ? null : fixed(rate.rate, rate.decimals),
  };
}

function sweptValue(value: Decimal, entries: readonly Entry[]) {
  const results = entries.map(
    ({ outlook: { proposal, reading, isCentral }, figure }): SweptFigure => ({
      proposal: proposal.id,
      reading,
      central: isCentral,
      figure: figure.digits,
    }),
  );
  return { value: plain(value), results, ranges: rangesOf(results) };
}

/** The lowest and the highest figure of each proposal with several readings; the first reading that gives it names it. */
function rangesOf(results: readonly SweptFigure[]): readonly SweptRange[] {
  const ids = [...new Set(results.map(({ proposal }) => proposal))];
  return ids.flatMap((proposal): SweptRange[] => {
    const own = results.filter((result) => result.proposal === proposal);
    const figures = own.flatMap(({ figure, reading }) => (figure === null ? [] : [{ figure, reading }]));
    const [first] = figures;
    if (first === undefined || own.length < 2 || figures.length < own.length) return [];
    const low = figures.reduce((so, next) => (decimal(next.figure).lt(decimal(so.figure)) ? next : so), first);
    const high = figures.reduce((so, next) => (decimal(next.figure).gt(decimal(so.figure)) ? next : so), first);
    return [{ proposal, low: low.figure, lowReading: low.reading, high: high.figure, highReading: high.reading }];
  });
}

/** How every two proposals, and of percents every proposal and nothing, stand to one another at a pay point. */
function orderingsOf(
  index: number,
  stations: readonly Station[],
  range: SweepRange,
  measure: Measure,
  questionAt: QuestionAt,
  faults: Faults,
): readonly Ordering[] {
  const known = new Map(stations.map(({ value, entries }) => [plain(value), entries[index] ?? []]));
  const sides = known.get(plain(range.from)) ?? [];
  const figureAt = (value: Decimal, { proposal, reading }: PlanProjection): Figure => {
    const entry = known
      .get(plain(value))
      ?.find(({ outlook }) => outlook.proposal.id === proposal.id && outlook.reading === reading);
    return entry?.figure ?? between(value, index, proposal.id, reading, measure, questionAt, faults);
  };
  const nothing: Figure = { digits: fixed(zero, 4), exact: zero };
  const side = ({ proposal, reading }: PlanProjection): Side => ({ proposal: proposal.id, reading });
  return sides.flatMap(({ outlook: left }, place): Ordering[] => {
    const others = sides.slice(place + 1).filter(({ outlook }) => outlook.proposal !== left.proposal);
    const rights: (PlanProjection | null)[] = others.map(({ outlook }) => outlook);
    if (measure.takes === 'percent') rights.push(null);
    return rights.flatMap((right): Ordering[] => {
      const pairAt = (value: Decimal) => ({
        left: figureAt(value, left),
        right: right === null ? nothing : figureAt(value, right),
      });
      const stretches = stretchesOver(range.values, range.grain, pairAt);
      const central = left.isCentral && (right?.isCentral ?? true);
      return stretches === null ? [] : [{ left: side(left), right: right && side(right), central, stretches }];
    });
  });
}

/** A figure between the values of the sweep, from the same question asked there. */
function between(
  value: Decimal,
  index: number,
  id: string,
  reading: ReadingName,
  measure: Measure,
  questionAt: QuestionAt,
  faults: Faults,
): Figure {
  const question = questionAt(value);
  const none = { digits: null, exact: null };
  if (question === undefined) return none;
  const proposal = id === baselineId ? question.baseline : question.proposals.find((one) => one.id === id);
  const member = question.unit.groups.flatMap((group) => group.payPoints.map((payPoint) => ({ group, payPoint })))[
    index
  ];
  if (!proposal || member === undefined) return none;
  return judgeOf(question, proposal, reading, measure)(member, faults) ?? none;
}
