// Every message of the program, by its code. A code never changes; its words may. Lower case, no full stop, expected
// then found, and a help line where there is something to type.
import { fileWords } from './words-of-files.js';
import { meaningWords } from './words-of-meaning.js';
import { numberWords } from './words-of-numbers.js';
import { peopleWords } from './words-of-people.js';
import { shapeWords } from './words-of-shapes.js';
import { sweepWords } from './words-of-sweeps.js';

export const words = { ...fileWords, ...shapeWords, ...numberWords, ...meaningWords, ...peopleWords, ...sweepWords };

/** The closed union of codes. */
export type Code = keyof typeof words;

/** What the words of a code are made of. */
export type WordsOf<C extends Code> = Parameters<(typeof words)[C]>[0];

export const codes = Object.keys(words) as readonly Code[];
