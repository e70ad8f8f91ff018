// The cost of proposals as people read it: the finding, everybody, the gap, the years, the groups, and what must be said.
import type { CostDocument } from '../../cost/cost.js';
import { say } from '../../words/say.js';
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

/** More groups than this are not told one by one. */
const mostGroups = 3;

/** What could not be read is in none of the figures, and is said before them. */
function skippedWarning({ people, groups }: CostDocument): readonly Paragraph[] {
  if (people.skipped === 0) return [];
  const byGroup = groups.filter((group) => group.people.skipped > 0);
  const shown = byGroup.slice(0, mostGroups).map((group) => ({ name: group.name, rows: rows(group.people.skipped) }));
  const others = byGroup.slice(mostGroups).reduce((sum, group) => sum + group.people.skipped, 0);
  const words =
    byGroup.length < 2
      ? say('rows-left-out', { rows: rows(people.skipped) })
      : say('rows-left-out-of', { groups: shown, others: others === 0 ? null : rows(others) });
  return [{ kind: 'paragraph', role: 'warning', parts: [words], cents: false }];
}

const rows = (count: number) => ({ kind: 'number', digits: String(count) }) as const;
