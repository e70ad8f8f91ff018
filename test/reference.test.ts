// docs/reference.md and the marked tables of docs/files.md say what the registries and the engine say. `UPDATE=1 npm test`
// rewrites them.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../src/cli/commands/registry.js';
import { compare, type ResultRecord } from '../src/index.js';
import { measures } from '../src/measure/registry.js';
import { grouped } from '../src/number/money.js';
import { readingWords } from '../src/raise/reading.js';
import { kinds } from '../src/raise/registry.js';
import { renderers } from '../src/render/registry.js';

const code = (text: string) => `\`${text}\``;
const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

const kindsTable = () =>
  table(
    ['kind', 'example', 'meaning'],
    kinds.map(({ key, example, says }) => [code(key), code(example), says]),
  );

function reference(): string {
  const commandSections = commands.map(({ name, description: says, arguments: takes, options, examples }) =>
    [
      `### \`${['wagecmp', name, takes].join(' ').trim()}\``,
      `${says[0]?.toUpperCase()}${says.slice(1)}.`,
      ...(options.length === 0
        ? []
        : [
            table(
              ['option', 'meaning'],
              options.map((o) => [code(o.flags), o.description]),
            ),
          ]),
      `\`\`\`sh\n${examples.join('\n')}\n\`\`\``,
    ].join('\n\n'),
  );
  return [
    '# Reference',
    'Made from the registries in `src/`; a test holds it to them.',
    '## Kinds of raises',
    table(
      ['kind', 'example', 'meaning'],
      kinds.map(({ key, example, says }) => [code(key), code(example), says]),
    ),
    '## Readings of a total',
    table(
      ['reading', 'meaning'],
      Object.entries(readingWords).map(([key, says]) => [code(key), says]),
    ),
    '## Measures',
    table(
      ['measure', 'in', 'meaning'],
      measures.map(({ key, takes, description: says }) => [code(key), takes, says]),
    ),
    '## Formats',
    table(
      ['`--format`', 'endings', 'meaning'],
      renderers.map(({ format, endings, description }) => [code(format), endings.map(code).join(', '), description]),
    ),
    '## Commands',
    ...commandSections,
  ]
    .join('\n\n')
    .concat('\n');
}

const money = (digits: string) => {
  const [whole = '', cents = ''] = digits.replace('-', '').split('.');
  return `${digits.startsWith('-') ? '-' : ''}${grouped(whole)}.${cents}`;
};

function readingsTable(): string {
  const result = compare(['8% over 3 years'], { pay: ['$35,500'], baseline: '3%' });
  if (!result.ok) throw new Error('no comparison');
  const results = result.value.payPoints[0]?.results.filter(({ proposal }) => proposal !== 'baseline') ?? [];
  const rows = results.map(({ reading, years, measures: figures, overBaseline }: ResultRecord) => [
    `${code(reading)}: ${readingWords[reading as keyof typeof readingWords]}`,
    ...years.map(({ rate }) => money(rate)),
    money(figures['total-pay'] ?? ''),
    money(overBaseline?.['total-pay'] ?? '').replace(/^(?=\d)/, '+'),
  ]);
  return table(['reading', 'year 1', 'year 2', 'year 3', 'total pay', 'over 3% a year'], rows).replace(
    /^\|---\|(---\|)*$/m,
    '|---|--:|--:|--:|--:|--:|',
  );
}

function hold(file: string, make: (told: string) => string): void {
  const path = new URL(`../${file}`, import.meta.url);
  const told = readFileSync(path, { encoding: 'utf8', flag: 'a+' });
  if (process.env['UPDATE'] === '1') writeFileSync(path, make(told));
  else expect(make(told)).toBe(told);
}

test('docs/reference.md', () => hold('docs/reference.md', reference));

const parts: Readonly<Record<string, () => string>> = { kinds: kindsTable, readings: readingsTable };

test.each(Object.entries(parts))('the %s in docs/files.md', (name, make) =>
  hold('docs/files.md', (told) =>
    told.replace(
      new RegExp(`(<!-- ${name} -->\\n).*?(<!-- /${name} -->)`, 's'),
      (_, before: string, after: string) => `${before}\n${make()}\n\n${after}`,
    ),
  ),
);
