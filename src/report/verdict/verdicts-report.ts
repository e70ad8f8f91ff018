// Checks as people read them: what holds and what does not, expected against found, with the pay point, the reading and
// the scenario that decide.
import { type CheckedFile, type CheckVerdict, type Verdicts, writtenVerdicts } from '../../verdict/verdicts.js';
import { say } from '../../words/say.js';
import type { Phrase } from '../../words/text.js';
import type { Block, List, Paragraph, Report, ReportedVerdict, Table } from '../report.js';
import { claimReported, verdictOfClaim } from './claims-report.js';
import { verdictsSheet } from './verdicts-sheet.js';
import { askedOf, column, heldAgainst, label, textRow } from './words.js';

/** Lines of one check that does not hold; the rest is counted, and stands in JSON and CSV. */
const mostLines = 8;

type File = CheckedFile<Phrase>;

/** The report of some checks. */
export function verdictsReport(verdicts: Verdicts<Phrase>): Report {
  const { files, holds, doNotHold, errors } = verdicts;
  const finding = say('checks-held', { holds, doNotHold, errors });
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'finding', parts: [finding], cents: false },
    ...files.flatMap(fileBlocks),
  ];
  const reported = files.flatMap((file) => [
    ...file.checks.map((check) => checkReported(check, file)),
    ...file.claims.map((claim) => claimReported(claim, suiteOf(file), file.unit.currency, claim.scenario)),
  ]);
  const currency = files[0]?.unit.currency ?? 'USD';
  return { currency, blocks, sheets: verdictsSheet(files), verdicts: reported, document: writtenVerdicts(verdicts) };
}

function fileBlocks(checked: File): readonly Block[] {
  const { name, file, checks, claims, scenarios } = checked;
  const heading: Paragraph = {
    kind: 'paragraph',
    role: 'heading',
    parts: [name === null ? file : say('with-file', { name, file })],
    cents: false,
  };
  const wrong: List[] = checks.filter(({ outcome }) => outcome !== 'holds').map(failureList);
  const claimWords = claims.flatMap(({ says, verdict, instead, error, scenario }) => {
    const text = error?.message ?? (verdict === 'does-not-hold' ? instead : null);
    return text === null ? [] : [[say('said-of-claim', { says, scenario, text })]];
  });
  const assumptions = scenarios.flatMap(({ name: scenario, inflation }) => {
    if (inflation === null) return [];
    const { assumption, source } = inflation;
    return [[say('prices-in-scenario', { scenario, assumption, source })]];
  });
  const lists: readonly List[] = [
    ...wrong,
    { kind: 'list', title: label('false-claims'), entries: claimWords, cents: false },
    { kind: 'list', title: say('prices-assumed'), entries: assumptions, cents: false },
  ];
  return [heading, checkTable(checked), ...claimTable(checked), ...lists.filter(({ entries }) => entries.length > 0)];
}

/** The column of scenarios, and what stands in it; nothing where there are none. */
function scenarioColumn({ scenarios }: File) {
  const hasScenarios = scenarios.some(({ name }) => name !== null);
  return {
    columns: hasScenarios ? [column('scenario', label('scenario'))] : [],
    texts: (scenario: string | null) => (hasScenarios ? [scenario ?? ''] : []),
  };
}

/** A row a check and scenario, with the comparison that decides. */
function checkTable(file: File): Table {
  const { columns, texts } = scenarioColumn(file);
  const rows = file.checks.map((check) => {
    const { name, scenario, deciding, outcome } = check;
    const decides = deciding && say('check-decided', heldAgainst(check, deciding));
    return textRow([name, ...texts(scenario), decides, say('check-outcome', { outcome })]);
  });
  return {
    kind: 'table',
    title: label('checks'),
    columns: [column('name', ''), ...columns, column('found', label('decides')), column('outcome', label('verdict'))],
    rows,
    cents: true,
  };
}

function claimTable(file: File): readonly Table[] {
  const { claims, proposals } = file;
  if (claims.length === 0) return [];
  const { columns, texts } = scenarioColumn(file);
  const rows = claims.map((claim) => {
    const { says, proposal, scenario } = claim;
    const offer = proposals.find(({ id }) => id === proposal)?.name ?? proposal;
    return textRow([say('claim-of', { offer, says }), ...texts(scenario), loudly(claim)]);
  });
  return [
    {
      kind: 'table',
      title: label('claims'),
      columns: [column('says', ''), ...columns, column('verdict', label('verdict'))],
      rows,
      cents: false,
    },
  ];
}

/** What became of a claim, loud where it does not hold. */
const loudly = (claim: File['claims'][number]) => verdictOfClaim(claim, claim.verdict !== 'holds');

/** What a check expected, and every figure that is not so. */
function failureList(check: CheckVerdict): List {
  const { name, scenario, error, at } = check;
  const failed = failedOf(check);
  const lines = failed
    .slice(0, mostLines)
    .map((compared) => say('stated', { text: say('check-decided', heldAgainst(check, compared)) }));
  const more = failed.length > mostLines ? [say('more-failed', { count: failed.length - mostLines })] : [];
  const expected = say('check-expected', askedOf(check));
  const entries = error === null ? [expected, ...lines, ...more] : [say('fault-stated', { message: error.message })];
  const title = say('check-at', { name, scenario, file: at.file, line: at.line });
  return { kind: 'list', title, entries: entries.map((entry) => [entry]), cents: true };
}

const failedOf = ({ compared }: CheckVerdict) => compared.filter(({ holds }) => !holds);

const suiteOf = ({ name, file }: File) => name ?? file;

/** The same for build servers. */
function checkReported(check: CheckVerdict, file: File): ReportedVerdict {
  const { name, scenario, outcome, deciding, error, at } = check;
  const isFailed = outcome === 'does-not-hold';
  const found =
    deciding && say(isFailed ? 'check-failed' : 'check-found', { ...askedOf(check), ...heldAgainst(check, deciding) });
  return {
    suite: suiteOf(file),
    name: say('check-named', { name, scenario }),
    outcome,
    message: error?.message ?? found ?? '',
    details: isFailed ? failedOf(check).map((one) => say('found-against', heldAgainst(check, one))) : [],
    ...at,
  };
}
