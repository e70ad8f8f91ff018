// The lines of a plan while they are being added, and what they are made from: raises, years and measures share this.
import type { Comparison, ResultRecord } from '../../comparison/comparison.js';
import type { BasisRecord, PlanRecord, TrailRecord } from '../../comparison/formula-basis.js';
import type { Text } from '../../words/text.js';
import type { Block, BlockLine } from './block.js';
import type { Fine } from './formulas.js';
import type { Inputs } from './inputs.js';

/** A cell that finds another one at each pay point. */
export type CellAt = (point: number) => string;
/** What a line comes to at a pay point, in digits. */
export type ValueAt = (point: number) => string | null;

/** A line whose figure the program has stored. */
export interface CheckedLine {
  readonly key: string;
  readonly says: Text;
  readonly line: number;
  readonly shown: BlockLine['shown'];
  readonly program: ValueAt;
}

/** Everything that the lines of one plan are made from. */
export interface PlanContext {
  readonly comparison: Comparison;
  readonly basis: BasisRecord;
  readonly inputs: Inputs;
  readonly fine: Fine;
  /** The place of the plan among the plans, which is the place of its result at each pay point. */
  readonly index: number;
  readonly plan: PlanRecord;
  /** The baseline's cell of a measure at a pay point, as formulas of this sheet call it; null where there is none. */
  readonly baseline: ((key: string, point: number) => string) | null;
  /** What stands where there is no figure. */
  readonly none: string;
}

/** What the plain sum asks of a raise: its percent where it is one, and whether it moved the rate. */
export interface PercentLine {
  readonly isPercent: boolean;
  readonly value: string;
  readonly after: CellAt;
  readonly before: CellAt;
  readonly span: (point: number) => string | null;
  readonly reaches: (point: number) => boolean;
}

/** A line as it is added: its words, and what it comes to at each pay point. */
export interface NewLine
  extends Pick<BlockLine, 'what' | 'role' | 'shown'>,
    Partial<Pick<BlockLine, 'when' | 'how' | 'value' | 'from'>> {
  readonly formula: CellAt;
  readonly amounts: ValueAt;
  /** Where it does nothing. */
  readonly idle?: (point: number) => boolean;
}

/** The lines of a plan while they are being added. */
export interface PlanDraft {
  readonly context: PlanContext;
  readonly block: Block;
  readonly add: (key: string, line: NewLine) => CellAt;
  readonly check: (key: string, says: Text, shown: BlockLine['shown'], program: ValueAt) => void;
  readonly cellsOf: (key: string) => CellAt | null;
  /** The line that the next one will be. */
  readonly next: () => number;
  readonly startAt: CellAt;
  readonly resultOf: (point: number) => ResultRecord;
  readonly trailOf: (point: number, entry: number) => TrailRecord | undefined;
  readonly percents: PercentLine[];
  /** The rate just before a clause first applied, by its raise. */
  readonly clauses: Map<number, CellAt>;
}

/** The rate in force: its cells, and what it comes to at each pay point. */
export interface RateNow {
  readonly at: CellAt;
  readonly amounts: readonly string[];
}
