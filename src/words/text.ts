// What is said, before it is words: names and figures as they are, and phrases. Who finds a thing says what it found;
// words/en.ts, and every other language, makes a sentence of it.

/** One figure or text. Digits are the machine's own (`8.2152`, `-838.76`); they are rounded for people when they are said. */
export type CellOf<T> =
  | { readonly kind: 'text'; readonly text: T }
  /** `named`: as a pay point is named by its rate, `$35,500` and `$15.50`, whatever else is shown of cents. */
  | {
      readonly kind: 'money';
      readonly digits: string;
      readonly signed?: boolean;
      readonly rate?: boolean;
      readonly named?: boolean;
      /** So many decimals, whatever else is shown: on the scale of a chart. */
      readonly decimals?: number;
      /** The currency whose symbol stands before it, wherever it is said; null for none. */
      readonly currency?: string | null;
    }
  | { readonly kind: 'percent'; readonly digits: string; readonly signed?: boolean; readonly decimals?: number }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'none' };

/** A sentence or a part of one: its code in words/, and the figures and names that it is a function of. */
export interface Phrase {
  readonly say: string;
  readonly [argument: string]: unknown;
}

/** A name or a source as a file has it, the same in every language; or a phrase. */
export type Text = string | Phrase;

export type Cell = CellOf<Text>;

export type Part = Text | Cell;

/** Running text with figures in it. */
export type Parts = readonly Part[];

/** What a language makes of a phrase: a text, or parts which may be phrases again. */
export type Said = Part | Parts;

/** The same once a language has been chosen: words, and figures that are still to be rounded. */
export type SpokenParts = readonly (string | CellOf<string>)[];
