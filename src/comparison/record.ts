// A comparison written down: every text made visible, every figure in digits.
import { formatDate, type PlainDate } from '../calendar/date.js';
import { contractYears, type Term } from '../calendar/term.js';
import type { Diagnostic, Faults } from '../diagnostic/diagnostic.js';
import type { Inflation } from '../inflation/inflation.js';
import { fixed, plain } from '../number/decimal.js';
import type { Rounding } from '../number/rounding.js';
import { readingsTaken } from '../plan/plans.js';
import { isAmbiguous, type Proposal } from '../proposal/proposal.js';
import { baselineId } from '../question/baseline.js';
import type { Question } from '../question/question.js';
import { kindOf } from '../raise/registry.js';
import type { Member, Unit } from '../unit/unit.js';
import { visible } from '../words/visible.js';
import { payPointRecords } from './compare.js';
import {
  type Comparison,
  format,
  type InflationRecord,
  type ProposalRecord,
  type TermRecord,
  type UnitRecord,
  type WarningRecord,
} from './comparison.js';
import { openBasis } from './write-formula-basis.js';

const shown = (text: string | null) => (text === null ? null : visible(text));
const day = (date: PlainDate | null) => (date === null ? null : formatDate(date));

/** The whole document `wagecmp/comparison@1`; undefined where a fault was found. */
export function comparisonOf(question: Question, faults: Faults): Comparison | undefined {
  const basis = openBasis(question);
  const payPoints = payPointRecords(question, faults, basis);
  if (payPoints === undefined) return undefined;
  return {
    format,
    ...headOf(question, faults),
    payPoints: payPoints.map((point) => ({ ...point, group: shown(point.group), name: visible(point.name) })),
    warnings: warningsOf(faults),
    basis: basis.basis(),
  };
}

/** One pay point of a unit that was checked before, as a comparison of its own; undefined where a fault was found. */
export function comparisonAt(question: Question, member: Member, faults: Faults): Comparison | undefined {
  const payPoints = payPointRecords(question, faults, null, [member]);
  if (payPoints === undefined) return undefined;
  const shownPoints = payPoints.map((point) => ({ ...point, group: shown(point.group), name: visible(point.name) }));
  return { format, ...headOf(question, faults), payPoints: shownPoints, warnings: [] };
}

/** What is compared: the unit, the horizon and the proposals, the baseline last. */
export function headOf(
  question: Question,
  faults: Faults,
): Pick<Comparison, 'unit' | 'years' | 'horizon' | 'inflation' | 'proposals'> {
  const { unit, proposals, baseline, horizon } = question;
  const all = baseline === null ? proposals : [...proposals, baseline];
  return {
    unit: unitRecord(unit),
    years: contractYears(horizon),
    horizon: termRecord(horizon),
    inflation: inflationRecord(question.inflation),
    proposals: all.map((proposal) => proposalRecord(proposal, question, faults)),
  };
}

function termRecord({ start, years, part }: Term): TermRecord {
  const share = part === null ? null : { numerator: part.numerator, denominator: part.denominator };
  return { start: start === null ? null : formatDate(start), wholeYears: years, part: share };
}

/** The warnings of a run, as a document carries them. */
export function warningsOf({ all }: Faults): readonly WarningRecord[] {
  return all.filter(({ severity }) => severity === 'warning').map(warningRecord);
}

function inflationRecord(inflation: Inflation | null): InflationRecord | null {
  if (inflation === null) return null;
  const { assumption, source, before, years } = inflation;
  return { assumption, source, before: before && fixed(before, 4), years: years.map((year) => fixed(year, 4)) };
}

function unitRecord({ name, currency, file, asOf, source, rounding }: Unit): UnitRecord {
  return {
    name: shown(name),
    currency,
    file: shown(file),
    asOf: day(asOf),
    source: shown(source),
    rounding: roundingWords(rounding),
  };
}

/** A rounding in words: `none`, `to the nearest 0.05 after each raise`. */
function roundingWords(rounding: Rounding | null): string {
  if (rounding === null) return 'none';
  const { to, mode, when } = rounding;
  const words = {
    nearest: `to the nearest ${plain(to)}`,
    up: `up to a full ${plain(to)}`,
    down: `down to a full ${plain(to)}`,
    'half-even': `to the nearest ${plain(to)}, halves to the even one,`,
  };
  return `${words[mode]} after each ${when === 'each-raise' ? 'raise' : 'date'}`;
}

function proposalRecord(proposal: Proposal, { reading, horizon }: Question, faults: Faults): ProposalRecord {
  const { id, name, party, date, file, source, raises, notModelled, claims } = proposal;
  const isOpen = isAmbiguous(proposal);
  const term = id === baselineId ? horizon : proposal.term;
  const headlines = raises.flatMap(({ what }) => {
    const { spread } = kindOf(what);
    return spread && spread.readings(what) !== null ? [spread.headline(what, term)] : [];
  });
  return {
    id,
    name: visible(name),
    ...(id === baselineId ? { baseline: true as const } : {}),
    party,
    date: day(date),
    file: shown(file),
    source: shown(source),
    term: termRecord(proposal.term),
    ambiguous: isOpen && reading === null,
    readings: readingsTaken(proposal, reading, faults),
    chosenReading: isOpen ? reading : null,
    headlines,
    notModelled: notModelled.map(visible),
    claims: claims.map(({ says, measure, figure, source: claimed }) => ({
      says: visible(says),
      measure,
      figure: visible(figure.text),
      source: shown(claimed),
    })),
  };
}

function warningRecord({ code, message, file, span }: Diagnostic): WarningRecord {
  return { code, message, file: shown(file), line: span?.line ?? null };
}
