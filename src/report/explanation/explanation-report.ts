// An explanation as people read it: for each pay point and proposal one line a step, each with its working and the line
// of the file that it comes from.
import type { ProposalRecord } from '../../comparison/comparison.js';
import type {
  ExplainedMeasure,
  ExplainedPayPoint,
  ExplainedResult,
  Explanation,
} from '../../comparison/explanation.js';
import { decimal } from '../../number/decimal.js';
import { nameOfRate } from '../../number/money.js';
import { exactMoney } from '../../raise/working.js';
import { baselineOf } from '../lookup.js';
import { subtitleOf } from '../pay/comparison-report.js';
import { cellsWords, shownPoints } from '../pay/shown-cells.js';
import type { Block, List, Paragraph, Report, Row, Table } from '../report.js';
import { named, perInWords, readingInWords } from '../words.js';
import { type Line, rateLines, yearLines } from './lines.js';
import { explanationSheet } from './sheet.js';

/** The report of an explanation, made of nothing but the document. */
export function explanationReport(explanation: Explanation, cells?: readonly string[]): Report {
  const { unit } = explanation;
  const payPoints = shownPoints(explanation.payPoints, cells ?? null);
  const blocks: Block[] = [
    subtitleOf(explanation),
    ...payPoints.flatMap((point) => point.results.flatMap((result) => tablesOf(explanation, point, result))),
    ...cellsNote(explanation, payPoints, cells !== undefined),
    ...readingNotes(explanation),
    legend(explanation),
  ];
  return { currency: unit.currency, blocks, sheets: explanationSheet(explanation), document: explanation };
}

/** Which cells of a schedule are explained, and what is said of those who move. */
function cellsNote({ payPoints }: Explanation, shown: readonly ExplainedPayPoint[], isChosen: boolean): Paragraph[] {
  const words = cellsWords(payPoints, shown, isChosen);
  if (words === null) return [];
  const movement =
    ' A table is of one cell as it is raised. People move; `wagecmp compare --career` follows one of them.';
  return [{ kind: 'paragraph', role: 'note', parts: [words, movement], cents: true }];
}

function tablesOf(explanation: Explanation, point: ExplainedPayPoint, result: ExplainedResult): readonly Table[] {
  const proposal = explanation.proposals.find(({ id }) => id === result.proposal) as ProposalRecord;
  const reading = proposal.ambiguous ? ` ~ ${readingInWords(result.reading)}` : '';
  const title = `${titleOf(point, explanation)}: ${proposal.name}${reading}`;
  const lines = [...rateLines(point, result), ...yearLines(result), ...measureLines(result.measures)];
  const differences = measureLines(result.overBaseline ?? []);
  if (differences.length === 0) return [table(title, lines)];
  const baseline = baselineOf(explanation)?.name ?? 'the baseline';
  return [table(title, lines), table(`${proposal.name} over ${baseline}`, differences)];
}

/** `$35,500`, `Hourly, Senior ($17.50)`. */
function titleOf({ group, name, currentRate, per }: ExplainedPayPoint, { unit }: Explanation): string {
  const rate = nameOfRate(decimal(currentRate), unit.currency);
  const paid = per === 'year' ? '' : ` ${perInWords(per)}`;
  return `${group === null ? '' : `${group}, `}${name === rate ? `${name}${paid}` : `${name} (${rate}${paid})`}`;
}

function table(title: string, lines: readonly Line[]): Table {
  const rows = lines.map(
    ({ label, text }): Row => ({
      cells: [
        { kind: 'text', text: label },
        { kind: 'text', text },
      ],
      role: 'plain',
    }),
  );
  const columns = [
    { key: 'figure', title: '', align: 'left' } as const,
    { key: 'working', title: '', align: 'left' } as const,
  ];
  return { kind: 'table', title, columns, rows, cents: true };
}

/** A measure by its word, for people: `end-rate` is `End rate`. */
const inWords = (measure: string) => `${measure[0]?.toUpperCase()}${measure.slice(1).replaceAll('-', ' ')}`;

/** What is nothing on both sides needs no line. */
const isTold = ({ measure, figure }: ExplainedMeasure) =>
  measure !== 'lump-sums' || (figure !== null && !decimal(figure).isZero());

function measureLines(list: readonly ExplainedMeasure[]): readonly Line[] {
  return list.filter(isTold).map(({ measure, takes, working, exact, figure }): Line => {
    const label = inWords(measure);
    if (exact === null || figure === null) return { label, text: `none: ${working}` };
    const isRounded = !decimal(exact).eq(decimal(figure));
    const shown = takes === 'percent' ? `${figure}%` : exactMoney(decimal(figure));
    return { label, text: isRounded ? `${working}, rounded to ${shown}` : working };
  });
}

/** Which reading of an open proposal is explained, and how many there are. */
function readingNotes({ proposals, payPoints }: Explanation): readonly List[] {
  return proposals
    .filter(({ ambiguous, chosenReading }) => ambiguous || chosenReading !== null)
    .flatMap(({ id, name, headlines, readings, chosenReading }): List[] => {
      const shown = payPoints[0]?.results.filter(({ proposal }) => proposal === id) ?? [];
      const [first] = shown;
      if (first === undefined) return [];
      const title = `${name} ~ ${named(headlines.map((words) => `"${words}"`))} does not say how the raise is spread`;
      const chosen = `Explained as you chose: ${readingInWords(first.reading)} (${first.reading}).`;
      if (chosenReading !== null) return [{ kind: 'list', title, entries: [[chosen]], cents: true }];
      const all = `All ${readings.length} readings are explained.`;
      const one = `Explained: ${readingInWords(first.reading)} (${first.reading}), one of ${readings.length} readings.`;
      const others = `The others: ${named(readings.filter((reading) => reading !== first.reading))}.`;
      return [{ kind: 'list', title, entries: shown.length > 1 ? [[all]] : [[one], [others]], cents: true }];
    });
}

function legend({ measures, payPoints }: Explanation): List {
  const told = payPoints.flatMap(({ results }) => results.flatMap((result) => result.measures.filter(isTold)));
  const words = new Set(told.map(({ measure }) => measure));
  const entries = measures
    .filter(({ measure }) => words.has(measure))
    .map(({ measure, says }) => [`${inWords(measure)}: ${says}`]);
  const long =
    'A figure that ends in … goes on; it is reckoned with in full, and nothing is rounded but where it says so';
  return { kind: 'list', title: 'What the words mean', entries: [...entries, [long]], cents: true };
}
