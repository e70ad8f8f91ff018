// `--table payroll`, `--table hr.payroll`, `--table 'hr."pay.roll"'`: names of a database, exactly as they are there.
import { visible } from '../words/visible.js';
import { quotedName } from './quoting.js';

const part = /"((?:[^"]|"")+)"|`((?:[^`]|``)+)`|([^."`\s][^."`]*)/y;
const mostParts = 3;

/** Schema and table; null where the text is no such name. */
export function readTableName(text: string): readonly string[] | null {
  const names: string[] = [];
  if (visible(text) !== text) return null;
  part.lastIndex = 0;
  for (;;) {
    const match = part.exec(text);
    if (match === null) return null;
    const [, double, back, bare] = match;
    names.push(double?.replaceAll('""', '"') ?? back?.replaceAll('``', '`') ?? (bare ?? '').trimEnd());
    if (names.length > mostParts) return null;
    const at = part.lastIndex || text.length;
    if (at === text.length) return names;
    if (text[at] !== '.') return null;
    part.lastIndex = at + 1;
  }
}

export const writtenTable = (names: readonly string[]) => names.map((name) => quotedName(name, '"')).join('.');
