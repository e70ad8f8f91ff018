// A search for a raise as people read it: the answer in one sentence, the figures on both sides of it, how to check it.
import type { ProposalRecord } from '../../comparison/comparison.js';
import { decimal, fixed } from '../../number/decimal.js';
import { formatMoney, nameOfRate } from '../../number/money.js';
import { rankInWords, spokenPlace } from '../../roster/ranks.js';
import type { Answer, Solution, SolvedPayPoint } from '../../solution/solution.js';
import { baselineOf, inProse } from '../lookup.js';
import { subtitleOf } from '../pay/comparison-report.js';
import type { Block, Cell, Column, List, MarkedCell, Report, Row, Table } from '../report.js';
import { counted, readingInWords } from '../words.js';
import { solveSheets } from './sheet.js';

/** The report of a solution, made of nothing but the document. */
export function solveReport(solution: Solution): Report {
  const central = solution.answers[0] as Answer;
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'finding', parts: [findingOf(solution, central)], cents: true },
    subtitleOf({ ...solution, payPoints: isOfPeople(central) ? [] : central.payPoints }),
    payPointTable(solution, central),
    ...readingTable(solution),
    noteList(solution, central),
  ];
  return { currency: solution.unit.currency, blocks, sheets: solveSheets(solution), document: solution };
}

/** Whether the figures are those of all people, and not of a pay point. */
const isOfPeople = ({ payPoints }: Answer) => payPoints[0]?.currentRate === null;

/** A measure by its word, in running text: `total pay`. */
const spoken = (key: string) => key.replaceAll('-', ' ');

function nameOf({ proposals }: Solution, id: string): string {
  const proposal = proposals.find((one) => one.id === id) as ProposalRecord;
  return inProse(proposal);
}

function figure(digits: string, { measure, unit }: Solution): string {
  return measure.takes === 'percent' ? `${digits}%` : formatMoney(digits, { currency: unit.currency, decimals: 2 });
}

function targetOf(solution: Solution): string {
  const { match } = solution;
  if ('budget' in match) return `a budget of ${figure(match.budget, solution)}`;
  return 'proposal' in match ? nameOf(solution, match.proposal) : figure(match.figure, solution);
}

/** What is added, in words: `0.33% more every year`, `$737.10 less, paid once in year 1`. */
function added(amount: string, { vary, takenIn, unit }: Solution): string {
  const isLess = amount.startsWith('-');
  const size = amount.replace('-', '');
  const more = isLess ? 'less' : 'more';
  const text = takenIn === 'percent' ? `${size}%` : formatMoney(size, { currency: unit.currency, decimals: 2 });
  if (vary === 'every-year') return `${text} ${more} every year`;
  if (vary === 'year-1') return `${text} ${more} in year 1`;
  if (vary === 'lump-sum') return `${text} ${more} paid once in year 1`;
  return `${text} ${more} on the rate from the first day`;
}

function findingOf(solution: Solution, central: Answer): string {
  const name = nameOf(solution, solution.varied);
  if ('budget' in solution.match) return budgetFinding(solution, central);
  const where = central.payPoints.length === 1 ? '' : ' at every pay point';
  const goal = `${targetOf(solution)} in ${spoken(solution.measure.key)}${where}`;
  const open = openSentence(solution);
  if (central.added === null || central.justFails === null) {
    return `${name} reaches ${goal} already, and would whatever is taken from it in that way.${open}`;
  }
  if (!central.already) {
    const fails = added(central.justFails, solution);
    const less = decimal(central.justFails).isZero() ? 'as it stands it does not' : `${fails} is not enough`;
    return `With ${added(central.added, solution)} on top of what it offers, ${name} reaches ${goal}; ${less}.${open}`;
  }
  if (decimal(central.added).isZero()) {
    return `${name} just reaches ${goal} as it stands; with ${added(central.justFails, solution)} it does not.${open}`;
  }
  return (
    `${name} reaches ${goal} already. It still does with ${added(central.added, solution)}, ` +
    `and no longer with ${added(central.justFails, solution)}.${open}`
  );
}

/** What a budget has room for: the largest raise that stays within it, and the step that passes it. */
function budgetFinding(solution: Solution, central: Answer): string {
  const name = nameOf(solution, solution.varied);
  const budget = targetOf(solution);
  const open = openSentence(solution);
  if (central.added === null || central.justFails === null)
    return `${name} stays within ${budget}, whatever is added in that way.${open}`;
  const passes = `${added(central.justFails, solution)} passes it`;
  if (!central.already) {
    return `${name} passes ${budget} as it stands. With ${added(central.added, solution)} it stays within it; ${passes}.${open}`;
  }
  if (decimal(central.added).isZero())
    return `${name} stays within ${budget} as it stands, with no room left: ${passes}.${open}`;
  return `Within ${budget}, ${name} has room for ${added(central.added, solution)}; ${passes}.${open}`;
}

/** What an unstated reading does to the answer. */
function openSentence(solution: Solution): string {
  const { answers } = solution;
  if (answers.length < 2) return '';
  const amounts = answers.flatMap((answer) => (answer.added === null ? [] : [decimal(answer.added)]));
  const [first] = amounts;
  if (first === undefined || amounts.length < answers.length) return ' Under other readings the answer is another.';
  const low = amounts.reduce((so, next) => (next.lt(so) ? next : so), first);
  const high = amounts.reduce((so, next) => (next.gt(so) ? next : so), first);
  if (low.eq(high)) return ' That is so under every reading.';
  return ` Over all readings the answer lies between ${change(fixed(low, 2), solution)} and ${change(fixed(high, 2), solution)}.`;
}

/** A change with its sign: `+0.33%`, `-$12.40`. */
function change(amount: string, { takenIn, unit }: Solution): string {
  const sign = /[1-9]/.test(amount) && !amount.startsWith('-') ? '+' : '';
  const text = takenIn === 'percent' ? `${amount}%` : formatMoney(amount, { currency: unit.currency, decimals: 2 });
  return sign + text;
}

function placeOf({ group, name, currentRate }: SolvedPayPoint, { unit }: Solution): string {
  if (currentRate === null) return `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const rate = nameOfRate(decimal(currentRate), unit.currency);
  return `${group === null ? '' : `${group}, `}${name}${name === rate ? '' : ` (${rate})`}`;
}

/** The same in running text: `the lowest rate ($28,080)`. */
function spokenPlaceOf(point: SolvedPayPoint, solution: Solution): string {
  const { group, name, currentRate } = point;
  if (currentRate === null || rankInWords(name) === null) return placeOf(point, solution);
  return `${spokenPlace({ group, name })} (${nameOfRate(decimal(currentRate), solution.unit.currency)})`;
}

/** Each pay point as it stands, one step below the answer, at the answer, and what it must reach. */
function payPointTable(solution: Solution, { added: answer, justFails, payPoints }: Answer): Table {
  const { measure } = solution;
  const title = (text: string): Column => ({ key: text, title: text, align: 'right' });
  const cell = (digits: string | null, isBest = false): MarkedCell => {
    if (digits === null) return { kind: 'none' };
    const mark = isBest ? { mark: { best: true } } : {};
    if (measure.takes === 'money') return { kind: 'money', digits, rate: true, ...mark };
    return { kind: 'text', text: `${digits}%`, ...mark };
  };
  const isBetween = answer !== null && justFails !== null;
  // The smaller raise first: below a target just fails what is above it in a budget.
  const inOrder = <T>(pair: readonly T[]): readonly T[] => ('budget' in solution.match ? [...pair].reverse() : pair);
  const isAsItStands = (amount: string | null) => amount !== null && decimal(amount).isZero();
  const columns = [
    ...(isAsItStands(answer) || isAsItStands(justFails) ? [] : [title('as it stands')]),
    ...(isBetween ? inOrder([title(heading(justFails, solution)), title(heading(answer, solution))]) : []),
    title(targetOf(solution)),
  ];
  const rows = payPoints.map((point): Row => {
    const figures = [
      ...(columns.length === (isBetween ? 4 : 2) ? [cell(point.asItStands)] : []),
      ...(isBetween ? inOrder([cell(point.below, point.belowReaches), cell(point.at, true)]) : []),
      cell(point.target),
    ];
    return { cells: [{ kind: 'text', text: placeOf(point, solution) }, ...figures], role: 'plain' };
  });
  const corner: Column = { key: 'name', title: '', align: 'left' };
  const named = spoken(measure.key);
  const tableTitle = `${named[0]?.toUpperCase()}${named.slice(1)}`;
  return { kind: 'table', title: tableTitle, columns: [corner, ...columns], rows, cents: true };
}

const heading = (amount: string, solution: Solution) =>
  decimal(amount).isZero() ? 'as it stands' : `with ${change(amount, solution)}`;

/** The answer for each reading, where one is open. */
function readingTable(solution: Solution): readonly Table[] {
  const { answers } = solution;
  if (answers.length < 2) return [];
  const isTargetOpen = answers.some(({ targetReading }) => targetReading !== null);
  const isOpen = new Set(answers.map(({ reading }) => reading)).size > 1;
  const words = (reading: string) => `${readingInWords(reading)} (${reading})`;
  const rows = answers.map((answer): Row => {
    const read = [
      ...(isOpen ? [words(answer.reading)] : []),
      ...(answer.targetReading === null ? [] : [`${isOpen ? 'against ' : ''}${words(answer.targetReading)}`]),
    ];
    const amount = (digits: string | null) => (digits === null ? null : change(digits, solution));
    const found = amount(answer.added) ?? (answer.outOfReach === null ? 'reached anyway' : 'out of reach');
    const cells = [read.join(', '), found, amount(answer.justFails) ?? '–'];
    return { cells: cells.map((text): Cell => ({ kind: 'text', text })), role: 'plain' };
  });
  const whose = isOpen ? solution.varied : (solution.match as { proposal: string }).proposal;
  const title = `${nameOf(solution, whose)}${isOpen && isTargetOpen ? ' and its target' : ''} read as`;
  const columns: Column[] = [
    { key: 'reading', title: '', align: 'left' },
    { key: 'added', title: 'Add', align: 'right' },
    { key: 'just_fails', title: 'budget' in solution.match ? 'Just too much' : 'Just fails', align: 'right' },
  ];
  return [{ kind: 'table', title, columns, rows, cents: true }];
}

function noteList(solution: Solution, central: Answer): List {
  const { measure, takenIn, raise, vary, inflation, proposals, varied } = solution;
  const step = takenIn === 'percent' ? '0.01%' : 'a cent';
  const when = vary === 'every-year' ? 'of every contract year of its term' : 'of year 1';
  const proposal = proposals.find(({ id }) => id === varied) as ProposalRecord;
  const baseline = baselineOf(solution);
  const entries: string[] = [
    `What is added is one more raise on the first day ${when}, after everything that ${nameOf(solution, varied)} itself ` +
      `does on that day. It is ${'budget' in solution.match ? `the largest step of ${step} that fits` : `the smallest step of ${step} that does`}.`,
    `${spoken(measure.key)}: ${measure.says}.`,
    'budget' in solution.match ? '* stays within the budget.' : '* reaches the target.',
  ];
  if (raise !== null && proposal.file !== null) {
    entries.push(
      `To check it: put - ${raise} last among the raises of ${proposal.file}, and run wagecmp ${isOfPeople(central) ? 'cost' : 'compare'}.`,
    );
  }
  for (const point of central.payPoints) {
    if (point.belowExact === null || central.justFails === null) continue;
    entries.push(
      `At ${spokenPlaceOf(point, solution)} the figure ${heading(central.justFails, solution)} prints as the target does, and is below it: ${point.belowExact}.`,
    );
  }
  if (proposal.ambiguous) {
    const shown = `${readingInWords(central.reading)} (${central.reading})`;
    const headline = proposal.headlines.map((words) => `"${words}"`).join(' and ');
    entries.push(
      `${headline} does not say how the raise is spread: shown is ${shown}, one of ${counted(proposal.readings.length, 'reading')}.`,
    );
  }
  if (baseline !== undefined && inflation !== null) entries.push(`${inflation.assumption}.`);
  return { kind: 'list', title: 'How to read it', entries: entries.map((text) => [text]), cents: true };
}
