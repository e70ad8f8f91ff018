// Text inside Markdown: literal whatever it holds, links alone left as they are.

const link = /(?<![\w.])(?:https?:\/\/|www\.)[\w.~:/?#@!$&'()+,;=%-]+/g;

/**
 * A text as Markdown that renders to the same text: `a|b *c*` is `a\|b \*c\*`.
 *
 * GitHub links `@name` and `#12`, draws `:tada:` and sets `$x$` as a formula after it has removed escapes, backslashes
 * and entities alike; an element around the sign stops it, so that a proposal's name notifies nobody. Links of plain
 * characters stay as they are, since a backslash would become a part of them.
 */
export function literal(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    parts.push(escaped(text.slice(end, match.index)), match[0]);
    end = match.index + match[0].length;
  }
  parts.push(escaped(text.slice(end)));
  return parts.join('').replaceAll('\u00a0', ' ').trim();
}

/** The same at the start of a paragraph or entry, where `- `, `1. ` and `===` would open a list or a heading. */
export function literalBlock(text: string): string {
  return literal(text)
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^[-+=]/, '\\$&');
}

// A mention or a reference; the end of an emoji's or a formula's opening. `$35,500` opens no formula that could close.
const linked = /(?<![A-Za-z0-9_])@(?=\w)|#(?=\w)|:(?=[\w+-]+:)|\$(?!\d)/g;

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|]|~(?! )|(?<! |^)~/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/#(?!\w)/g, '\\#')
    .replace(linked, '<span>$&</span>');
}
