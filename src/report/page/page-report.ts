// A comparison as a page: what every format shows, and beside it the steps of each figure, what was checked, and the
// question that the calculator takes along.
import type { Comparison } from '../../comparison/comparison.js';
import type { Explanation, PlaceRecord } from '../../comparison/explanation.js';
import { formatMoney } from '../../number/money.js';
import type { ClaimVerdicts } from '../../verdict/claim-verdicts.js';
import type { Verdicts } from '../../verdict/verdicts.js';
import { say } from '../../words/say.js';
import type { Phrase, Text } from '../../words/text.js';
import { explanationReport } from '../explanation/explanation-report.js';
import { offersOf } from '../lookup.js';
import type { Block, PageParts, Report } from '../report.js';
import { claimsReport } from '../verdict/claims-report.js';
import { verdictsReport } from '../verdict/verdicts-report.js';

/** What a page is made of, beside a report that every format shows. */
export interface PageMatter {
  readonly comparison: Comparison;
  /** Of the pay points that have tables; null where there are no steps to show. */
  readonly explanation: Explanation<Phrase> | null;
  /** As the calculator takes it along; null where there is nobody to ask about. */
  readonly question: string | null;
  readonly claims: ClaimVerdicts<Phrase> | null;
  readonly checks: Verdicts<Phrase> | null;
  /** What the page is to be called; the unit's name where it is null. */
  readonly title: string | null;
}

export function pageReport(report: Report, matter: PageMatter): Report {
  const { comparison, explanation, question, claims, checks, title } = matter;
  const sections = [
    section(say('claims-tested'), claims && bodyOf(claimsReport(claims))),
    section(say('what-was-checked'), checks && verdictsReport(checks).blocks),
    section(say('how-figures-come-about'), explanation && stepsOf(explanation, comparison), true),
  ].flat();
  const blocks = claims === null ? report.blocks : report.blocks.filter((block) => !isClaims(block));
  const calculator = question === null ? null : { question, starts: startsOf(comparison) };
  return { ...report, blocks, page: { title: title ?? titleOf(comparison), sections, calculator } };
}

function section(title: Text, blocks: readonly Block[] | null, isClosed = false): PageParts['sections'] {
  return blocks === null || blocks.length === 0 ? [] : [{ title, isClosed, blocks }];
}

/** Sources stand in the page already. */
function bodyOf({ blocks }: Report): readonly Block[] {
  return blocks.filter((block) => !(block.kind === 'list' && block.role === 'sources'));
}

const isClaims = (block: Block) => block.kind === 'list' && block.role === 'claims';

/** The rate in the middle of each group's, for the calculator to begin with. */
function startsOf({ payPoints }: Comparison): Readonly<Record<string, string>> {
  const groups = [...new Set(payPoints.map(({ group }) => group))];
  return Object.fromEntries(
    groups.map((name) => {
      const points = payPoints.filter(({ group }) => group === name);
      const { currentRate = '' } = points[Math.floor((points.length - 1) / 2)] ?? {};
      return [name ?? '', formatMoney(currentRate, { decimals: /\.0+$/.test(currentRate) ? 0 : 2 })];
    }),
  );
}

function titleOf(comparison: Comparison): Text {
  const names = offersOf(comparison).map(({ name }) => name);
  return comparison.unit.name ?? say('in-a-row', { names });
}

/** The tables of an explanation and what the words in them mean; files by their names, wherever on a disk they stand. */
function stepsOf(explanation: Explanation<Phrase>, comparison: Comparison): readonly Block[] {
  const payPoints = explanation.payPoints.map((point) => ({
    ...point,
    place: nameAlone(point.place),
    results: point.results.map((result) => ({
      ...result,
      steps: result.steps.map((step) => ({ ...step, place: nameAlone(step.place) })),
    })),
  }));
  const { blocks } = explanationReport({ ...explanation, payPoints }, ['all']);
  const [shown, of] = [payPoints.length, comparison.payPoints.length];
  const note: Block = { kind: 'paragraph', role: 'note', parts: [say('steps-of-some', { shown, of })], cents: false };
  return [
    ...(shown === of ? [] : [note]),
    ...blocks.filter((block) => !(block.kind === 'paragraph' && ['subtitle', 'note'].includes(block.role))),
  ];
}

/** The folders of whoever made the page are nobody else's business. */
function nameAlone({ file, line }: PlaceRecord): PlaceRecord {
  return { file: file.replace(/^.*[/\\]/, ''), line };
}
