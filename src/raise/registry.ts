// Every kind of raise. A new kind is one new file, its test, one line here and one in the change log.
import { addTopStepKind } from './add-top-step.js';
import { alternatives } from './alternatives.js';
import { greaterOfKind, leastOfKind } from './best-of.js';
import { colaKind } from './cola.js';
import { type Kind, type ToldKind, withWords } from './kind.js';
import { lumpSumKind } from './lump-sum.js';
import { stepKind } from './step.js';
import { totalKind } from './total.js';

export const kinds = [
  ...alternatives,
  greaterOfKind,
  leastOfKind,
  lumpSumKind,
  totalKind,
  colaKind,
  stepKind,
  addTopStepKind,
] as const;

/** What a raise does, discriminated by `kind`. */
export type What = (typeof kinds)[number] extends infer K ? (K extends Kind<infer W> ? W : never) : never;

const byKey = new Map<string, ToldKind<What>>(
  kinds.map((kind) => [kind.key, withWords(kind as unknown as Kind<What>)]),
);

/** The kind of a raise, by its key. */
export function kindOf({ kind: key }: { readonly kind: string }): ToldKind<What> {
  const kind = byKey.get(key);
  if (kind === undefined) throw new Error(`no such kind: ${key}`);
  return kind;
}
