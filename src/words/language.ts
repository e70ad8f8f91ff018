// A language: its sentences, one a code, and how it writes numbers and money. One language is one file of this folder.
import type { English } from './en.js';
import type { Said } from './text.js';

/** How numbers are written: `1,234.56` has the point `.` and the group mark `,`. */
export interface Numerals {
  readonly point: string;
  readonly group: string;
  readonly minus: string;
  readonly plus: string;
  /** An amount with the sign or code of its currency: `-$838.76`, `CHF 3,503`. */
  readonly money: (sign: string, symbol: string, digits: string) => string;
  readonly percent: (digits: string) => string;
  /** What stands where there is no figure. */
  readonly none: string;
}

/** Every sentence as a function of its figures and names; a language that lacks one does not compile. */
export type Sentences = { readonly [C in keyof English]: (...args: Parameters<English[C]>) => Said };

export interface Language {
  /** As HTML and BCP 47 name it: `en`. */
  readonly code: string;
  readonly numerals: Numerals;
  readonly sentences: Sentences;
}
