// What the pay points are called that are drawn from a roster: where they stand among the people of a group.

export const ranks: readonly string[] = ['lowest', 'lower quartile', 'median', 'upper quartile', 'highest'];

const inWords: ReadonlyMap<string, string> = new Map([
  ['lowest', 'the lowest rate'],
  ['lower quartile', 'the lower quartile'],
  ['median', 'the median'],
  ['upper quartile', 'the upper quartile'],
  ['highest', 'the highest rate'],
]);

/**
 * A drawn pay point in running text: `lowest` is `the lowest rate`, `lowest, lower quartile` too, and all five `the one
 * rate`; null for a name that is no rank.
 */
export function rankInWords(name: string): string | null {
  if (name === ranks.join(', ')) return 'the one rate';
  return inWords.get(name.split(', ')[0] ?? '') ?? null;
}

/** The same as words/ takes it: `lowest`, `median` and so on, `all` where they are one rate; null for a name that is no rank. */
export function rankOf(name: string): string | null {
  if (name === ranks.join(', ')) return 'all';
  const [first = ''] = name.split(', ');
  return ranks.includes(first) ? first : null;
}

/** A pay point in running text: `the lowest rate of Library`, and any other as its table says it: `Library, Senior`. */
export function spokenPlace({ group, name }: { readonly group: string | null; readonly name: string }): string {
  const rank = rankInWords(name);
  if (group === null) return rank ?? name;
  return rank === null ? `${group}, ${name}` : `${rank} of ${group}`;
}
