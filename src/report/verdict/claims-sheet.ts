// Claims for spreadsheets: a row a claim, reading and pay point.
import type { ClaimedProposal } from '../../verdict/claim-verdicts.js';
import type { Phrase, Text } from '../../words/text.js';
import type { MarkedCell, Table } from '../report.js';

const keys =
  'proposal name says measure claimed group pay_point reading figure true verdict holds_under instead source file line';

const cell = (text: Text | null): MarkedCell => (text === null ? { kind: 'none' } : { kind: 'text', text });

/** One sheet, `wide` and `long` alike; a claim that could not be judged has one row without a figure. */
export function claimsSheet(proposals: readonly ClaimedProposal<Phrase>[]): Readonly<Record<'wide' | 'long', Table>> {
  const rows = proposals.flatMap(({ proposal, claims }) =>
    claims.flatMap((claim) => {
      const none = { group: null, payPoint: null, reading: null, figure: null, true: null };
      const places = claim.figures.length === 0 ? [none] : claim.figures;
      return places.map(({ group, payPoint, reading, figure, true: isTrue }) => ({
        cells: [
          ...[proposal.id, proposal.name, claim.says, claim.measure, claim.figure, group, payPoint, reading].map(cell),
          figure === null ? cell(null) : { kind: 'number' as const, digits: figure },
          cell(isTrue === null ? null : String(isTrue)),
          ...[claim.verdict, claim.holdsUnder.join(' '), claim.error?.message ?? claim.instead, claim.source].map(cell),
          cell(claim.at.file),
          { kind: 'number' as const, digits: String(claim.at.line) },
        ],
        role: 'plain' as const,
      }));
    }),
  );
  const columns = keys.split(' ').map((key) => ({ key, title: key, align: 'left' as const }));
  const sheet: Table = { kind: 'table', title: '', columns, rows, cents: true };
  return { wide: sheet, long: sheet };
}
