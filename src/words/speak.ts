// Phrases become words, in a language.

import { type FigureStyle, runningText } from './figures.js';
import type { Language } from './language.js';
import type { CellOf, Part, Parts, Phrase, Said, SpokenParts, Text } from './text.js';

type Sentence = (phrase: Phrase) => Said;

/** Whether something is a phrase: names are texts, and a cell has a kind. */
export const isPhrase = (part: unknown): part is Phrase => typeof part === 'object' && part !== null && 'say' in part;

/** Parts without a phrase in them; the figures are not rounded yet. */
export function spokenParts(parts: Parts, language: Language): SpokenParts {
  return parts.flatMap((part): SpokenParts => {
    if (typeof part === 'string') return [part];
    if (!isPhrase(part)) return [spokenCell(part, language)];
    const sentences = language.sentences as unknown as Readonly<Record<string, Sentence | undefined>>;
    const said = sentences[part.say]?.(part);
    if (said === undefined) throw new Error(`nothing to say for ${part.say}`);
    return spokenParts(Array.isArray(said) ? (said as Parts) : [said as Part], language);
  });
}

/** A text in words; its money carries the currency's symbol. */
export function spokenText(text: Text, style: FigureStyle): string {
  if (typeof text === 'string') return text;
  const parts = spokenParts([text], style.language);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : runningText(parts, style);
}

/** A cell whose text is words. */
export function spokenCell<M>(cell: CellOf<Text> & M, language: Language): CellOf<string> & M {
  if (cell.kind !== 'text' || typeof cell.text === 'string') return cell as CellOf<string> & M;
  return { ...cell, text: spokenText(cell.text, { cents: false, language }) };
}
