// A salary schedule from its files.
import type { Faults } from '../diagnostic/diagnostic.js';
import type { At } from '../diagnostic/span.js';
import type { RosterTerms } from '../roster/terms.js';
import type { SalarySchedule, ScheduleTerms } from './salary-schedule.js';

/** The text of a file that a unit names; undefined where a fault was recorded. */
export type ReadText = (path: At<string>) => { readonly path: string; readonly text: string } | undefined;

/** The grid with its lanes, and who is on it. */
export function readSchedule(
  terms: ScheduleTerms,
  roster: RosterTerms | null,
  currency: string,
  readText: ReadText,
  faults: Faults,
): SalarySchedule | undefined {
  void [terms, roster, currency, readText, faults];
  return undefined;
}
