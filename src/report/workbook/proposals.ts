// The sheets of the proposals: each step by step, a block for each of its readings.
import type { Comparison } from '../../comparison/comparison.js';
import type { BasisRecord } from '../../comparison/formula-basis.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import { fitBlocks, mostAcross } from './block.js';
import type { Inputs } from './inputs.js';
import { type PlanBlock, planBlock } from './plan.js';
import { label, openSheet, type SheetDraft, type Speech, sheetNames, sheetRef } from './sheet.js';

/** One proposal: its sheet, and a block for each of its readings, the central one first. */
export interface ProposalBook {
  readonly id: string;
  readonly name: string;
  readonly draft: SheetDraft;
  readonly plans: readonly { readonly index: number; readonly reading: string; readonly laid: PlanBlock }[];
}

/** The cell of a figure of one of a proposal's readings, as formulas of any sheet call it. */
export function cellOf({ draft, plans }: ProposalBook, reading: number, key: string, point: number): string | null {
  const laid = plans[reading]?.laid;
  const line = laid?.line(key);
  return laid === undefined || line === undefined ? null : sheetRef(draft.sheet.name) + laid.block.cell(line, point);
}

/** The sheets of all proposals; `taken` are the names of the others. */
export function proposalBooks(
  speech: Speech,
  taken: readonly string[],
  comparison: Comparison,
  basis: BasisRecord,
  inputs: Inputs,
  fine: number,
): readonly ProposalBook[] {
  const { proposals } = comparison;
  const names = sheetNames(
    proposals.map(({ name }) => name),
    taken,
    speech,
  );
  const bookOf = (place: number, baseline: ProposalBook | null): ProposalBook => {
    const proposal = proposals[place];
    if (proposal === undefined) throw new Error('a sheet of no proposal');
    const draft = openSheet(speech, names[place] ?? '', 'proposal');
    const plans: { index: number; reading: string; laid: PlanBlock }[] = [];
    draft.text(0, 0, proposal.name, 'title');
    const isOpen = proposal.readings.length > 1;
    draft.text(1, 0, say('proposal-from', { file: proposal.file, source: proposal.source }), 'muted');
    let top = 3;
    let lines = 0;
    for (const [index, plan] of basis.plans.entries()) {
      if (plan.proposal !== proposal.id) continue;
      const title: Text = isOpen ? say('read-as', { reading: plan.reading }) : label('step-by-step');
      const compared =
        baseline === null ? null : (key: string, point: number) => cellOf(baseline, 0, key, point) ?? '0';
      const context = {
        comparison,
        basis,
        inputs,
        fine,
        index,
        plan,
        baseline: compared,
        none: draft.said(label('none')),
      };
      const laid = planBlock(draft, top, title, context);
      plans.push({ index, reading: plan.reading, laid });
      top = laid.block.end() + 2;
      lines = Math.max(lines, laid.lines());
    }
    const points = comparison.payPoints.length;
    fitBlocks(draft, points, lines);
    draft.sheet.frozen = { rows: plans.length === 1 ? 7 : 0, columns: points > mostAcross ? 3 : 2 };
    return { id: proposal.id, name: proposal.name, draft, plans };
  };
  const place = proposals.findIndex(({ baseline }) => baseline === true);
  const baseline = place < 0 ? null : bookOf(place, null);
  return proposals.map((_, i) => (i === place && baseline !== null ? baseline : bookOf(i, baseline)));
}
