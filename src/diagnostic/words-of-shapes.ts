// Messages about the shape of a document: its keys, and what stands behind them.
import { quoted } from './visible.js';

type Said = string | readonly [message: string, help: string | null];

const suggest = (near: string | null): string | null => (near === null ? null : `did you mean ${quoted(near)}?`);

/** `a`, `b` or `c`. */
function oneOf(wordList: readonly string[]): string {
  const marked = wordList.map((word) => quoted(word));
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`;
}

/** The first ten of a list of names, the rest counted. */
export function someOf(names: readonly string[], most = 10): string {
  const shown = names.slice(0, most).map((name) => quoted(name));
  return shown.join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}

export const shapeWords = {
  'duplicate-key': (a: { key: string; line: number }): Said =>
    `${quoted(a.key)} stands here twice, first on line ${a.line}`,
  'key-not-text': (_: null): Said => 'a key is plain text, found a list or a mapping',
  'unknown-key': (a: { key: string; near: string | null; known: readonly string[] }): Said => [
    `unknown key ${quoted(a.key)}`,
    suggest(a.near) ?? `the keys here are ${someOfMany(a.known)}`,
  ],
  'missing-key': (a: { key: string; why: string | null; help: string | null }): Said => [
    `${quoted(a.key)} is missing${a.why === null ? '' : `: ${a.why}`}`,
    a.help,
  ],
  'wrong-form': (a: { key: string; expected: string; found: string; help: string | null }): Said => [
    `${quoted(a.key)} needs ${a.expected}, found ${a.found}`,
    a.help,
  ],
  'empty-value': (a: { key: string; expected: string }): Said => `${quoted(a.key)} needs ${a.expected}, found nothing`,
  'empty-list': (a: { key: string; help: string | null }): Said => [`${quoted(a.key)} is an empty list`, a.help],
  'text-too-long': (a: { key: string; limit: number; length: number }): Said =>
    `${quoted(a.key)} has at most ${a.limit} characters, found ${a.length}`,
  'unknown-word': (a: { key: string; known: readonly string[]; found: string; near: string | null }): Said => [
    `${quoted(a.key)} is ${a.known.length > 12 ? `one of ${a.known.length} words (${someOf(a.known, 3)})` : oneOf(a.known)}, found ${quoted(a.found)}`,
    suggest(a.near),
  ],
  'one-of-these': (a: { keys: readonly string[]; found: readonly string[]; subject: string; help?: string }): Said =>
    a.found.length === 0
      ? [`${a.subject} needs one of ${someOfMany(a.keys)}, found none`, a.help ?? null]
      : `${a.subject} takes exactly one of ${someOfMany(a.keys)}, found ${a.found.map(quoted).join(' and ')}`,
  'key-goes-with': (a: { key: string; goesWith: string }): Said => `${quoted(a.key)} goes with ${a.goesWith} only`,
};

function someOfMany(keys: readonly string[]): string {
  return keys.map(quoted).join(', ');
}
