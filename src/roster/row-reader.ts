// From a row to a count: who it is, what they are paid, how much of a post they have. Whole rows are read without a
// string being made, because there may be millions of them.

import { symbolFits } from '../number/currency.js';
import type { Decimal } from '../number/decimal.js';
import { one } from '../number/decimal.js';
import type { Census, WrittenPlace } from './census.js';
import type { CensusTable } from './census-table.js';
import type { QuickRows } from './csv-buffer.js';
import type { Column, Layout } from './layout.js';
import { type CellFault, quickRate, readHeadcount, readRate, readShare } from './number-cells.js';
import { type CsvRecord, cellText } from './record.js';
import { openStringTable } from './string-table.js';
import type { RosterTerms } from './terms.js';
import type { Unreadable } from './unreadable.js';

/** The steps and lanes that a roster may place people on, as their schedule writes them. */
export interface Places {
  readonly steps: readonly string[];
  readonly lanes: readonly string[];
  /** Whether a lane has a step. */
  readonly has: (lane: string, step: string) => boolean;
}

export interface RowReader {
  readonly read: (record: CsvRecord) => void;
  /** What the classes of the table speak of. */
  readonly texts: () => Pick<Census, 'ftes' | 'groups' | 'places'>;
  /** To be asked after each census that was handed over: lets shares go that are too many to keep. */
  readonly rest: () => void;
  /** Whether there are more shares than are worth keeping, so that the census must be handed over. */
  readonly isFull: () => boolean;
  readonly tooManyGroups: () => boolean;
  readonly skipped: ReadonlyMap<string | null, number>;
  /** Texts of conditions that no row has had so far. */
  readonly unmatched: () => readonly { readonly column: string; readonly text: string }[];
}

export const mostGroups = 10_000;
const mostShares = 1 << 15;
/** Names have at most 120 characters, of four bytes at most each. */
const mostText = 480;
const space = 0x20;
const tab = 0x09;
const encoder = new TextEncoder();

/** A reader of rows into a table. `places` is null off a schedule; `quick` is told of texts, to read rows by itself. */
export function openRowReader(
  { columns, where }: Layout,
  terms: RosterTerms,
  currency: string,
  places: Places | null,
  table: CensusTable,
  unreadable: Unreadable,
  quick: QuickRows | null,
): RowReader {
  const takesDollar = symbolFits('$', currency);
  const groupTexts = openStringTable();
  const groups: (string | null)[] = columns.group === null ? [null] : [];
  const shareTexts = openStringTable();
  let shareIds: (number | CellFault)[] = [];
  let shares: Decimal[] = [one];
  let shareIdsOf = new Map<string, number>([['1', 0]]);
  const placing = places === null ? null : openPlacing(columns, places);
  const conditions = where.map(({ column, texts }) => ({
    column: column.name,
    index: column.index,
    texts: texts.map((text) => ({ written: text, bytes: encoder.encode(text.trim()), isFound: false })),
  }));
  const skipped = new Map<string | null, number>();
  /** Where the trimmed cell is that was looked at last. */
  let bytes = new Uint8Array(0);
  let start = 0;
  let end = 0;

  /** Sets `bytes`, `start` and `end` to what a cell says. */
  function look(record: CsvRecord, index: number): void {
    bytes = record.bytes as Uint8Array<ArrayBuffer>;
    start = record.starts[index] as number;
    end = record.ends[index] as number;
    if (record.doubled[index] === 1) {
      bytes = encoder.encode(cellText(record, index));
      start = 0;
      end = bytes.length;
    }
    while (start < end && (bytes[start] === space || bytes[start] === tab)) start++;
    while (end > start && (bytes[end - 1] === space || bytes[end - 1] === tab)) end--;
  }

  const textOf = (record: CsvRecord, { index }: Column) => cellText(record, index).trim();

  function isWanted(record: CsvRecord): boolean {
    let is = true;
    for (const { index, texts } of conditions) {
      look(record, index);
      const found = texts.find(isLooked);
      if (found === undefined) is = false;
      else found.isFound = true;
    }
    return is;
  }

  function isLooked({ bytes: text }: { readonly bytes: Uint8Array }): boolean {
    if (text.length !== end - start) return false;
    for (let at = 0; at < text.length; at++) if (text[at] !== bytes[start + at]) return false;
    return true;
  }

  /** The group of a row; -1 where its text is too long to be a name. */
  function groupOf(record: CsvRecord, column: Column | null): number {
    if (column === null) return 0;
    look(record, column.index);
    if (end - start > mostText) return -1;
    const id = groupTexts.idOf(bytes, start, end);
    if (id === groups.length) groups.push(start === end ? null : groupTexts.textOf(id));
    if (bytes === record.bytes) quick?.keepText('group', start, end, id);
    return id;
  }

  function shareOf(record: CsvRecord, column: Column | null): number | CellFault {
    if (column === null) return 0;
    look(record, column.index);
    if (end - start > mostText) return 'number-too-long';
    const id = shareTexts.idOf(bytes, start, end);
    if (id === shareIds.length) shareIds.push(readShareId(shareTexts.textOf(id)));
    const share = shareIds[id] as number | CellFault;
    if (typeof share === 'number' && bytes === record.bytes) quick?.keepText('fte', start, end, share);
    return share;
  }

  function readShareId(text: string): number | CellFault {
    const share = readShare(text, terms.fte);
    if (typeof share === 'string') return share;
    const key = share.toFixed();
    const known = shareIdsOf.get(key);
    if (known !== undefined) return known;
    shareIdsOf.set(key, shares.length);
    return shares.push(share) - 1;
  }

  function rateOf(record: CsvRecord, column: Column): number | CellFault {
    look(record, column.index);
    const quick = quickRate(bytes, start, end, takesDollar);
    if (quick > 0) return quick;
    if (end - start > mostText) return 'number-too-long';
    const read = readRate(textOf(record, column), currency);
    return typeof read === 'object' ? table.odd(read) : read;
  }

  function refuse(record: CsvRecord, column: Column, why: CellFault, group: number): void {
    if (terms.unreadable === 'error') {
      unreadable.cell(record, column, why);
      return;
    }
    unreadable.skip(record);
    const name = groups[group] ?? null;
    skipped.set(name, (skipped.get(name) ?? 0) + 1);
  }

  return {
    read(record) {
      if (conditions.length > 0 && !isWanted(record)) return;
      const group = groupOf(record, columns.group);
      if (group === -1) return refuse(record, columns.group as Column, 'text-too-long', -1);
      let people: number | CellFault = 1;
      if (columns.headcount !== null) {
        people = readHeadcount(textOf(record, columns.headcount));
        if (typeof people === 'string') return refuse(record, columns.headcount, people, group);
        if (people === 0) return;
      }
      let rate = 0;
      if (placing !== null) {
        const found = placing.find(record);
        if (typeof found !== 'number') return refuse(record, found.column, found.why, group);
        rate = table.placed(found);
      } else {
        const column = columns.rate as Column;
        const found = rateOf(record, column);
        if (typeof found === 'string') return refuse(record, column, found, group);
        rate = found;
      }
      const share = shareOf(record, columns.fte);
      if (typeof share === 'string') return refuse(record, columns.fte as Column, share, group);
      table.count(rate, share, group, people);
    },
    texts: () => ({ ftes: shares, groups, places: placing?.places ?? [{ step: null, lane: null }] }),
    isFull: () => shares.length > mostShares || shareTexts.size() > mostShares,
    rest() {
      if (shareTexts.size() <= mostShares) return;
      shareTexts.clear();
      quick?.forgetTexts('fte');
      shareIds = [];
      shares = [one];
      shareIdsOf = new Map([['1', 0]]);
    },
    tooManyGroups: () => groups.length > mostGroups,
    skipped,
    unmatched: () =>
      conditions.flatMap(({ column, texts }) =>
        texts.filter(({ isFound }) => !isFound).map(({ written }) => ({ column, text: written })),
      ),
  };
}

interface Placing {
  readonly find: (record: CsvRecord) => number | { readonly column: Column; readonly why: CellFault };
  readonly places: readonly WrittenPlace[];
}

/** Where on a schedule the rows of a roster stand: each pair of step and lane that occurs has a number. */
function openPlacing({ step, lane }: Layout['columns'], known: Places): Placing {
  const places: WrittenPlace[] = [];
  const ids = new Map<string, number>();
  const only = known.lanes.length === 1 ? (known.lanes[0] ?? null) : null;
  return {
    places,
    find(record) {
      const stepText = step === null ? '' : cellText(record, step.index).trim();
      const laneText = lane === null ? (only ?? '') : cellText(record, lane.index).trim();
      const key = `${stepText.length} ${stepText}${laneText}`;
      const id = ids.get(key);
      if (id !== undefined) return id;
      if (lane !== null && !known.lanes.includes(laneText)) {
        return { column: lane, why: laneText === '' ? 'empty' : 'no-such-lane' };
      }
      if (step !== null && !known.has(laneText, stepText)) {
        return { column: step, why: stepText === '' ? 'empty' : 'no-such-step' };
      }
      ids.set(key, places.length);
      return places.push({ step: stepText, lane: laneText }) - 1;
    },
  };
}
