// What somebody asks for, before any file is read.

import type { Files } from '../document/locate.js';
import type { MeasureWord } from '../proposal/claim.js';

/** What somebody asks for: files or offers by name, and the options that override what files say. */
export interface Request {
  /** Paths of proposals, or typed offers such as `8% over 3 years`. */
  readonly proposals: readonly string[];
  readonly unit?: string | undefined;
  /** Rates or ranges in place of the unit's own: `$35.5k to $43k`. */
  readonly pay?: readonly string[] | undefined;
  /** A percent, a list of percents or a path; false for no baseline at all. */
  readonly baseline?: string | false | undefined;
  readonly years?: number | undefined;
  readonly reading?: string | undefined;
  /** What prices are assumed to do: `2.5%`, `4.7%, 8.0%`, `cpi-u then 2.5%`; in place of the unit's own assumption. */
  readonly inflation?: string | undefined;
}

export interface Sources extends Files {
  readonly measures: readonly MeasureWord[];
}
