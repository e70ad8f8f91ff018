// Text from files is shown, never obeyed: control, escape and bidirectional characters are made visible.

// Controls (C0, C1, DEL), bidirectional marks and overrides, line separators, invisible fillers, lone surrogates, tags.
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;

/**
 * A name as it may be printed: an escape character comes out as `\u{1b}`, plain text as it is.
 *
 * Build servers read logs: `##[…]` and `##vso[…]` are commands to them wherever they stand in a line.
 */
export function visible(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return calm(text);
  return calm(text.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`));
}

/** `##vso[` comes out as `## vso[`. */
export function calm(text: string): string {
  return text.includes('##') ? text.replace(/##(?=\w*\[)/g, '## ') : text;
}

/** The name of a file at the start of a line, where `::set-output …` would be a command. */
export function placed(file: string): string {
  return visible(file).replace(/^(?=\s*::)/, './');
}

/** Text of a file inside a message: made visible, in backticks, cut after 60 characters. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 400)];
  const shown = characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
  return `\`${visible(shown).replaceAll('`', "'")}\``;
}
