// A person who starts in a cell of a salary schedule, year by year under each plan.
import { contractYears } from '../calendar/term.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import { fixed } from '../number/decimal.js';
import { reportedRate } from '../number/rounding.js';
import { type Plan, settingOf } from '../plan/plans.js';
import type { Projection } from '../projection/projection.js';
import type { Question } from '../question/question.js';
import type { Lane } from '../unit/salary-schedule.js';
import type { Member } from '../unit/unit.js';
import { visible } from '../words/visible.js';
import { type Careers, careersOf } from './career.js';
import type { CareerYearRecord } from './comparison.js';

/** The years of a person who starts at a pay point, one list a plan; null where it is no cell of a schedule. */
export type CareersFrom = (member: Member, plans: readonly Plan[]) => readonly (readonly CareerYearRecord[])[] | null;

/** Careers are asked for lane by lane: the projections of one lane are kept until the next one is asked for. */
export function openCareers(question: Question, faults: Faults): CareersFrom {
  const years = contractYears(question.horizon);
  let known: { readonly lane: Lane; readonly careers: readonly Careers[] } | null = null;
  return (member, plans) => {
    const { group, payPoint } = member;
    const lane = group.schedule?.lanes.find(({ name }) => name === payPoint.cell?.lane);
    if (lane === undefined) return null;
    if (known?.lane !== lane) {
      known = {
        lane,
        careers: plans.map((plan) => careersOf(plan, settingOf(plan.proposal, question), years, faults)),
      };
    }
    const index = lane.cells.indexOf(payPoint);
    return known.careers.map((careers) => (careers.along(group, lane, index) ?? []).map(careerYear(question)));
  };
}

const careerYear =
  ({ unit }: Question) =>
  ({ member, years }: Projection, index: number): CareerYearRecord => {
    const year = years[index];
    if (year === undefined) throw new Error('a career beyond the horizon');
    const { rate, decimals } = reportedRate(year.rate, unit.rounding);
    return {
      year: year.year,
      step: visible(member.payPoint.cell?.step ?? ''),
      rate: fixed(rate, decimals),
      pay: fixed(year.pay, 2),
      lumpSums: fixed(year.lumpSums, 2),
    };
  };
