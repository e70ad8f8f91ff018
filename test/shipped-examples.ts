// The proposals that ship, by the unit that they are for.
import { readdirSync, readFileSync } from 'node:fs';

export interface Shipped {
  readonly file: string;
  readonly text: string;
}

const root = new URL('../', import.meta.url);
const read = (file: string): Shipped => ({ file, text: readFileSync(new URL(file, root), 'utf8') });

function filesOf(folder: string): readonly Shipped[] {
  return readdirSync(new URL(folder, root))
    .filter((file) => /\.(yaml|csv)$/.test(file))
    .map((file) => read(`${folder}/${file}`));
}

const all = ['proposals', 'proposals/examples'].flatMap(filesOf);
export const yamlFiles = all.filter(({ file }) => file.endsWith('.yaml'));

/** Everything that ships, rosters and grids included. */
export const textByPath = Object.fromEntries(all.map(({ file, text }) => [file, text]));

export const proposals = yamlFiles.filter(({ text }) => /^raises:/m.test(text));
export const units = yamlFiles.filter(({ text }) => /^(pay|groups|roster|schedule):/m.test(text));

/** The proposals of one unit, which can be compared with each other. */
export const tables = units.map((unit) => {
  const folder = unit.file.slice(0, unit.file.lastIndexOf('/') + 1);
  const named = `unit: ${unit.file.slice(folder.length)}`;
  return {
    unit: unit.file,
    proposals: proposals.filter(({ file, text }) => file.startsWith(folder) && text.split('\n').includes(named)),
  };
});
