// Names and texts of files inside a statement: they are told, and never obeyed.
import { visible } from '../words/visible.js';

/** `"` or a backtick around a name, doubled inside. */
export function quotedName(name: string, mark: '"' | '`'): string {
  return mark + name.replaceAll(mark, mark + mark) + mark;
}

/** Characters that a one-line text must not hold as they are. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** `'it''s'`; with characters that are not for printing, or a backslash, `E'it''s\u000a'`. */
export function standardText(value: string): string {
  const doubled = value.replaceAll("'", "''");
  if (!/\\/.test(value) && value.search(unprintable) < 0) return `'${doubled}'`;
  return `E'${asEscapes(doubled.replaceAll('\\', '\\\\'))}'`;
}

/** The same where only plain texts are to be had: `('it''s' || chr(10) || '')`. */
export function piecedText(value: string): string {
  const pieces = value.replaceAll("'", "''").replace(unprintable, (one) => `' || chr(${one.charCodeAt(0)}) || '`);
  return value.search(unprintable) < 0 ? `'${pieces}'` : `('${pieces}')`;
}

/** Each of them as `\u000a`. */
export function asEscapes(text: string): string {
  return text.replace(unprintable, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * A comment, one line long whatever is in it.
 *
 * Some clients cut statements at every semicolon, Spark replaces `${…}` wherever it stands, and reads a backslash at
 * the end of a comment as "goes on in the next line".
 */
export function comment(text: string): string {
  const line = visible(text)
    .replaceAll(';', ',')
    .replaceAll('${', '$ {')
    .replaceAll('*/', '* /')
    .replaceAll('/*', '/ *');
  return `-- ${line}${line.endsWith('\\') ? ' .' : ''}`;
}

/** A longer text as comments of about a hundred characters. */
export function comments(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length > 100) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => indent + comment(one)).join('\n');
}
