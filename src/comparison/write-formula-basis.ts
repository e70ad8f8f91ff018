// The basis of a comparison, written down while its projections pass by.
import { formatDate } from '../calendar/date.js';
import { placesInYear } from '../calendar/stretch.js';
import { inflationOf } from '../inflation/inflation.js';
import { type Decimal, hundred, one, plain, rounded, settled } from '../number/decimal.js';
import { nameOfRate } from '../number/money.js';
import type { Plan } from '../plan/plans.js';
import type { Scheduled } from '../plan/schedule.js';
import type { Projection } from '../projection/projection.js';
import type { Proposal } from '../proposal/proposal.js';
import { reaches } from '../proposal/reach.js';
import type { Question } from '../question/question.js';
import { paymentRule } from '../raise/lump-sum.js';
import type { Raise } from '../raise/raise.js';
import { kindOf } from '../raise/registry.js';
import { mapForm, type Rule, type Sum } from '../rule/rule.js';
import { type Member, membersOf } from '../unit/unit.js';
import { visible } from '../words/visible.js';
import type {
  BasisRecord,
  EntryRecord,
  OriginRecord,
  PaymentRecord,
  PlanRecord,
  PointBasis,
  RaiseRecord,
  RuleRecord,
  SumRecord,
  TrailRecord,
  YearPlaces,
} from './formula-basis.js';

/** Where more raises than this apply they are not written down: such a comparison has no formulas. */
const mostSteps = 30_000;

const digits = (figure: Decimal) => plain(settled(figure));
/** A trail is looked at beside formulas of binary figures, which carry no more. */
const short = (figure: Decimal) => plain(rounded(figure, 15));

export interface BasisWriter {
  /** A pay point, and what becomes of it under each plan; in the order of the document. */
  readonly take: (member: Member, projections: readonly Projection[], plans: readonly Plan[]) => void;
  /** The whole; null where it would be too much. */
  readonly basis: () => BasisRecord | null;
}

export function openBasis(question: Question): BasisWriter {
  const payPoints: PointBasis[] = [];
  let plans: readonly Plan[] | null = null;
  let isTooMuch = false;
  return {
    take(member, projections, under) {
      if (plans === null) {
        plans = under;
        const steps = under.reduce((sum, { schedule }) => sum + schedule.length + 1, 0);
        isTooMuch = steps * membersOf(question.unit).length > mostSteps;
      }
      if (!isTooMuch) payPoints.push(pointBasis(member, projections, under, question));
    },
    basis: () => (isTooMuch ? null : basisOf(payPoints, plans ?? [], question)),
  };
}

function basisOf(payPoints: readonly PointBasis[], plans: readonly Plan[], question: Question): BasisRecord {
  const { inflation, unit } = question;
  const { rounding } = unit;
  const raises: RaiseRecord[] = [];
  const firstOf = new Map<Proposal, number>();
  for (const { proposal } of plans) {
    if (firstOf.has(proposal)) continue;
    firstOf.set(proposal, raises.length);
    raises.push(...proposal.raises.map((raise) => raiseRecord(raise, proposal, question)));
  }
  return {
    rounding: rounding && { to: plain(rounding.to), mode: rounding.mode, when: rounding.when },
    inflation: inflation && {
      before: inflation.before && digits(inflation.before),
      years: inflation.years.map(digits),
    },
    raises,
    plans: plans.map((plan) => planRecord(plan, firstOf.get(plan.proposal) ?? 0, question)),
    payPoints,
  };
}

/** A place as a reader finds it; what was typed with the command has no lines. */
function placeOf({ file, line }: Raise['at'], { proposals }: Question): Pick<RaiseRecord, 'file' | 'line'> {
  const isTyped = file.startsWith('--') || proposals.some((proposal) => proposal.file === null && proposal.id === file);
  return isTyped ? { file: null, line: null } : { file: visible(file), line };
}

function raiseRecord(raise: Raise, { id, term }: Proposal, question: Question): RaiseRecord {
  const { what, who, note } = raise;
  const { spread, describe } = kindOf(what);
  const show = (money: { readonly amount: Decimal }) => nameOfRate(money.amount, question.unit.currency);
  const members = membersOf(question.unit);
  const reached = members.flatMap((member, place) => (reaches(who, member) ? [place] : []));
  return {
    proposal: id,
    says: visible(spread ? spread.headline(what, term) : describe(what, show)),
    ...placeOf(raise.at, question),
    note: note === null ? null : visible(note),
    from: who.from && plain(who.from.value.amount),
    below: who.below && plain(who.below.value.amount),
    reaches: reached.length === members.length ? null : reached,
  };
}

function planRecord({ proposal, reading, schedule }: Plan, first: number, question: Question): PlanRecord {
  return {
    proposal: proposal.id,
    reading,
    entries: schedule.map((entry) => entryRecord(entry, first, question)),
    places: placesOf(proposal, schedule, question),
  };
}

function entryRecord(entry: Scheduled, first: number, { inflation }: Question): EntryRecord {
  const { what, year, day, raise, index, isPartOfClause } = entry;
  const kind = kindOf(what);
  const terms = { priorInflation: inflation && inflationOf(inflation, year - 1), isAddedStep: false };
  const seen = { rate: one, startingRate: one, clauseRate: one, periods: one };
  const isPaid = what.kind === 'lump-sum';
  return {
    raise: first + index,
    year,
    day,
    date: raise.when.by === 'date' ? formatDate(raise.when.date.value) : null,
    rule: isPaid ? null : ruleRecord(kind.rule(what, terms)),
    payment: isPaid ? paymentRecord(paymentRule(what, one)) : null,
    origin: originOf(entry),
    isPartOfClause,
    isPercent: kind.apply(what, { ...terms, ...seen }).percent !== null,
  };
}

function originOf({ what, year, portion }: Scheduled): OriginRecord | null {
  if (portion !== null) {
    return { from: 'total', total: digits(portion.total), years: portion.years, adds: portion.adds };
  }
  const followed = kindOf(what).follows?.(what) ?? null;
  if (followed === null) return null;
  const { share, plus, minimum, maximum } = followed;
  const bounds = { minimum: minimum && digits(minimum), maximum: maximum && digits(maximum) };
  return { from: 'inflation', year: year - 1, share: digits(share), plus: digits(plus), ...bounds };
}

function ruleRecord(rule: Rule): RuleRecord {
  return rule.form === 'sum' ? sumRecord(rule) : (mapForm(rule, digits, ruleRecord) as RuleRecord);
}

/** A factor as people write it: 1.035 is 3.5%. */
function sumRecord({ rate, start, clause, amount }: Sum<Decimal>): SumRecord {
  const percent = (share: Decimal | null) => share && digits(share.mul(hundred));
  return {
    form: 'sum',
    keeps: rate !== null,
    percent: rate === null || rate === one ? null : percent(rate.minus(one)),
    start: percent(start),
    clause: percent(clause),
    amount: amount && digits(amount),
  };
}

const paymentRecord = ({ amount, rate }: Sum<Decimal>): PaymentRecord => ({
  amount: amount && digits(amount),
  percent: rate && digits(rate.mul(hundred)),
});

function placesOf({ term: { start } }: Proposal, schedule: Plan['schedule'], { horizon }: Question): YearPlaces[] {
  const within = schedule.filter(({ day }) => day > 0);
  const years = [...new Set(within.map(({ year }) => year))];
  return years.flatMap((year) => {
    const days = [...new Set(within.filter((entry) => entry.year === year).map(({ day }) => day))];
    return start === null ? [] : [{ year, ...placesInYear(horizon, start, year, days) }];
  });
}

function pointBasis(
  { payPoint }: Member,
  projections: readonly Projection[],
  plans: readonly Plan[],
  question: Question,
): PointBasis {
  return {
    rate: digits(payPoint.rate),
    ...placeOf(payPoint.at, question),
    without: payPoint.components.length > 0 ? 'components' : null,
    isDrawn: payPoint.isFromRoster === true,
    trails: projections.map((projection, i) => trailOf(projection, plans[i]?.schedule ?? [])),
  };
}

/** The steps of a projection, each with its place in the schedule: they are a part of it, in its order. */
function trailOf({ steps }: Projection, schedule: readonly Scheduled[]): TrailRecord[] {
  let at = 0;
  return steps.map(({ what, year, day, raise, after, rounded: published, payment }) => {
    const isIt = (entry: Scheduled) =>
      entry.what === what && entry.raise === raise && entry.year === year && entry.day === day;
    while (at < schedule.length && !isIt(schedule[at] as Scheduled)) at++;
    const published15 = published && short(published);
    return { entry: at++, after: short(after), rounded: published15, payment: payment && short(payment) };
  });
}
