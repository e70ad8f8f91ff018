// What every function of the library may be told.

/** The options of a comparison; each overrides what the files say. */
export interface CompareOptions {
  /** Other files that the proposals name (units, baselines), by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The path, among `files`, of the unit that is compared. */
  readonly unit?: string;
  /** Rates or ranges in place of the unit's own: `['$35.5k to $43k']`. */
  readonly pay?: readonly string[];
  /** `3%`, `3%, 2%` or a path among `files`; false for no baseline. */
  readonly baseline?: string | false;
  /** How many contract years are compared; the longest term where left out. */
  readonly years?: number;
  /** The reading to take where a proposal leaves its own open: `first-year`. */
  readonly reading?: string;
  /** What prices do, in place of the unit's own assumption: `2.5%`, `4.7%, 8.0%`, `cpi-u then 2.5%` or a path. */
  readonly inflation?: string;
}

/** The options of a cost: the unit says how many people there are, so that no rates can take its place. */
export type CostOptions = Omit<CompareOptions, 'pay'>;

/** The options of an explanation. */
export interface ExplainOptions extends CompareOptions {
  /** Of a proposal that leaves its reading open the central one, or all; central where left out. */
  readonly readings?: 'central' | 'all';
}

/** One option is a range with steps: `{ inflation: '0% to 10% by 1%' }`, or `baseline`, or `pay` with one entry. */
export interface SweepOptions extends CompareOptions {
  /** What is shown; `total-pay` where left out. */
  readonly measure?: string;
}

/** What is to be reached, and by adding what. */
export interface SolveOptions extends CompareOptions {
  /** `baseline`, the id of another proposal of the list, or a figure: `$115,000`, `9%`. */
  readonly match: string;
  /** What is matched; `total-pay` where left out. */
  readonly measure?: string;
  /**
   * What is added to the first proposal: a percent on the first day of every contract year (where left out) or of year
   * 1, a lump sum in year 1, or a flat amount on the rate from the first day.
   */
  readonly vary?: 'every-year' | 'year-1' | 'lump-sum' | 'flat';
  /** The settlement cost that is not to be passed, `$300,000`: the answer is what it has room for, whatever `match` says. */
  readonly budget?: string;
}

/** The options of a strike. */
export interface StrikeOptions extends Omit<CompareOptions, 'baseline'> {
  /** Weeks without pay, 1 to 520. */
  readonly weeks: number;
  /** Money a week from a strike fund: `$275`. */
  readonly strikePay?: string;
  /** Also a settlement so far from the offer to the demand: `50%`. */
  readonly settle?: string;
}

/** The options of a judgement on claims: a baseline has nothing to say to them. */
export type ClaimsOptions = Omit<CompareOptions, 'baseline'>;

/** The options of a validation. */
export interface ValidateOptions {
  /** Other files that the validated ones name, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The path of the unit of proposals that name none. */
  readonly unit?: string;
}
