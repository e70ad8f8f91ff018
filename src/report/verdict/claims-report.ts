// Claims as people read them: what was said, what it comes to, whether it is true, and what would make it so.

import { decimal, fixed } from '../../number/decimal.js';
import { quotedDecimals } from '../../number/quoted-precision.js';
import {
  type ClaimedProposal,
  type ClaimFigure,
  type ClaimVerdict,
  type ClaimVerdicts,
  writtenClaims,
} from '../../verdict/claim-verdicts.js';
import { say } from '../../words/say.js';
import type { Phrase, Text } from '../../words/text.js';
import { inGroup } from '../lookup.js';
import type { Block, Column, List, Report, ReportedVerdict, Row, Table } from '../report.js';
import { claimsSheet } from './claims-sheet.js';
import { column, label, textRow } from './words.js';

type Claim = ClaimVerdict<Phrase>;
type Claimed = ClaimedProposal<Phrase>;

/** The report of some claims. */
export function claimsReport(verdicts: ClaimVerdicts<Phrase>): Report {
  const { proposals } = verdicts;
  const outcomes = proposals.flatMap((entry) => entry.claims.map(({ verdict }) => verdict));
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'finding', parts: [say('claims-judged', { outcomes })], cents: false },
    ...proposals.filter((entry) => entry.claims.length > 0).flatMap(claimBlocks),
    ...sourcesOf(proposals),
  ];
  const currency = proposals[0]?.unit.currency ?? 'USD';
  const reported = proposals.flatMap((entry) =>
    entry.claims.map((claim) => claimReported(claim, entry.proposal.name, entry.unit.currency)),
  );
  return {
    currency,
    blocks,
    sheets: claimsSheet(proposals),
    verdicts: reported,
    document: writtenClaims(verdicts),
  };
}

/** What became of a claim: `holds`, `holds under sum-even`. */
export function verdictOfClaim({ verdict, holdsUnder }: Claim, isLoud = false): Phrase {
  return say('claim-verdict', { verdict, readings: holdsUnder, isLoud });
}

/** The table of a proposal's claims, then what there is to say of those that do not hold everywhere. */
function claimBlocks({ proposal, horizon, claims, unit }: Claimed): readonly Block[] {
  const rows = claims.map((claim) =>
    textRow([
      say('quoted-name', { name: claim.says }),
      claim.measure,
      claim.figure,
      found(claim, unit.currency),
      verdictOfClaim(claim),
    ]),
  );
  const columns: readonly Column[] = [
    column('says', ''),
    column('measure', label('measure')),
    column('figure', label('said'), 'right'),
    column('found', label('found'), 'right'),
    column('verdict', label('verdict')),
  ];
  const title = say('name-and-term', { name: proposal.name, term: horizon });
  const table: Table = { kind: 'table', title, columns, rows, cents: false };
  const words = claims.flatMap(({ says, error, instead }): (readonly [Phrase])[] => {
    const text = error?.message ?? instead;
    return text === null ? [] : [[say('said-of-claim', { says, scenario: null, text })]];
  });
  const why: List[] =
    words.length === 0 ? [] : [{ kind: 'list', title: label('would-be-true'), entries: words, cents: false }];
  return [table, ...why, ...claims.flatMap((claim) => figureTable(claim, unit.currency))];
}

/** A figure of a claim's measure, with at least the decimals that were claimed. */
function shown({ takes, figure }: Claim, digits: string, currency: string) {
  const given = quotedDecimals(figure);
  const decimals = takes === 'percent' ? Math.max(2, Math.min(4, given)) : given === 0 ? 0 : Math.max(2, given);
  const rounded = fixed(decimal(digits), decimals);
  return takes === 'percent'
    ? ({ kind: 'percent', digits: rounded, decimals } as const)
    : ({ kind: 'money', digits: rounded, decimals, currency } as const);
}

/** `8.22%`, or `8.00% to 8.22%` over the readings and pay points; null where there is no figure. */
function found(claim: Claim, currency: string): Phrase | null {
  const sorted = claim.figures.map(({ figure }) => decimal(figure)).sort((left, right) => left.cmp(right));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return null;
  return say('low-to-high', {
    low: shown(claim, low.toFixed(), currency),
    high: shown(claim, high.toFixed(), currency),
  });
}

/** Every figure of a claim by reading and pay point, where they are not all the same. */
function figureTable(claim: Claim, currency: string): readonly Table[] {
  const { figures, says, measure } = claim;
  if (new Set(figures.map(({ figure }) => figure)).size < 2) return [];
  const readings = [...new Set(figures.map(({ reading }) => reading))];
  const points = figures.filter(({ reading }) => reading === readings[0]).map(placeOf);
  const isSame = readings.every((name) => new Set(inReading(figures, name).map(({ figure }) => figure)).size === 1);
  const everywhere = points.length === 1 ? points.slice(0, 1) : [label('every-pay-point')];
  const titles = isSame ? everywhere : points;
  const isByPoint = readings.length === 1 && !isSame;
  const text = (one: ClaimFigure) =>
    say('true-figure', { figure: shown(claim, one.figure, currency), isTrue: one.true });
  const rows = isByPoint
    ? figures.map((one): Row => textRow([placeOf(one), text(one)]))
    : readings.map((reading): Row => {
        const texts = inReading(figures, reading).slice(0, titles.length).map(text);
        return textRow([say('reading-named', { reading }), ...texts]);
      });
  const heads = isByPoint ? [''] : titles;
  const columns = [column('reading', ''), ...heads.map((title, i) => column(`pay_point_${i + 1}`, title, 'right'))];
  const title = say('where-true', { says, measure, figure: claim.figure });
  return [{ kind: 'table', title, columns, rows, cents: false }];
}

const inReading = (figures: readonly ClaimFigure[], name: string) => figures.filter(({ reading }) => reading === name);

const placeOf = ({ group, payPoint }: ClaimFigure): Text => inGroup({ group, name: payPoint });

function sourcesOf(proposals: readonly Claimed[]): readonly List[] {
  const entries = proposals.flatMap(({ proposal, claims }) =>
    claims.flatMap(({ says, source }) => {
      const offer = proposals.length > 1 ? proposal.name : null;
      return source === null ? [] : [[say('source-of-claim', { offer, says, source })]];
    }),
  );
  return entries.length === 0 ? [] : [{ kind: 'list', title: label('who-said-so'), entries, cents: false }];
}

/** A claim for build servers. It fails where it is false under every reading. */
export function claimReported(
  claim: Claim,
  suite: string,
  currency: string,
  scenario: string | null = null,
): ReportedVerdict {
  const { verdict, says, measure, figure, instead, error, at } = claim;
  const isFalse = verdict === 'does-not-hold';
  return {
    suite,
    name: say('claim-named', { says, measure, figure, scenario }),
    outcome: isFalse ? 'does-not-hold' : verdict === 'not-judged' ? 'error' : 'holds',
    message: error?.message ?? instead ?? say('measure-is', { measure, figure: found(claim, currency) ?? '' }),
    details: isFalse
      ? claim.figures.map((one) =>
          say('figure-at', { place: placeOf(one), reading: one.reading, figure: shown(claim, one.figure, currency) }),
        )
      : [],
    ...at,
  };
}
