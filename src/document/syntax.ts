// What the YAML parser finds wrong, in words that help somebody who has never heard of YAML.

type Words = readonly [message: string, help: string | null];

const known: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: ['a line is indented with a tab', 'indent with spaces'],
  BAD_INDENT: [
    'a line is indented differently from the lines beside it',
    'give all keys of one mapping the same indent',
  ],
  MISSING_CHAR: ['a sign is missing', 'check that every quote, bracket and colon has its partner'],
  MULTILINE_IMPLICIT_KEY: [
    'a key runs over several lines',
    'close every quote and bracket, and write a colon and a space after the key',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['a second colon stands on this line', 'put a text that has a colon in it in quotes'],
  BLOCK_IN_FLOW: ['an indented block stands inside brackets', 'write what is inside [ ] and { } on one line'],
  KEY_OVER_1024_CHARS: [
    'a key has more than 1,024 characters',
    'close every quote, and write a colon and a space after the key',
  ],
  BAD_SCALAR_START: ['a text starts with a sign that YAML keeps for itself', 'put the text in quotes'],
  BAD_DQ_ESCAPE: [
    'a backslash in double quotes starts no known escape',
    'use single quotes, or write \\\\ for a backslash',
  ],
  DUPLICATE_KEY: ['a key stands twice', null],
  UNEXPECTED_TOKEN: [
    'this is out of place',
    'check the indent of this line, and the quotes, brackets and commas before it',
  ],
};

/** Our words for a syntax error; the parser's own, without its place, where we have none. */
export function syntaxWords(code: string, message: string, text: string, offset: number): Words {
  if (code === 'MISSING_CHAR' && /quote/i.test(message))
    return ['a quote is not closed', 'close it with the sign that opened it'];
  if (text[offset] === '\t' || code === 'TAB_AS_INDENT') return known['TAB_AS_INDENT'] ?? [message, null];
  if (/^Flow (sequence|map)/.test(message))
    return ['a bracket is not closed', 'close [ with ] and { with }, in the same line or indented'];
  if (/^-[ \t]*(#|\r|\n|$)/.test(text.slice(offset)) && /:[ \t]*$/.test(text.slice(0, offset)))
    return ['a dash by itself starts a list, and none follows', "write '-' in quotes for standard input"];
  const words = known[code];
  if (words !== undefined) return words;
  const first = (message.split('\n')[0] ?? '').replace(/\.$/, '');
  return [first.charAt(0).toLowerCase() + first.slice(1), null];
}
