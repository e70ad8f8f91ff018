// An explanation as people read it: for each pay point and proposal one line a step, each with its working and the line
// of the file that it comes from.
import type { ProposalRecord } from '../../comparison/comparison.js';
import {
  type ExplainedMeasure,
  type ExplainedPayPoint,
  type ExplainedResult,
  type Explanation,
  writtenExplanation,
} from '../../comparison/explanation.js';
import { decimal } from '../../number/decimal.js';
import { moneyCell } from '../../raise/working.js';
import { say } from '../../words/say.js';
import type { Phrase, Text } from '../../words/text.js';
import { baselineOf, nameOf, rateOf } from '../lookup.js';
import { subtitleOf } from '../pay/comparison-report.js';
import { cellsWords, shownPoints } from '../pay/shown-cells.js';
import type { Block, List, Paragraph, Report, Row, Table } from '../report.js';
import { type Line, rateLines, yearLines } from './lines.js';
import { explanationSheet } from './sheet.js';

/** The report of an explanation, made of nothing but the document. */
export function explanationReport(explanation: Explanation<Phrase>, cells?: readonly string[]): Report {
  const { unit } = explanation;
  const payPoints = shownPoints(explanation.payPoints, cells ?? null);
  const blocks: Block[] = [
    subtitleOf(explanation),
    ...payPoints.flatMap((point) => point.results.flatMap((result) => tablesOf(explanation, point, result))),
    ...cellsNote(explanation, payPoints, cells !== undefined),
    ...readingNotes(explanation),
    legend(explanation),
  ];
  return {
    currency: unit.currency,
    blocks,
    sheets: explanationSheet(explanation),
    document: writtenExplanation(explanation),
  };
}

/** Which cells of a schedule are explained, and what is said of those who move. */
function cellsNote(
  { payPoints }: Explanation<Phrase>,
  shown: readonly ExplainedPayPoint<Phrase>[],
  isChosen: boolean,
): Paragraph[] {
  const words = cellsWords(payPoints, shown, isChosen);
  if (words === null) return [];
  return [{ kind: 'paragraph', role: 'note', parts: [words, ' ', say('tables-of-cells')], cents: true }];
}

function tablesOf(
  explanation: Explanation<Phrase>,
  point: ExplainedPayPoint<Phrase>,
  result: ExplainedResult<Phrase>,
): readonly Table[] {
  const proposal = explanation.proposals.find(({ id }) => id === result.proposal) as ProposalRecord;
  const { group, name, per } = point;
  const [offer, rate] = [nameOf(proposal), rateOf(point, explanation.unit.currency)];
  const reading = proposal.ambiguous ? result.reading : null;
  const title = say('explained-title', { group, name, rate, per, offer, reading });
  const lines = [...rateLines(point, result), ...yearLines(result), ...measureLines(result.measures)];
  const differences = measureLines(result.overBaseline ?? []);
  const baseline = baselineOf(explanation);
  if (differences.length === 0 || baseline === undefined) return [table(title, lines)];
  return [table(title, lines), table(say('over-other', { offer, other: nameOf(baseline) }), differences)];
}

function table(title: Text, lines: readonly Line[]): Table {
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

/** What is nothing on both sides needs no line. */
const isTold = ({ measure, figure }: ExplainedMeasure<Phrase>) =>
  measure !== 'lump-sums' || (figure !== null && !decimal(figure).isZero());

function measureLines(list: readonly ExplainedMeasure<Phrase>[]): readonly Line[] {
  return list.filter(isTold).map(({ measure, takes, working, exact, figure }): Line => {
    const label = say('measure-word', { measure });
    if (exact === null || figure === null) return { label, text: say('none-because', { why: working }) };
    const decimals = figure.split('.')[1]?.length ?? 0;
    const shown =
      takes === 'percent' ? ({ kind: 'percent', digits: figure, decimals } as const) : moneyCell(decimal(figure));
    const isRounded = !decimal(exact).eq(decimal(figure));
    return { label, text: say('rounded-to', { working, rounded: isRounded ? shown : null }) };
  });
}

/** Which reading of an open proposal is explained, and how many there are. */
function readingNotes({ proposals, payPoints }: Explanation<Phrase>): readonly List[] {
  return proposals
    .filter(({ ambiguous, chosenReading }) => ambiguous || chosenReading !== null)
    .flatMap(({ id, name, headlines, readings, chosenReading }): List[] => {
      const shown = payPoints[0]?.results.filter(({ proposal }) => proposal === id) ?? [];
      const [first] = shown;
      if (first === undefined) return [];
      const { reading } = first;
      const others = readings.filter((one) => one !== reading);
      const words =
        chosenReading !== null
          ? [say('explained-as-chosen', { reading })]
          : shown.length > 1
            ? [say('all-explained', { readings: readings.length })]
            : [
                say('one-explained', { reading, readings: readings.length }),
                say('other-readings', { readings: others }),
              ];
      const title = say('reading-left-open', { offer: name, headlines });
      return [{ kind: 'list', title, entries: words.map((one) => [one]), cents: true }];
    });
}

function legend({ measures, payPoints }: Explanation<Phrase>): List {
  const told = payPoints.flatMap(({ results }) => results.flatMap((result) => result.measures.filter(isTold)));
  const words = new Set(told.map(({ measure }) => measure));
  const entries = measures
    .filter(({ measure }) => words.has(measure))
    .map(({ measure, says }) => [say('measure-meaning', { measure, description: says })]);
  return { kind: 'list', title: say('words-mean'), entries: [...entries, [say('figures-go-on')]], cents: true };
}
