// A question as a page takes it along: enough to project anybody's pay with the engine, and no word of who the people
// are. Headcounts, rosters, files and lines, notes and costs stay behind.

import { packed, unpacked } from '../document/packed.js';
import type { Decimal } from '../number/decimal.js';
import { nameOfRate } from '../number/money.js';
import type { Proposal } from '../proposal/proposal.js';
import type { Question } from '../question/question.js';
import type { Group, Member, PayPoint, Unit } from '../unit/unit.js';

const nowhere = { file: '', line: 0, column: 0, end: 0 };

/** The text that a page carries; `questionOf` reads it back. */
export function questionForPage(question: Question): string {
  const { unit, proposals, baseline } = question;
  const page: Question = {
    ...question,
    unit: unitWithoutPeople(unit),
    proposals: proposals.map(proposalAlone),
    baseline: baseline && proposalAlone(baseline),
  };
  return packed(page, (value) => {
    if ('line' in value && 'column' in value) return nowhere;
    if ('isNamedByRate' in value) return { ...value, headcount: null };
    return 'who' in value && 'note' in value ? { ...value, note: null } : value;
  });
}

/** The question of a page. */
export const questionOf = (text: string | readonly unknown[]): Question => unpacked(text) as Question;

function proposalAlone(proposal: Proposal): Proposal {
  const file = proposal.file === null ? null : '';
  return { ...proposal, file, source: null, unit: null, notModelled: [], claims: [] };
}

function unitWithoutPeople(unit: Unit): Unit {
  return {
    ...unit,
    file: null,
    source: null,
    baseline: null,
    inflation: null,
    rollUp: null,
    groups: unit.groups.map(groupWithoutPeople),
  };
}

/** Pay points stay where they have names that raises may mean, or cells: rates of people are typed. */
function groupWithoutPeople({ listed: _, ...group }: Group): Group {
  const { schedule, payPoints } = group;
  return {
    ...group,
    payPoints: payPoints.filter(({ isNamedByRate, cell }) => !isNamedByRate || cell !== null),
    roster: null,
    schedule: schedule && { ...schedule, placement: { form: 'none' } },
  };
}

/** Somebody of a group who is paid this rate. */
export function paidAt(group: Group, rate: Decimal, currency: string): Member {
  const payPoint: PayPoint = {
    name: nameOfRate(rate, currency),
    isNamedByRate: true,
    rate,
    headcount: null,
    components: [],
    cell: null,
    at: nowhere,
  };
  return { group, payPoint };
}
