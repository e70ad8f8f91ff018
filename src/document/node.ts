// A document as data with places: texts, lists and mappings, each knowing where it stands. No value is a number yet.
import type { Span } from '../diagnostic/span.js';
import { quoted } from '../words/visible.js';

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  /** Written without quotes: only then can a number have lost something to YAML. */
  readonly isPlain: boolean;
  readonly at: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly entries: readonly Node[];
  readonly at: Span;
}

export interface Entry {
  readonly key: string;
  readonly keyAt: Span;
  readonly value: Node;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly at: Span;
}

export type Node = TextNode | ListNode | MapNode;

/** Whether a value stands for nothing: `name:` and YAML's own `~` and `null`. */
export function isEmpty(node: Node): boolean {
  return node.kind === 'text' && (node.text.trim() === '' || (node.isPlain && /^(~|null|Null|NULL)$/.test(node.text)));
}

/** What a fault says was found: the text itself, `a list`, `a mapping`. */
export function found(node: Node): string {
  if (isEmpty(node)) return 'nothing';
  return node.kind === 'text' ? quoted(node.text) : node.kind === 'list' ? 'a list' : 'a mapping';
}

/** The value of a key of a mapping; undefined where there is none. */
export function entryOf(node: Node, key: string): Entry | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** `years:3` without a space is one text to YAML: what to write instead, where that is what happened. */
export function colonHelp(node: Node): string | null {
  const parts = node.kind === 'text' ? /^([a-z-]{1,30}):(\S.{0,40})$/.exec(node.text) : null;
  return parts ? `write a space after the colon: ${parts[1]}: ${parts[2]}` : null;
}
