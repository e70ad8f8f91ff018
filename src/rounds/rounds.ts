// Bargaining as data, `wagecmp/rounds@1`: the proposals of both parties by date, how each moved, and the gap that is left.
import type { Comparison, RangeRecord, TermRecord } from '../comparison/comparison.js';
import type { CostRange } from '../cost/cost.js';

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

/** Money in digits, to the cent. */
export interface CostFigures {
  readonly settlementCost: string;
  /** A full year at the last rates. */
  readonly goingOutPayroll: string;
}

export interface CostRoundRecord {
  readonly proposal: string;
  readonly figures: CostFigures;
  /** The settlement cost over all readings; null where it has one. */
  readonly range: CostRange | null;
  /** Against the same party's proposal before it; null for its first. */
  readonly moved: CostFigures | null;
  /** What the union's latest proposal costs more than the employer's after this round; null until both have made one. */
  readonly gap: CostFigures | null;
}

/** What is left between the two latest proposals, and between which figures it lies over their readings. */
export interface CostGapRecord extends CostFigures {
  readonly employer: string;
  readonly union: string;
  /** The settlement cost's gap in percent of a year's payroll at current rates. */
  readonly percentOfBase: string;
  readonly lowest: string;
  readonly highest: string;
}

/** What everybody is paid today, and what each proposal costs over that. */
export interface CostRounds {
  readonly base: string;
  readonly headcount: string;
  readonly rollUp: string | null;
  readonly rounds: readonly CostRoundRecord[];
  readonly gap: CostGapRecord | null;
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
  /** What the proposals cost all people; null where nobody knows how many there are. */
  readonly cost: CostRounds | null;
}
