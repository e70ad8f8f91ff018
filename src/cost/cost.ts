// The cost of proposals as data that can be written down and rendered again later: `wagecmp/cost@1`.
import type {
  InflationRecord,
  ProposalRecord,
  TermRecord,
  UnitRecord,
  WarningRecord,
} from '../comparison/comparison.js';
import type { TermFigure, YearFigure } from './figures.js';

export const costFormat = 'wagecmp/cost@1';

/** Money in digits with two decimals, by the names of costing.md; null where there is no such figure. */
export type MoneyFigures<K extends string> = Readonly<Record<K, string | null>>;

export interface CostYearRecord {
  readonly year: number;
  readonly figures: MoneyFigures<YearFigure>;
  /** Less the same figures of the baseline; null for the baseline and where there is none. */
  readonly overBaseline: MoneyFigures<YearFigure> | null;
  /** The part of the lump sums that the roll-up is paid on. */
  readonly rollingLumpSums: string;
}

/** What one proposal costs under one reading. */
export interface CostRecord {
  readonly id: string;
  readonly reading: string;
  readonly central: boolean;
  readonly years: readonly CostYearRecord[];
  readonly figures: MoneyFigures<TermFigure>;
  readonly overBaseline: MoneyFigures<TermFigure> | null;
}

/** The lowest and the highest of a figure over all readings of an open proposal, and the reading that gives it. */
export interface CostRange {
  readonly low: string;
  readonly lowReading: string;
  readonly high: string;
  readonly highReading: string;
}

/** What the second of two proposals costs more than the first, each as its central reading has it. */
export interface GapRecord {
  readonly between: readonly [string, string];
  readonly years: readonly { readonly year: number; readonly figures: MoneyFigures<YearFigure> }[];
  readonly figures: MoneyFigures<TermFigure>;
  /** The gap of a figure in percent of P0, to four decimals. */
  readonly percentOfBase: MoneyFigures<'settlement-cost' | 'going-out-payroll'>;
  /** The settlement cost's gap over all pairs of readings; null where neither proposal is open. */
  readonly range: { readonly low: string; readonly high: string } | null;
}

export interface PeopleRecord {
  readonly headcount: string;
  readonly fte: string;
  /** Rows of a roster that could not be read and were left out. */
  readonly skipped: number;
}

/** The costs of a group, or of everybody. */
export interface CostsRecord {
  readonly people: PeopleRecord;
  readonly base: { readonly payroll: string };
  readonly proposals: readonly CostRecord[];
  readonly gaps: readonly GapRecord[];
  readonly ranges: readonly {
    readonly proposal: string;
    readonly figures: Readonly<Partial<Record<TermFigure, CostRange>>>;
  }[];
  readonly 'cost-of-1%': string;
}

export interface RollUpRecord {
  readonly percent: string;
  readonly items: readonly { readonly name: string; readonly percent: string }[];
}

export interface CostDocument extends CostsRecord {
  readonly format: typeof costFormat;
  readonly unit: UnitRecord;
  readonly years: number;
  readonly horizon: TermRecord;
  readonly inflation: InflationRecord | null;
  /** What is compared, with names and sources, the baseline last: what `proposals` of a comparison holds. */
  readonly tabled: readonly ProposalRecord[];
  readonly rollUp: RollUpRecord | null;
  /** The same by group, in the order of the unit; empty where the unit has no groups. */
  readonly groups: readonly (CostsRecord & { readonly name: string })[];
  readonly warnings: readonly WarningRecord[];
}
