// The cost of proposals as people read it: the finding, everybody, the gap, the years, the groups, and what must be said.
import type { CostDocument } from '../../cost/cost.js';
import { grouped } from '../../number/money.js';
import { subtitleOf } from '../pay/comparison-report.js';
import type { Block, Paragraph, Report } from '../report.js';
import { costFinding } from './finding.js';
import { costNotes } from './notes.js';
import { costSheets } from './sheets.js';
import { costTables } from './tables.js';

export interface CostReportOptions {
  /** Rows for every reading of an open proposal, and not for the central one alone. */
  readonly allReadings: boolean;
}

/** The report of a cost, made of nothing but the document: a saved one gives the same bytes. */
export function costReport(cost: CostDocument, { allReadings }: CostReportOptions): Report {
  // Made when they are asked for: a format takes the blocks, the sheets or the document, and there are many groups.
  const blocks = once(() => blocksOf(cost, allReadings));
  const sheets = once(() => costSheets(cost, allReadings));
  return {
    currency: cost.unit.currency,
    get blocks() {
      return blocks();
    },
    get sheets() {
      return sheets();
    },
    document: cost,
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function blocksOf(cost: CostDocument, allReadings: boolean): readonly Block[] {
  const finding: Paragraph = { kind: 'paragraph', role: 'finding', parts: costFinding(cost), cents: false };
  return [
    finding,
    subtitleOf({ ...cost, payPoints: [] }),
    ...skippedWarning(cost),
    ...costTables(cost, allReadings),
    ...costNotes(cost, allReadings),
  ];
}

/** What could not be read is in none of the figures, and is said before them. */
function skippedWarning({ people, groups }: CostDocument): readonly Paragraph[] {
  if (people.skipped === 0) return [];
  const byGroup = groups.filter((group) => group.people.skipped > 0);
  const verb = people.skipped === 1 ? 'is' : 'are';
  const words =
    byGroup.length < 2
      ? `${rowsOf(people.skipped)} of the roster could not be read, and ${verb} in none of these figures.`
      : `Rows could not be read, and are not in the figures of their group: ${skipsInWords(byGroup)}.`;
  return [{ kind: 'paragraph', role: 'warning', parts: [words], cents: false }];
}

const rowsOf = (count: number) => (count === 1 ? '1 row' : `${grouped(String(count))} rows`);

/** `1,356 rows of Salaried, 6,846 rows of Hourly`: one row may be left out of one group and counted in another. */
function skipsInWords(groups: CostDocument['groups']): string {
  const shown = groups.slice(0, 3).map(({ name, people }) => `${rowsOf(people.skipped)} of ${name}`);
  const others = groups.slice(3).reduce((sum, { people }) => sum + people.skipped, 0);
  return [...shown, ...(others === 0 ? [] : [`${rowsOf(others)} of other groups`])].join(', ');
}
