// The nearest known word for an unknown one.

/** The nearest of some words: `procent` gives `percent`, `first` gives `first-year`; null where none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const typed = word.slice(0, 130).toLowerCase();
  let best: { word: string; distance: number } | null = null;
  for (const candidate of known) {
    const distance = editDistance(typed, candidate.toLowerCase());
    if (best === null || distance < best.distance) best = { word: candidate, distance };
  }
  if (best === null) return null;
  const begun = [...known].filter((candidate) => candidate.toLowerCase().startsWith(typed));
  if (typed.length >= 3 && begun.length === 1 && begun[0] !== undefined) return begun[0];
  const tolerance = Math.max(1, Math.floor(Math.max(typed.length, best.word.length) / 3));
  // A word that shares no letter is near nothing: step 4 is not meant by step 1.
  const isOther = best.distance >= Math.max(typed.length, best.word.length);
  return best.distance <= tolerance && !isOther ? best.word : null;
}

/** How many letters must be put in, taken out, replaced or swapped with a neighbour. */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const replace = (last[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      let cost = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[right.length] ?? 0;
}
