// What `wagecmp cost` says of a roster, run in memory.
import type { CostDocument } from '../../src/cost/cost.js';
import { perform, type Standing } from '../errors/stage.js';

/** A unit whose roster is in roster.csv, with other keys of the roster and of the unit. */
export const unitOf = (columns: string, roster = '', unit = '') =>
  `name: Unit\nroster:\n  file: roster.csv\n  columns: {${columns}}\n${roster}${unit}`;

/** Costs raises for a unit and the files beside it; what was told where there is no document. */
export async function priced(
  raises: string,
  unit: string,
  files: Readonly<Record<string, Standing>>,
): Promise<{ readonly cost: CostDocument; readonly told: string }> {
  const all = new Map<string, Standing>([
    ['unit.yaml', unit],
    ['p.yaml', `name: P\nterm: 3 years\nraises: ${raises}\n`],
    ...Object.entries(files),
  ]);
  const { out, told, code } = await perform(all, ['cost', 'p.yaml', '--unit', 'unit.yaml', '-f', 'json']);
  if (code !== 0) throw new Error(told);
  return { cost: JSON.parse(out) as CostDocument, told };
}

/** Payroll year by year, of everybody or of a group. */
export function payrolls({ proposals }: Pick<CostDocument, 'proposals'>): readonly (string | null)[] {
  return (proposals[0]?.years ?? []).map(({ figures }) => figures.payroll);
}
