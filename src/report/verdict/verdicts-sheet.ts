// Checks for spreadsheets: a row for each comparison, and one for each claim.
import type { CheckedFile } from '../../verdict/verdicts.js';
import type { Phrase, Text } from '../../words/text.js';
import type { MarkedCell, Table } from '../report.js';

const keys =
  'file line kind name scenario proposal measure relation target group pay_point reading target_reading found expected difference outcome message';

const figures = new Set(['line', 'found', 'expected', 'difference']);

type Values = Readonly<Record<string, Text | null>>;

/** One sheet, `wide` and `long` alike. `outcome` is that of the one comparison; a check under `any` may hold all the same. */
export function verdictsSheet(files: readonly CheckedFile<Phrase>[]): Readonly<Record<'wide' | 'long', Table>> {
  const rows = files.flatMap(valuesOf).map((values) => ({
    cells: keys.split(' ').map((key): MarkedCell => {
      const value = values[key] ?? null;
      if (value === null) return { kind: 'none' };
      return typeof value === 'string' && figures.has(key)
        ? { kind: 'number', digits: value }
        : { kind: 'text', text: value };
    }),
    role: 'plain' as const,
  }));
  const columns = keys.split(' ').map((key) => ({ key, title: key, align: 'left' as const }));
  const sheet: Table = { kind: 'table', title: '', columns, rows, cents: true };
  return { wide: sheet, long: sheet };
}

function valuesOf({ checks, claims }: CheckedFile<Phrase>): readonly Values[] {
  const ofChecks = checks.flatMap(
    ({ at, name, scenario, proposal, measure, relation, target, compared, error }): readonly Values[] => {
      const common = {
        file: at.file,
        line: String(at.line),
        kind: 'check',
        name,
        scenario,
        proposal,
        measure,
        relation,
        target,
      };
      if (error !== null) return [{ ...common, outcome: 'error', message: error.message }];
      return compared.map(({ group, payPoint, reading, targetReading, found, expected, difference, holds }) => ({
        ...common,
        group,
        pay_point: payPoint,
        reading,
        target_reading: targetReading,
        found,
        expected,
        difference,
        outcome: holds ? 'holds' : 'does-not-hold',
      }));
    },
  );
  const ofClaims = claims.map(({ at, says, scenario, proposal, measure, figure, verdict, instead, error }) => ({
    file: at.file,
    line: String(at.line),
    kind: 'claim',
    name: says,
    scenario,
    proposal,
    measure,
    relation: 'equals',
    target: figure,
    outcome: verdict,
    message: error?.message ?? instead,
  }));
  return [...ofChecks, ...ofClaims];
}
