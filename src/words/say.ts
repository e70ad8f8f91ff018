// Saying a thing by its code: `say('equally-long', { term })`. The code and its arguments are held to words/en.ts.
import type { English } from './en.js';
import type { Phrase } from './text.js';

/** A code that every language has a sentence for. */
export type Code = keyof English;

/** A phrase. Whoever renders it says it in words; saved documents hold it as it is. */
export function say<C extends Code>(code: C, ...[args]: Parameters<English[C]>): Phrase {
  return { say: code, ...(args as object | undefined) };
}
