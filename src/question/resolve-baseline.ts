// The baseline of a question: by option or by the unit, from percents, raises or a file.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import { raisePercent } from '../document/scalars.js';
import { partsOf } from '../number/digits.js';
import type { Proposal } from '../proposal/proposal.js';
import { isPath } from '../unit/baseline.js';
import type { BaselineTerms } from '../unit/unit.js';
import { asBaseline, baselineId, baselineProposal } from './baseline.js';
import { asProposal } from './load-proposals.js';
import type { LoadedUnit } from './loaded.js';
import type { Question } from './question.js';
import type { Sources } from './request.js';
import { linkedUnit } from './resolve-unit.js';

/** `--baseline` as it is typed: percents, or a path. Null where it is not given. */
export function statedBaseline(
  option: string | false | undefined,
  files: Sources,
  faults: Faults,
): BaselineTerms | null {
  if (option === undefined || option === false) return null;
  const name = '--baseline';
  files.keep(name, option);
  const span = (from: number, length: number): Span => ({
    file: name,
    line: 1,
    column: from + 1,
    end: from + 1 + Math.max(1, length),
  });
  if (isPath(option)) return { form: 'file', path: { value: option, at: span(0, option.length) } };
  const percents = partsOf(option).map(({ text, from }) => {
    const at = span(from, text.length);
    return { value: raisePercent.read({ kind: 'text', text, isPlain: true, at }, name, faults), at };
  });
  return {
    form: 'percents',
    percents: percents.filter((one): one is At<NonNullable<typeof one.value>> => one.value !== undefined),
  };
}

/** The baseline as a proposal over the horizon. A file that leads back to the unit is told as a circle. */
export function resolveBaseline(
  terms: BaselineTerms,
  { loaded: unitFile }: LoadedUnit,
  horizon: Question['horizon'],
  files: Sources,
  faults: Faults,
): Proposal | undefined {
  if (terms.form !== 'file') return baselineProposal(terms, horizon, faults);
  const { path } = terms;
  const isOption = path.at.file === '--baseline';
  const loaded = isOption || unitFile === null ? files.named(path.value, false) : files.linked(path, unitFile);
  if (loaded === undefined) return undefined;
  const proposal = asProposal(loaded, baselineId, isOption ? null : path.at, files, faults);
  if (proposal?.unit && !isOption && unitFile !== null) {
    const itsUnit = linkedUnit(proposal.unit, loaded, files, faults);
    if (itsUnit?.path === unitFile.path)
      faults.add(fault('circular-path', proposal.unit.at, { path: proposal.unit.value }));
    else if (itsUnit)
      faults.add(fault('different-units', proposal.unit.at, { first: unitFile.path, second: itsUnit.path }));
  }
  return proposal && !faults.failed ? asBaseline(proposal, faults) : undefined;
}
