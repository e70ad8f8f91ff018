// Names of cells on the command line: one that no cell has is told with the nearest that one has.
import type { PayPointRecord } from '../comparison/comparison.js';
import { quoted, visible } from '../words/visible.js';
import { usage } from './command.js';
import type { Shell } from './io.js';

interface Celled {
  readonly payPoints: readonly Pick<PayPointRecord, 'group' | 'name' | 'cell'>[];
}

/** Whether all names are those of cells; the first that is not is told. */
export async function areCells(document: Celled, names: readonly string[], shell: Shell): Promise<boolean> {
  const { unknownCell } = await import('../report/pay/shown-cells.js');
  const unknown = unknownCell(document, names);
  if (unknown !== null) tellNoCell(document, unknown, shell);
  return unknown === null;
}

export function tellNoCell(
  { payPoints }: Celled,
  { name, near }: { readonly name: string; readonly near: string | null },
  shell: Shell,
): void {
  const isSchedule = payPoints.some(({ cell }) => cell !== undefined);
  const help = isSchedule ? near && `did you mean ${quoted(near)}?` : 'cells are those of a unit with a `schedule`';
  usage(`there is no cell ${quoted(name)}`, help, shell);
}

/** Groups whose schedules have cells of one name. */
export function tellSeveralCells({ group, name }: Celled['payPoints'][number], count: number, shell: Shell): void {
  usage(`there are ${count} cells ${quoted(name)}`, `write --career '${visible(`${group}, ${name}`)}'`, shell);
}
