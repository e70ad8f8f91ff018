// What the oracle calculates from: units and proposals as plain data, numbers as decimal text, before any spelling in YAML.

/** A decimal number as text: `35500`, `12.10`, `-1.5`. */
export type DecimalText = string;
/** A percent as text, a decimal or a mixed fraction: `3.25`, `2 2/3`. */
export type PercentText = string;

export type Per = 'year' | 'month' | 'semimonth' | 'biweek' | 'week' | 'day' | 'hour' | 'section' | 'course' | 'credit';

export interface PayPointModel {
  readonly name?: string;
  readonly rate: DecimalText;
  readonly headcount?: number;
  /** Of a row of a roster, as a fraction; 1 where left out. */
  readonly fte?: DecimalText;
  /** Of a cell of a salary schedule: the lane, and the step as `step 3`, which `for` can name. */
  readonly alsoNamed?: readonly string[];
}

/** A lane's cells by their place in the group's pay, from its lowest step to its top one. */
export interface LaneModel {
  readonly name: string;
  readonly cells: readonly number[];
}

/** People alike: so many of them in a lane, at the nth of its cells. */
export interface SeatedModel {
  readonly lane: number;
  readonly rank: number;
  readonly headcount: number;
  readonly fte?: DecimalText;
}

/** A salary schedule, whose cells are the group's pay. */
export interface ScheduleModel {
  readonly steps: readonly string[];
  readonly lanes: readonly LaneModel[];
  readonly people: readonly SeatedModel[];
  /** Whether the people are rows of a roster, which may have an FTE each, and not headcounts in the same grid. */
  readonly isRoster?: boolean;
  /** 1 where left out. */
  readonly advance?: number;
}

export interface GroupModel {
  /** Absent where the unit has `pay` in place of `groups`. */
  readonly name?: string;
  readonly per: Per;
  readonly times: number;
  readonly pay: readonly PayPointModel[];
  /** Of a group whose pay is one point. */
  readonly headcount?: number;
  readonly schedule?: ScheduleModel;
  /** How many rows of the group's roster cannot be read, and are skipped. */
  readonly skipped?: number;
}

export interface RoundingModel {
  readonly to: DecimalText;
  readonly mode: 'nearest' | 'up' | 'down' | 'half-even';
  readonly when: 'each-raise' | 'each-date';
}

export type BaselineModel =
  | { readonly form: 'percent'; readonly percent: PercentText }
  | { readonly form: 'list'; readonly percents: readonly PercentText[] }
  | { readonly form: 'mapping'; readonly name: string; readonly raises: RaisesModel };

/** Inflation in percent: by contract year, the last repeating, and of the year before the term. */
export interface InflationModel {
  readonly before?: PercentText;
  readonly years: readonly PercentText[];
}

/** What the employer pays on top of pay: one figure, or items that add up to it. */
export type RollUpModel = PercentText | readonly { readonly name: string; readonly percent: PercentText }[];

/** The people of all groups are rows of one file, and each pay point is a row. */
export interface RosterModel {
  /** One group without a name; groups told by a column; or groups of the unit that each take their rows by a condition. */
  readonly form: 'plain' | 'column' | 'where';
  readonly fte: 'none' | 'fraction' | 'percent';
  readonly counts: boolean;
}

export interface UnitModel {
  readonly name: string;
  readonly currency: 'USD' | 'CAD' | 'GBP';
  readonly groups: readonly GroupModel[];
  readonly rounding?: RoundingModel;
  readonly baseline?: BaselineModel;
  readonly inflation?: InflationModel;
  readonly rollUp?: RollUpModel;
  readonly roster?: RosterModel;
}

export type TermModel =
  | { readonly form: 'years'; readonly years: number; readonly start?: string }
  | { readonly form: 'months'; readonly months: number; readonly start?: string }
  | { readonly form: 'end'; readonly start: string; readonly end: string };

export type YearsModel =
  | { readonly form: 'range'; readonly first: number; readonly last: number }
  | { readonly form: 'from'; readonly first: number }
  | { readonly form: 'every' }
  | { readonly form: 'list'; readonly years: readonly number[] };

export type Bound = { readonly below?: DecimalText; readonly from?: DecimalText };

export interface WhomModel {
  readonly names?: readonly string[];
  readonly bound?: Bound;
  readonly except?: readonly string[];
}

export type SimpleRaise =
  | { readonly kind: 'percent'; readonly percent: PercentText; readonly ofStartingRate?: boolean }
  | { readonly kind: 'flat' | 'set-to'; readonly money: DecimalText }
  | { readonly kind: 'minimum'; readonly money: DecimalText }
  | { readonly kind: 'minimum'; readonly percentOfStartingRate: PercentText };

export type Split = 'even' | 'first-year' | 'last-year' | readonly PercentText[];

export interface TotalModel {
  readonly kind: 'total';
  readonly percent: PercentText;
  readonly first: number;
  /** Absent: the whole term, which then has whole years. */
  readonly over?: number;
  readonly adds?: 'sum' | 'compounded';
  readonly split?: Split;
}

export interface ColaModel {
  readonly kind: 'cola';
  readonly share?: PercentText;
  readonly plus?: PercentText;
  readonly minimum?: PercentText;
  readonly maximum?: PercentText;
}

/** How a lump sum is paid: whether it counts for the roll-up, and whether it is paid times FTE. */
interface PaidModel {
  readonly rollsUp?: boolean;
  readonly prorated?: boolean;
}

export type LumpSumModel =
  | ({ readonly kind: 'lump-sum'; readonly money: DecimalText } & PaidModel)
  | ({ readonly kind: 'lump-sum'; readonly percent: PercentText } & PaidModel);

/** Movement along a schedule in the years named, in place of what the schedule says. */
export interface StepModel {
  readonly kind: 'step';
  readonly steps: number;
}

/** One more step in every lane reached, so much above the top one. */
export interface AddTopStepModel {
  readonly kind: 'add-top-step';
  readonly percent: PercentText;
}

export type RaiseModel =
  | SimpleRaise
  | ColaModel
  | { readonly kind: 'greater-of' | 'least-of'; readonly parts: readonly SimpleRaise[] }
  | LumpSumModel
  | StepModel
  | AddTopStepModel;

export type EntryModel =
  | { readonly years: YearsModel; readonly whom?: WhomModel; readonly raise: RaiseModel }
  | { readonly date: string; readonly whom?: WhomModel; readonly raise: RaiseModel }
  | { readonly total: TotalModel; readonly whom?: WhomModel };

export type RaisesModel =
  | { readonly form: 'single'; readonly percent: PercentText }
  | { readonly form: 'list'; readonly percents: readonly PercentText[] }
  | { readonly form: 'full'; readonly entries: readonly EntryModel[] };

export interface ProposalModel {
  readonly name: string;
  readonly term: TermModel;
  readonly raises: RaisesModel;
}

export type ReadingName = 'sum-even' | 'sum-even-simple' | 'compounded-even' | 'first-year' | 'last-year';

export interface Model {
  readonly unit: UnitModel;
  readonly proposals: readonly ProposalModel[];
  /** What the caller of the comparison sets: `--years`, `--reading`, `--baseline`, `--no-baseline`, `--inflation`. */
  readonly years?: number;
  readonly reading?: ReadingName;
  readonly baseline?: PercentText | false;
  readonly inflation?: InflationModel;
}
