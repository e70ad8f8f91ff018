// Bargaining as data, `wagecmp/rounds@1`: the proposals of both parties by date, how each moved, and the gap that is left.
import type { Comparison, RangeRecord, TermRecord } from '../comparison/comparison.js';

export const roundsFormat = 'wagecmp/rounds@1';

/** The measures by which a move is told. */
export const roundMeasures = ['end-rate', 'increase', 'total-pay', 'gain'] as const;
export type RoundMeasure = (typeof roundMeasures)[number];
export type RoundFigures = Readonly<Record<RoundMeasure, string>>;

/** A difference of two proposals, as that of their reported figures. */
export interface MoveRecord {
  readonly endRate: string;
  readonly totalPay: string;
}

/** One proposal at one pay point, in the order of the dates; an open one under its central reading. */
export interface RoundRecord {
  readonly proposal: string;
  readonly reading: string;
  readonly figures: RoundFigures;
  /** Over all readings; null where it has one. */
  readonly ranges: Readonly<Record<RoundMeasure, RangeRecord>> | null;
  /** Against the same party's proposal before it; null for its first. */
  readonly moved: (MoveRecord & { readonly since: string }) | null;
  /** What the union's latest proposal is above the employer's after this round; null until both have made one. */
  readonly gap: MoveRecord | null;
}

/** What is left between the two latest proposals, and between which figures it lies over their readings. */
export interface GapRecord extends MoveRecord {
  readonly employer: string;
  readonly union: string;
  readonly lowest: MoveRecord;
  readonly highest: MoveRecord;
}

export interface RoundsPayPointRecord {
  readonly group: string | null;
  readonly name: string;
  readonly per: string;
  readonly periods: string;
  readonly currentRate: string;
  readonly rounds: readonly RoundRecord[];
  readonly gap: GapRecord | null;
}

export interface Rounds extends Pick<Comparison, 'unit' | 'years' | 'inflation' | 'proposals' | 'warnings'> {
  readonly format: typeof roundsFormat;
  readonly horizon: TermRecord;
  /** The latest proposal that follows another of the same party; null where no party has moved. */
  readonly lastMove: { readonly proposal: string; readonly since: string } | null;
  readonly payPoints: readonly RoundsPayPointRecord[];
  /** What the proposals cost needs people, and those come with a later version. */
  readonly cost: 'not available yet';
}
