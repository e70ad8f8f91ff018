// Text to document. A file may come from the other side of the table: it is data and nothing else, and every limit is
// held before the costly part of reading starts.
import { Composer, CST, isMap, isScalar, isSeq, Lexer, Parser, type YAMLError } from 'yaml';
import { type Faults, fault, warning } from '../diagnostic/diagnostic.js';
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
  for (const error of [...(document?.errors ?? []), ...(document?.warnings ?? [])])
    addSyntaxFault(error, text, place, faults);
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

function addSyntaxFault(error: YAMLError, text: string, place: Place, faults: Faults): void {
  const [message, help] = syntaxWords(error.code, error.message, text, error.pos[0]);
  faults.add(fault('yaml-syntax', place(error.pos[0], Math.min(error.pos[1], error.pos[0] + 40)), { message, help }));
}

interface Reading {
  readonly text: string;
  readonly place: Place;
  readonly faults: Faults;
}

function nodeOf(value: unknown, reading: Reading): Node | undefined {
  const { text, place, faults } = reading;
  if (isScalar(value)) {
    const [from, to] = value.range ?? [0, 0];
    const isPlain = value.type === 'PLAIN';
    if (isPlain) lostComment(to, reading);
    return { kind: 'text', text: String(value.value ?? ''), isPlain, at: place(from, to) };
  }
  if (isSeq(value)) {
    const [from, to] = value.range ?? [0, 0];
    if (value.flow) for (const entry of value.items) commaInMoney(entry, reading);
    const entries = value.items.map((entry) => nodeOf(entry, reading)).filter((node) => node !== undefined);
    return { kind: 'list', entries, at: place(from, to) };
  }
  if (!isMap(value)) return undefined;
  const [from, to] = value.range ?? [0, 0];
  const entries: Entry[] = [];
  const lines = new Map<string, number>();
  let wasSplit = false;
  for (const pair of value.items) {
    const [keyFrom, keyTo] = (pair.key as { range?: [number, number] } | null)?.range ?? [from, from];
    const keyAt = place(keyFrom, keyTo);
    if (!isScalar(pair.key)) {
      faults.add(fault('key-not-text', keyAt, null));
      continue;
    }
    const key = String(pair.key.value ?? '');
    const isRestOfMoney = wasSplit && pair.value === null && text[keyFrom - 1] === ',';
    if (isRestOfMoney) continue;
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
    wasSplit = value.flow === true && commaInMoney(pair.value, reading);
    const node = nodeOf(pair.value, reading) ?? { kind: 'text', text: '', isPlain: true, at: keyAt };
    entries.push({ key, keyAt, value: node });
  }
  return { kind: 'map', entries, at: place(from, to) };
}

/** `[$35,500, $43,000]` is four entries to YAML, and never four amounts to us. Says whether it found such an amount. */
function commaInMoney(value: unknown, { text, place, faults }: Reading): boolean {
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return false;
  const [from, to] = value.range;
  const amount = text.slice(from, to);
  const rest = /^(?:,\d{3}(?!\d))+(?:\.\d+)?/.exec(text.slice(to, to + 60))?.[0];
  if (rest === undefined || !/^-?\p{Sc}?\d{1,3}$/u.test(amount)) return false;
  const whole = amount + rest;
  const thousands = /^,(\d{3})$/.exec(rest)?.[1]?.replace(/0+$/, '');
  const short = thousands === undefined ? '' : ` in quotes, or ${amount}${thousands === '' ? '' : `.${thousands}`}k`;
  faults.add(
    fault('comma-splits-money', place(from, from + whole.length), { found: whole, write: `"${whole}"${short}` }),
  );
  return true;
}

/** `name: A #1` loses `#1` to a comment: said, because nothing of a file is lost in silence. */
function lostComment(end: number, { text, place, faults }: Reading): void {
  const lost = /^[ \t]+(#\d\S*)/.exec(text.slice(end, end + 60));
  if (!lost) return;
  const from = end + lost[0].length - (lost[1] ?? '').length;
  faults.add(warning('comment-in-value', place(from, end + lost[0].length), { comment: lost[1] ?? '' }));
}
