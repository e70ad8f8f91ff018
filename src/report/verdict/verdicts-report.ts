// Checks as people read them: what holds and what does not, expected against found, with the pay point, the reading and
// the scenario that decide.
import type { CheckedFile, CheckVerdict, Verdicts } from '../../verdict/verdicts.js';
import type { Block, Column, List, Paragraph, Report, ReportedVerdict, Row, Table } from '../report.js';
import { counted, named } from '../words.js';
import { claimReported, verdictOfClaim } from './claims-report.js';
import { verdictsSheet } from './verdicts-sheet.js';
import { comparedWords, decidingWords, expectedWords, figureWords, placeWords } from './words.js';

/** Lines of one check that does not hold; the rest is counted, and stands in JSON and CSV. */
const mostLines = 8;

/** The report of some checks, made of nothing but the document. */
export function verdictsReport(document: Verdicts): Report {
  const { files } = document;
  const blocks: Block[] = [findingOf(document), ...files.flatMap(fileBlocks)];
  const verdicts = files.flatMap((file) => [
    ...file.checks.map((check) => checkReported(check, file)),
    ...file.claims.map((claim): ReportedVerdict => {
      const reported = claimReported(claim, suiteOf(file), file.unit.currency);
      return claim.scenario === null ? reported : { ...reported, name: `${reported.name} [${claim.scenario}]` };
    }),
  ]);
  const currency = files[0]?.unit.currency ?? 'USD';
  return { currency, blocks, sheets: verdictsSheet(files), verdicts, document };
}

function findingOf({ holds, doNotHold, errors }: Verdicts): Paragraph {
  const all = holds + doNotHold + errors;
  const parts = [
    ...(doNotHold > 0 ? [`${doNotHold} of ${all} do${doNotHold === 1 ? 'es' : ''} not hold`] : []),
    ...(errors > 0 ? [`${errors} of ${all} could not be checked`] : []),
  ];
  const text =
    parts.length > 0 ? named(parts) : all === 1 ? 'What was checked holds' : `All ${counted(all, 'verdict')} hold`;
  return { kind: 'paragraph', role: 'finding', parts: [`${text[0]?.toUpperCase()}${text.slice(1)}.`], cents: false };
}

function fileBlocks(file: CheckedFile): readonly Block[] {
  const { name, checks, claims, scenarios } = file;
  const heading: Paragraph = {
    kind: 'paragraph',
    role: 'heading',
    parts: [name === null ? file.file : `${name} (${file.file})`],
    cents: false,
  };
  const wrong: List[] = checks.filter(({ outcome }) => outcome !== 'holds').map(failureList);
  const claimWords = claims.flatMap(({ says, verdict, instead, error, scenario }) => {
    const said = error?.message ?? (verdict === 'does-not-hold' ? instead : null);
    return said === null ? [] : [[`"${says}"${inScenario(scenario)}: ${said}.`]];
  });
  const assumptions = scenarios.flatMap(({ name: scenario, inflation }) =>
    inflation === null
      ? []
      : [
          [
            `${scenario === null ? '' : `${scenario}: `}${inflation.assumption}.${inflation.source === null ? '' : ` ${inflation.source}.`}`,
          ],
        ],
  );
  const lists: readonly List[] = [
    ...wrong,
    { kind: 'list', title: 'Claims that do not hold', entries: claimWords, cents: false },
    { kind: 'list', title: 'What prices are assumed to do', entries: assumptions, cents: false },
  ];
  return [heading, checkTable(file), ...claimTable(file), ...lists.filter(({ entries }) => entries.length > 0)];
}

const inScenario = (scenario: string | null) => (scenario === null ? '' : ` [${scenario}]`);

const outcomeWords = { holds: 'holds', 'does-not-hold': 'DOES NOT HOLD', error: 'NOT CHECKED' } as const;

const left = (key: string, title: string): Column => ({ key, title, align: 'left' });

function textRow(texts: readonly string[]): Row {
  return { cells: texts.map((text) => ({ kind: 'text', text })), role: 'plain' };
}

/** A row a check and scenario, with the comparison that decides. */
function checkTable({ checks, scenarios }: CheckedFile): Table {
  const hasScenarios = scenarios.some(({ name }) => name !== null);
  const rows = checks.map((check) => {
    const { name, scenario, deciding, outcome } = check;
    return textRow([
      name,
      ...(hasScenarios ? [scenario ?? ''] : []),
      deciding === null ? '–' : decidingWords(check, deciding),
      outcomeWords[outcome],
    ]);
  });
  const columns = [
    left('name', ''),
    ...(hasScenarios ? [left('scenario', 'Scenario')] : []),
    left('found', 'What decides it'),
    left('outcome', 'Verdict'),
  ];
  return { kind: 'table', title: 'Checks', columns, rows, cents: true };
}

function claimTable({ claims, proposals, scenarios }: CheckedFile): readonly Table[] {
  if (claims.length === 0) return [];
  const hasScenarios = scenarios.some(({ name }) => name !== null);
  const rows = claims.map((claim) => {
    const { says, proposal, scenario, verdict } = claim;
    const name = proposals.find(({ id }) => id === proposal)?.name ?? proposal;
    const isWrong = verdict === 'does-not-hold' || verdict === 'not-judged';
    const words = verdictOfClaim(claim);
    return textRow([
      `${name}: "${says}"`,
      ...(hasScenarios ? [scenario ?? ''] : []),
      isWrong ? words.toUpperCase() : words,
    ]);
  });
  const columns = [
    left('says', ''),
    ...(hasScenarios ? [left('scenario', 'Scenario')] : []),
    left('verdict', 'Verdict'),
  ];
  return [{ kind: 'table', title: 'Claims', columns, rows, cents: false }];
}

/** What a check expected, and every figure that is not so. */
function failureList(check: CheckVerdict): List {
  const { name, scenario, error, at } = check;
  const failed = failedOf(check);
  const lines = failed.slice(0, mostLines).map((compared) => `${decidingWords(check, compared)}.`);
  const more = failed.length > mostLines ? [`And ${failed.length - mostLines} more; --format csv has all.`] : [];
  const entries = error === null ? [`Expected: ${expectedWords(check)}.`, ...lines, ...more] : [`${error.message}.`];
  const title = `${name}${inScenario(scenario)}, ${at.file}:${at.line}`;
  return {
    kind: 'list',
    title,
    entries: entries.map((entry) => [entry[0]?.toUpperCase() + entry.slice(1)]),
    cents: true,
  };
}

const failedOf = ({ compared }: CheckVerdict) => compared.filter(({ holds }) => !holds);

const suiteOf = ({ name, file }: CheckedFile) => name ?? file;

/** The same for build servers. */
function checkReported(check: CheckVerdict, file: CheckedFile): ReportedVerdict {
  const { name, scenario, outcome, deciding, error, at } = check;
  const found = deciding === null ? '' : comparedWords(check, deciding);
  const isFailed = outcome === 'does-not-hold';
  return {
    suite: suiteOf(file),
    name: `${name}${inScenario(scenario)}`,
    outcome,
    message: error?.message ?? (isFailed ? `expected ${expectedWords(check)}; ${found}` : found),
    details: isFailed
      ? failedOf(check).map(
          (one) =>
            `${placeWords(one)}, ${one.reading}: ${figureWords(check, one.found)} against ${figureWords(check, one.expected)}`,
        )
      : [],
    ...at,
  };
}
