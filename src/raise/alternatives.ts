// The kinds that move a rate by themselves, and may therefore stand inside a greater-of.
import { flatKind } from './flat.js';
import { type Kind, type ToldKind, withWords } from './kind.js';
import { minimumKind } from './minimum.js';
import { percentKind } from './percent.js';
import { setToKind } from './set-to.js';

export const alternatives = [percentKind, flatKind, minimumKind, setToKind] as const;

export type Alternative = (typeof alternatives)[number] extends infer K ? (K extends Kind<infer W> ? W : never) : never;

const told = new Map<string, ToldKind<Alternative>>(
  alternatives.map((kind) => [kind.key, withWords(kind as unknown as Kind<Alternative>)]),
);

/** The kind of an alternative. */
export function alternativeKind(what: Alternative): ToldKind<Alternative> {
  const kind = told.get(what.kind);
  if (kind === undefined) throw new Error(`no such kind: ${what.kind}`);
  return kind;
}
