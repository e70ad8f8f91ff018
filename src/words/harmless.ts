// Text of files on its way into any format: one line, no control characters, nothing that a build server would run.

const calm = /^[ -"$-9;-~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u2027\u20a0-\u20bf]*$/;
const control = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A text that no terminal and no log obeys: a line feed comes out as `\u{a}`, `##vso[` as `## vso[`.
 *
 * A report's builder has made its texts visible already; this is the second lock, and the only one against build
 * servers. GitHub runs `::set-output …` at the start of a line, spaces before it or not, and `##[…]` anywhere in one
 * (actions/runner, ActionCommand.cs); Azure takes `##vso[…]`. So `::` at the start of a word comes out as `: :`.
 */
export function harmless(text: string): string {
  if (calm.test(text)) return text;
  return text
    .replace(control, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/##(?=\w*\[)/g, '## ')
    .replace(/(?<!\S):(?=:)/g, ': ');
}
