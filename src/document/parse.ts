// Text to document. A file may come from the other side of the table: it is data and nothing else, and every limit is
// held before the costly part of reading starts.
import { Composer, CST, isMap, isScalar, isSeq, Lexer, Parser, type YAMLError } from 'yaml';
import { type Faults, fault, mostOfOneFile, warning } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { spansOf } from './lines.js';
import { type Entry, isEmpty, type Node } from './node.js';
import { syntaxWords } from './syntax.js';

export const mostLevels = 32;
export const mostTokens = 50_000;
const silent = new Set(['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode', 'flow-error-end', 'scalar']);
const features: Readonly<Record<string, string>> = {
  anchor: 'an anchor',
  alias: 'an alias',
  tag: 'a tag',
  'directive-line': 'a directive',
};

type Place = (from: number, to: number) => Span;

/**
 * Reads one YAML 1.2 document of texts, lists and mappings.
 *
 * Refused: anchors, aliases, merge keys, tags, directives, a second document, more than 32 levels or 50,000 tokens, and
 * duplicate keys. Every scalar stays text. Undefined where a fault leaves nothing to read.
 */
export function parseDocument(file: string, text: string, faults: Faults): Node | undefined {
  const place = spansOf(file, text);
  const failed = () => faults.all.some((d) => d.severity === 'error' && d.file === file);
  const control = controlCharacter.exec(text);
  if (control) {
    const character = `U+${(control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    faults.add(fault('control-character', place(control.index, control.index + 1), { character }));
    return undefined;
  }
  const tokens = syntaxTree(text, place, faults);
  if (tokens === undefined || failed()) return undefined;
  const options = { schema: 'failsafe', version: '1.2', uniqueKeys: false, merge: false, strict: true } as const;
  const documents = [...new Composer(options).compose(tokens, false, text.length)];
  const second = documents[1];
  if (second !== undefined) {
    const mark = /^---/m.exec(text.slice(documents[0]?.range[2] ?? 0));
    const from = Math.min((documents[0]?.range[2] ?? 0) + (mark?.index ?? 0), text.length);
    faults.add(fault('several-documents', place(from, from + 3), null));
  }
  const document = documents[0];
  addSyntaxFaults([...(document?.errors ?? []), ...(document?.warnings ?? [])], text, place, faults);
  if (failed()) return undefined;
  const contents = document?.contents;
  const root = contents ? nodeOf(contents, { text, place, faults }) : undefined;
  if (root === undefined || isEmpty(root)) {
    faults.add(fault('empty-file', place(0, 0), null));
    return undefined;
  }
  return root;
}

const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** The concrete syntax, with its depth and its length held; undefined where a limit is passed. */
function syntaxTree(text: string, place: Place, faults: Faults): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let count = 0;
  let isScalarText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = isScalarText ? 'text' : CST.tokenType(lexeme);
    isScalarText = type === 'scalar';
    if (type === null || !silent.has(type)) count++;
    if (type !== null && features[type] !== undefined) {
      const feature = `${features[type]} \`${lexeme.trim().slice(0, 40)}\``;
      const help =
        type === 'tag' || type === 'anchor' || type === 'alias' ? 'put it in quotes where it is part of a text' : null;
      faults.add(fault('not-plain-data', place(offset, offset + lexeme.length), { feature, help }));
    }
    if (count > mostTokens) {
      faults.add(fault('too-many-tokens', place(offset, offset), { limit: '50,000' }));
      return undefined;
    }
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > mostLevels && levels(parser.stack) > mostLevels) {
      faults.add(fault('too-deep', place(offset, offset + 1), { limit: mostLevels }));
      return undefined;
    }
    if (type !== 'scalar' && type !== 'doc-mode' && type !== 'flow-error-end') offset += lexeme.length;
  }
  tokens.push(...parser.end());
  return tokens;
}

const levels = (stack: readonly CST.Token[]) =>
  stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection').length;

/** One a line: what follows on the same line is most often a consequence. */
function addSyntaxFaults(errors: readonly YAMLError[], text: string, place: Place, faults: Faults): void {
  const lines = new Set<number>();
  for (const error of errors.slice(0, mostOfOneFile + 1)) {
    const [message, help] = syntaxWords(error.code, error.message, text, error.pos[0]);
    const isOpenQuote = error.code === 'MISSING_CHAR' && error.pos[0] > 0 && /quote/i.test(error.message);
    const from = isOpenQuote ? (openQuote(text) ?? error.pos[0]) : error.pos[0];
    const at = place(from, isOpenQuote ? from + 1 : Math.min(error.pos[1], from + 40));
    if (lines.has(at.line)) continue;
    lines.add(at.line);
    faults.add(fault('yaml-syntax', at, { message, help }));
  }
}

/** Where the last quoted text starts: the one that is never closed. */
function openQuote(text: string): number | null {
  let offset = 0;
  let last: number | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    if (/^["']/.test(lexeme)) last = offset;
    if (!/^[\u0002\u0018\u001f]$/.test(lexeme)) offset += lexeme.length;
  }
  return last;
}

interface Reading {
  readonly text: string;
  readonly place: Place;
  readonly faults: Faults;
}

function nodeOf(value: unknown, reading: Reading): Node | undefined {
  const { place, faults } = reading;
  if (isScalar(value)) {
    const [from, to] = value.range ?? [0, 0];
    const isPlain = value.type === 'PLAIN';
    if (isPlain) lostComment(to, reading);
    return { kind: 'text', text: String(value.value ?? ''), isPlain, at: place(from, to) };
  }
  if (isSeq(value)) {
    const [from, to] = value.range ?? [0, 0];
    const entries: Node[] = [];
    let splitEnd = 0;
    for (const item of value.items) {
      if (isScalar(item) && (item.range?.[0] ?? 0) < splitEnd) continue;
      const split = value.flow ? commaInNumber(item, reading) : null;
      splitEnd = split?.end ?? 0;
      const node = nodeOf(item, reading);
      if (node) entries.push(meantBy(node, split));
    }
    return { kind: 'list', entries, at: place(from, to) };
  }
  if (!isMap(value)) return undefined;
  const [from, to] = value.range ?? [0, 0];
  const entries: Entry[] = [];
  const lines = new Map<string, number>();
  let splitEnd = 0;
  for (const pair of value.items) {
    const [keyFrom, keyTo] = (pair.key as { range?: [number, number] } | null)?.range ?? [from, from];
    const keyAt = place(keyFrom, keyTo);
    if (!isScalar(pair.key)) {
      faults.add(fault('key-not-text', keyAt, null));
      continue;
    }
    const key = String(pair.key.value ?? '');
    if (keyFrom < splitEnd) continue;
    if (key === '<<' && pair.key.type === 'PLAIN') {
      faults.add(fault('not-plain-data', keyAt, { feature: 'a merge key `<<`', help: null }));
      continue;
    }
    const first = lines.get(key);
    if (first !== undefined) {
      faults.add(fault('duplicate-key', keyAt, { key, line: first }));
      continue;
    }
    lines.set(key, keyAt.line);
    const split = value.flow ? commaInNumber(pair.value, reading) : null;
    splitEnd = split?.end ?? 0;
    const node: Node = nodeOf(pair.value, reading) ?? { kind: 'text', text: '', isPlain: true, at: keyAt };
    entries.push({ key, keyAt, value: meantBy(node, split) });
  }
  return { kind: 'map', entries, at: place(from, to) };
}

/** A number that a comma has cut in two: where it ends, and what it was meant as. */
interface SplitNumber {
  readonly end: number;
  readonly meant: string;
}

/** The fault is told; what follows reads on with the number as it was meant, so that it is told once. */
const meantBy = (node: Node, split: SplitNumber | null): Node =>
  split === null || node.kind !== 'text' ? node : { ...node, text: split.meant };

const rests = /^(?:(?:,\d{3}(?!\d))+(?:\.\d+)?|,\d{1,2}(?= ?%) ?%|,\d{1,2}(?!\d))/;

/**
 * `[$35,500, $43,000]` is four entries to YAML, and never four amounts to us; `[3,5%]` and `{flat: $35,50}` are no
 * numbers either. Such a number is a fault; null where there is none.
 */
function commaInNumber(value: unknown, { text, place, faults }: Reading): SplitNumber | null {
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return null;
  const [from, to] = value.range;
  const amount = text.slice(from, to);
  const rest = rests.exec(text.slice(to, to + 60))?.[0];
  if (rest === undefined || !/^-?\p{Sc}?\d{1,3}$/u.test(amount)) return null;
  const isMoney = /^,\d{3}/.test(rest);
  // `[1,3]` are years, and two of them.
  if (!isMoney && !rest.endsWith('%') && !/\p{Sc}/u.test(amount)) return null;
  const whole = amount + rest;
  const thousands = /^,(\d{3})$/.exec(rest)?.[1]?.replace(/0+$/, '');
  const short = thousands === undefined ? '' : ` in quotes, or ${amount}${thousands === '' ? '' : `.${thousands}`}k`;
  const meant = isMoney ? whole : `${amount}.${rest.slice(1)}`;
  const write = isMoney ? `"${whole}"${short}` : meant;
  faults.add(fault('comma-splits-money', place(from, from + whole.length), { found: whole, write }));
  return { end: from + whole.length, meant };
}

/** `name: A #1` loses `#1` to a comment: said, because nothing of a file is lost in silence. */
function lostComment(end: number, { text, place, faults }: Reading): void {
  const lost = /^[ \t]+(#\d\S*)/.exec(text.slice(end, end + 60));
  if (!lost) return;
  const from = end + lost[0].length - (lost[1] ?? '').length;
  faults.add(warning('comment-in-value', place(from, end + lost[0].length), { comment: lost[1] ?? '' }));
}
