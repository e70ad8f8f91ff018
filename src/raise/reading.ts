// The readings of a total whose yearly split nobody has stated. Nothing is guessed: all of them are computed.

/** In the order in which they are shown, the central one first. */
export const readings = ['sum-even', 'sum-even-simple', 'compounded-even', 'first-year', 'last-year'] as const;
export type Reading = (typeof readings)[number];

/** The one reading of a proposal that leaves nothing open. */
export const asWritten = 'as-written';
export type ReadingName = Reading | typeof asWritten;

/** A reading as a sentence says it: `8% over 3 years` … "shown: …". */
export const readingWords: Readonly<Record<ReadingName, string>> = {
  'as-written': 'as written',
  'sum-even': 'equal yearly raises that add up to it',
  'sum-even-simple': 'equal yearly raises of the starting rate that add up to it',
  'compounded-even': 'equal yearly raises that compound to it',
  'first-year': 'all of it in the first year',
  'last-year': 'all of it in the last year',
};
