// A roster from its bytes to classes of people. Several groups may read one file, each with its own terms: it is read
// once, since standard input can be read no more often.
import { type Faults, fault, warning } from '../diagnostic/diagnostic.js';
import { symbolFits } from '../number/currency.js';
import { type Decimal, zero } from '../number/decimal.js';
import type { Census } from './census.js';
import { openCensusTable } from './census-table.js';
import { giveBufferBack, type QuickColumns, type QuickRows, takeBuffer } from './csv-buffer.js';
import { headerOf, type Layout, layoutOf } from './layout.js';
import type { CsvRecord } from './record.js';
import { openRowReader, type Places, type RowReader } from './row-reader.js';
import { type OpenRecord, openScanner } from './scan.js';
import type { RosterTerms } from './terms.js';
import { collectUnreadable, csvFault } from './unreadable.js';

/** One reading of a file: whom it counts, and who is told of them. */
export interface Listing {
  readonly terms: RosterTerms;
  readonly currency: string;
  /** Null where the roster tells the rates itself. */
  readonly places: Places | null;
  /** Takes people as they are counted, in one census after the other; each is valid during the call alone. */
  readonly take: (census: Census) => void;
}

/** What came of one listing. */
export interface Listed {
  readonly people: Decimal;
  /** Rows that were left out, by the text of the group column. */
  readonly skipped: ReadonlyMap<string | null, number>;
}

export interface RosterReading {
  /** Takes bytes; false where there is no need for more. */
  readonly push: (chunk: Uint8Array, length: number) => boolean;
  /** Rows after the header so far. */
  readonly rows: () => number;
  /** Says that there are no more bytes. Undefined where the file cannot be counted: the faults say why. */
  readonly end: () => readonly Listed[] | undefined;
}

/** Reads the file of some listings. */
export function openRoster(
  file: string,
  listings: readonly Listing[],
  faults: Faults,
  space = takeBuffer(),
): RosterReading {
  const unreadable = collectUnreadable(file, faults);
  let counters: readonly Counter[] | undefined;
  let hasHeader = false;
  let isLost = false;
  let rows = 0;

  function begin(record: CsvRecord): boolean {
    hasHeader = true;
    const header = headerOf(record);
    const quick = listings.length === 1 ? space.quick : null;
    const own = listings.map((listing) => openCounter(listing, header, unreadable, file, faults, quick));
    isLost = own.some((counter) => counter === undefined);
    if (!isLost) counters = own.filter((counter) => counter !== undefined);
    return !isLost;
  }

  const scanner = openScanner(
    (record) => {
      if (counters === undefined) return begin(record);
      rows++;
      for (let at = 0; at < counters.length; at++) if (!(counters[at] as Counter).read(record)) isLost = true;
      return !isLost;
    },
    {
      space,
      skip(record, from) {
        const only = counters?.length === 1 ? counters[0] : undefined;
        if (only === undefined) return from;
        const before = record.line;
        const at = only.skip(record, from);
        rows += record.line - before;
        return at;
      },
      onFault(found) {
        rows++;
        unreadable.ragged(found);
        return true;
      },
    },
  );

  function stop(found: ReturnType<typeof scanner.push>): boolean {
    if (found === null) return !isLost;
    faults.add(csvFault(found, file));
    isLost = true;
    return false;
  }

  return {
    push: (chunk, length) => stop(scanner.push(chunk, length)),
    rows: () => rows,
    end() {
      if (!isLost) stop(scanner.end());
      unreadable.close();
      if (isLost) return undefined;
      if (!hasHeader || rows === 0) faults.add(fault('roster-without-rows', file, { hasHeader }));
      if (rows === 0 || unreadable.failed()) return undefined;
      const listed = counters?.map((counter) => counter.end());
      giveBufferBack(space);
      return listed;
    },
  };
}

interface Counter {
  /** False where it can go on no more. */
  readonly read: (record: CsvRecord) => boolean;
  /** Counts plain rows from an offset on, moves the record's line and mark on, and returns the offset of what is left. */
  readonly skip: (record: OpenRecord, from: number) => number;
  readonly end: () => Listed;
}

const longestPause = 64;

/** The columns of a roster whose rows can be read quickly; undefined where rows are chosen, weighed or placed. */
function quickColumns({ columns, where }: Layout): QuickColumns | undefined {
  const { rate, group, fte, headcount, step, lane } = columns;
  if (rate === null || headcount !== null || step !== null || lane !== null || where.length > 0) return undefined;
  return { rate: rate.index, group: group?.index ?? -1, fte: fte?.index ?? -1 };
}

function openCounter(
  { terms, currency, places, take }: Listing,
  header: readonly string[],
  unreadable: ReturnType<typeof collectUnreadable>,
  file: string,
  faults: Faults,
  quickRows: QuickRows | null,
): Counter | undefined {
  const layout = layoutOf(header, terms, faults);
  if (layout === undefined) return undefined;
  const at = quickColumns(layout);
  const quick = at === undefined ? null : quickRows;
  if (at !== undefined) quick?.setLayout(header.length, at, symbolFits('$', currency));
  const table = openCensusTable(quick);
  const reader: RowReader = openRowReader(layout, terms, currency, places, table, unreadable, quick);
  /** How many rows are not asked about: where hardly any is plain, asking takes longer than it saves. */
  let pause = 0;
  let nextPause = 1;
  let people = zero;
  let withoutPay = zero;
  let mostShare = zero;

  function handOver(): void {
    const census = table.take(reader.texts());
    const counted = peopleOf(census);
    people = people.plus(counted.all);
    withoutPay = withoutPay.plus(counted.withoutPay);
    if (counted.mostShare.gt(mostShare)) mostShare = counted.mostShare;
    if (census.size > 0 && !unreadable.failed()) take(census);
    reader.rest();
  }

  return {
    read(record) {
      if (table.isFull() || reader.isFull()) handOver();
      reader.read(record);
      if (!reader.tooManyGroups()) return true;
      faults.add(fault('too-many-groups', terms.columns.group?.at ?? terms.at, null));
      return false;
    },
    skip(record, from) {
      if (quick === null || pause-- > 0) return from;
      quick.mark = record.mark;
      const left = table.countRows(from);
      record.mark = quick.mark;
      record.line += quick.rows();
      nextPause = left === from ? Math.min(2 * nextPause, longestPause) : 1;
      pause = left === from ? nextPause : 0;
      return left;
    },
    end() {
      handOver();
      if (people.isZero()) faults.add(fault('roster-of-nobody', terms.where[0]?.column.at ?? terms.at, null));
      else if (withoutPay.gt(0)) faults.add(warning('people-without-pay', file, { people: withoutPay.toFixed() }));
      for (const { column, text } of people.isZero() ? [] : reader.unmatched()) {
        const at = terms.where.find((one) => one.column.value.trim() === column)?.column.at ?? terms.at;
        faults.add(warning('where-matches-no-row', at, { text, column }));
      }
      if (terms.fte === 'percent' && mostShare.gt(0) && mostShare.lte('0.01')) {
        faults.add(warning('shares-all-small', terms.columns.fte?.at ?? terms.at, null));
      }
      return { people, skipped: reader.skipped };
    },
  };
}

/** How many people a census counts, how many of them have no share of a post, and the largest share of anybody. */
function peopleOf({ heads, ftes }: Census) {
  let all = zero;
  let withoutPay = zero;
  let mostShare = zero;
  for (const { fte, people } of heads) {
    all = all.plus(people);
    const share = ftes[fte] ?? zero;
    if (share.isZero()) withoutPay = withoutPay.plus(people);
    if (share.gt(mostShare)) mostShare = share;
  }
  return { all, withoutPay, mostShare };
}
