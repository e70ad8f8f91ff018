// The header of a roster: which column is which, found by name and by nothing else.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At } from '../diagnostic/span.js';
import { type CsvRecord, cellText } from './record.js';
import { type RosterField, type RosterTerms, rosterFields } from './terms.js';

/** A column that is wanted: where it stands, and what the file calls it. */
export interface Column {
  readonly index: number;
  readonly name: string;
  /** What it tells; null where it only says which rows count. */
  readonly field: RosterField | null;
}

export interface Layout {
  readonly columns: Readonly<Record<RosterField, Column | null>>;
  readonly where: readonly { readonly column: Column; readonly texts: readonly string[] }[];
}

/** The names of the first record, without the blanks around them. */
export function headerOf(record: CsvRecord): readonly string[] {
  return Array.from({ length: record.count }, (_, index) => cellText(record, index).trim());
}

/** Finds the columns that a unit names; undefined where one is not there, or is there twice. */
export function layoutOf(header: readonly string[], terms: RosterTerms, faults: Faults): Layout | undefined {
  const wanted = [...Object.values(terms.columns), ...terms.where.map(({ column }) => column)];
  const isThere = ({ value }: At<string>) => header.includes(value.trim());
  const absent = wanted.find((column) => !isThere(column));
  // A file that begins with a person has cells that nobody may read in a message.
  const separator = header.length === 1 ? /[;\t|]/.exec(header[0] ?? '')?.[0] : undefined;
  if (absent !== undefined && separator !== undefined) {
    faults.add(fault('no-commas', terms.file.at, { separator }));
    return undefined;
  }
  if (absent !== undefined && header.some((name) => isOfPerson(name) && !isYear(name))) {
    faults.add(fault('roster-without-header', terms.file.at, { column: absent.value }));
    return undefined;
  }
  const columns = rosterFields.map((field) => {
    const given = terms.columns[field];
    return [field, given === undefined ? null : columnOf(header, given, field, faults)] as const;
  });
  const where = terms.where.map(({ column, texts }) => ({ column: columnOf(header, column, null, faults), texts }));
  const isWhole = columns.every(([, column]) => column !== undefined) && where.every(({ column }) => column);
  return isWhole ? ({ columns: Object.fromEntries(columns), where } as unknown as Layout) : undefined;
}

/** Figures, an amount with its currency, or what stands for none: 41,250; USD 41250; 6.5E4; N/A. No column is called so. */
const isOfPerson = (cell: string) =>
  (/\d/.test(cell) && /^(?:[A-Z]{3} ?)?[\p{Sc}\d\s.,'’()%+-]+(?:[eE][+-]?\d+)?(?: ?[A-Z]{3})?$/u.test(cell)) ||
  /^(?:n\/?a|#n\/a|null|none|nan|-+)$/i.test(cell);

/** A column may be called 2024. */
const isYear = (cell: string) => /^(?:19|20)\d\d$/.test(cell);

function columnOf(
  header: readonly string[],
  { value, at }: At<string>,
  field: RosterField | null,
  faults: Faults,
): Column | undefined {
  const name = value.trim();
  const index = header.indexOf(name);
  if (index === -1)
    faults.add(fault('no-such-column', at, { column: name, near: nearest(name, header), known: header }));
  else if (header.lastIndexOf(name) !== index) faults.add(fault('duplicate-column', at, { column: name }));
  else return { index, name, field };
  return undefined;
}
