// Documents of version 1 hold sentences as English words; whoever finds them holds phrases, which any language can say.
import { english } from './en.js';
import { isPhrase, spokenText } from './speak.js';

/** A document as it is written down: every phrase in it an English sentence, everything else as it is. */
export function inEnglish(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isPhrase(value)) return spokenText(value, { cents: false, language: english });
  if (Array.isArray(value)) return value.map(inEnglish);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inEnglish(one)]));
}
