// Claims as people read them: what was said, what it comes to, whether it is true, and what would make it so.

import { decimal, fixed } from '../../number/decimal.js';
import { formatMoney } from '../../number/money.js';
import { quotedDecimals } from '../../number/quoted-precision.js';
import type { ClaimedProposal, ClaimFigure, ClaimVerdict, ClaimVerdicts } from '../../verdict/claim-verdicts.js';
import type { Block, Column, List, Report, ReportedVerdict, Row, Table } from '../report.js';
import { counted, named, readingInWords, termInWords } from '../words.js';
import { claimsSheet } from './claims-sheet.js';

/** The report of some claims, made of nothing but the document. */
export function claimsReport(document: ClaimVerdicts): Report {
  const { proposals } = document;
  const claims = proposals.flatMap((entry) => entry.claims);
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'finding', parts: [findingOf(claims)], cents: false },
    ...proposals.filter((entry) => entry.claims.length > 0).flatMap(claimBlocks),
    ...sourcesOf(proposals),
  ];
  const currency = proposals[0]?.unit.currency ?? 'USD';
  const verdicts = proposals.flatMap((entry) =>
    entry.claims.map((claim) => claimReported(claim, entry.proposal.name, entry.unit.currency)),
  );
  return { currency, blocks, sheets: claimsSheet(proposals), verdicts, document };
}

/** `Of three claims one holds, one holds under some readings, and one does not hold.` */
function findingOf(claims: readonly ClaimVerdict[]): string {
  if (claims.length === 0) return 'No proposal here makes a claim: there is nothing to judge.';
  const parts = (['holds', 'holds-under', 'does-not-hold', 'not-judged'] as const).flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${counted(count, '').replace(/ s?$/, '')} ${verdictWords(verdict, count)}`];
  });
  return `Of ${counted(claims.length, 'claim')} ${named(parts)}.`.replace('Of one claim one ', 'The one claim ');
}

function verdictWords(verdict: ClaimVerdict['verdict'], count: number): string {
  const [hold, does] = count === 1 ? ['holds', 'does'] : ['hold', 'do'];
  if (verdict === 'holds') return hold;
  if (verdict === 'holds-under') return `${hold} under some readings alone`;
  return verdict === 'not-judged' ? 'could not be judged' : `${does} not hold`;
}

/** What became of a claim: `holds`, `holds under sum-even`. */
export function verdictOfClaim({ verdict, holdsUnder }: ClaimVerdict): string {
  if (verdict === 'holds-under') return `holds under ${named(holdsUnder)}`;
  return verdict === 'not-judged' ? 'could not be judged' : verdict.replaceAll('-', ' ');
}

/** The table of a proposal's claims, then what there is to say of those that do not hold everywhere. */
function claimBlocks({ proposal, horizon, claims, unit }: ClaimedProposal): readonly Block[] {
  const rows = claims.map((claim): Row => {
    const texts = [`"${claim.says}"`, claim.measure, claim.figure, found(claim, unit.currency), verdictOfClaim(claim)];
    return { cells: texts.map((text) => ({ kind: 'text', text })), role: 'plain' };
  });
  const columns: readonly Column[] = [
    { key: 'says', title: '', align: 'left' },
    { key: 'measure', title: 'Measure', align: 'left' },
    { key: 'figure', title: 'Said', align: 'right' },
    { key: 'found', title: 'Found', align: 'right' },
    { key: 'verdict', title: 'Verdict', align: 'left' },
  ];
  const title = `${proposal.name}, ${termInWords(horizon)}`;
  const table: Table = { kind: 'table', title, columns, rows, cents: false };
  const words = claims.flatMap((claim): (readonly [string])[] => {
    const said = claim.error?.message ?? claim.instead;
    return said === null ? [] : [[`"${claim.says}": ${said}.`]];
  });
  const why: List[] =
    words.length === 0 ? [] : [{ kind: 'list', title: 'What would be true', entries: words, cents: false }];
  return [table, ...why, ...claims.flatMap((claim) => figureTable(claim, unit.currency))];
}

/** A figure of a claim's measure, with at least the decimals that were claimed. */
function shown({ takes, figure }: ClaimVerdict, digits: string, currency: string): string {
  const given = quotedDecimals(figure);
  if (takes === 'percent') return `${fixed(decimal(digits), Math.max(2, Math.min(4, given)))}%`;
  return formatMoney(digits, { currency, decimals: given === 0 ? 0 : Math.max(2, given) });
}

/** `8.22%`, or `8.00% to 8.22%` over the readings and pay points. */
function found(claim: ClaimVerdict, currency: string): string {
  const sorted = claim.figures.map(({ figure }) => decimal(figure)).sort((left, right) => left.cmp(right));
  const [low, high] = [sorted[0], sorted.at(-1)].map((figure) => shown(claim, figure?.toFixed() ?? '0', currency));
  if (claim.figures.length === 0) return '–';
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** Every figure of a claim by reading and pay point, where they are not all the same. */
function figureTable(claim: ClaimVerdict, currency: string): readonly Table[] {
  const { figures, says, measure } = claim;
  if (new Set(figures.map(({ figure }) => figure)).size < 2) return [];
  const readings = [...new Set(figures.map(({ reading }) => reading))];
  const points = [...new Set(figures.map(placeOf))];
  const isSame = readings.every((name) => new Set(inReading(figures, name).map(({ figure }) => figure)).size === 1);
  const titles = isSame ? [points.length === 1 ? (points[0] ?? '') : 'Every pay point'] : points;
  const isByPoint = readings.length === 1 && !isSame;
  const text = (one: ClaimFigure | undefined) =>
    one === undefined ? '–' : `${shown(claim, one.figure, currency)}${one.true ? ' ✓' : '  '}`;
  const cellsOf = (name: string) => inReading(figures, name).slice(0, titles.length).map(text);
  const lines = isByPoint
    ? figures.map((one) => [placeOf(one), text(one)])
    : readings.map((name) => [`${readingInWords(name)} (${name})`, ...cellsOf(name)]);
  const rows = lines.map(
    (texts): Row => ({ cells: texts.map((cell) => ({ kind: 'text', text: cell })), role: 'plain' }),
  );
  const heads = isByPoint ? [''] : titles;
  const columns: readonly Column[] = [
    { key: 'reading', title: '', align: 'left' },
    ...heads.map((title): Column => ({ key: title, title, align: 'right' })),
  ];
  return [
    { kind: 'table', title: `"${says}": ${measure}, ✓ where it is ${claim.figure}`, columns, rows, cents: false },
  ];
}

const inReading = (figures: readonly ClaimFigure[], name: string) => figures.filter(({ reading }) => reading === name);

const placeOf = ({ group, payPoint }: ClaimFigure) => (group === null ? payPoint : `${group}, ${payPoint}`);

function sourcesOf(proposals: readonly ClaimedProposal[]): readonly List[] {
  const entries = proposals.flatMap(({ proposal, claims }) =>
    claims.flatMap(({ says, source }) => {
      const whose = proposals.length > 1 ? `${proposal.name}, ` : '';
      return source === null ? [] : [[`${whose}"${says}": ${source}`]];
    }),
  );
  return entries.length === 0 ? [] : [{ kind: 'list', title: 'Who said so', entries, cents: false }];
}

/** A claim for build servers. It fails where it is false under every reading. */
export function claimReported(claim: ClaimVerdict, suite: string, currency: string): ReportedVerdict {
  const { verdict, says, measure, figure, instead, error, at } = claim;
  const isFalse = verdict === 'does-not-hold';
  return {
    suite,
    name: `"${says}": ${measure} ${figure}`,
    outcome: isFalse ? 'does-not-hold' : verdict === 'not-judged' ? 'error' : 'holds',
    message: error?.message ?? instead ?? `${measure} is ${found(claim, currency)}`,
    details: isFalse
      ? claim.figures.map((one) => `${placeOf(one)}, ${one.reading}: ${shown(claim, one.figure, currency)}`)
      : [],
    ...at,
  };
}
