// Holds the house: which folder may see which (ARCHITECTURE.md), and what no room may hold.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../scripts/source-facts.mjs';

/** Left to right: a folder sees itself and what stands before it. */
const order = [
  'number',
  'calendar',
  'words',
  'diagnostic',
  'document',
  'inflation',
  'roster',
  'rule',
  'raise',
  'unit',
  'proposal',
  'question',
  'plan',
  'projection',
  'measure',
  'comparison',
  'cost',
  'payroll',
  'sql',
  'verdict',
  'solution',
  'sweep',
  'strike',
  'rounds',
  'run',
  'report',
  'render',
  'page',
  'src',
  'cli',
];
/** The files beside the folders are one room, `src`: they put the folders together, and only the shell sees them. */
const beside = ['pipeline.ts', 'library.ts', 'library-options.ts', 'index.ts'];
const seenByRender = ['number', 'calendar', 'words', 'report', 'render'];
const bannedFolders = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'types', 'misc'];
const mostLines = 250;

interface Source {
  /** From src/, with slashes: `raise/percent.ts`. */
  readonly path: string;
  readonly code: string;
}

interface Import {
  /** `raise/percent.ts:3` */
  readonly at: string;
  readonly name: string;
  /** The room it stands in, and the one it leads to where it leads to a file of ours. */
  readonly from: string;
  readonly to: string | undefined;
}

const rules: Record<string, (sources: readonly Source[]) => string[]> = {
  'imports go one way': (sources) =>
    importsOf(sources).flatMap(({ at, from, to }) =>
      to !== undefined && !maySee(from, to) ? [`${at}: ${from} must not see ${to}`] : [],
    ),

  'every file stands in a room of the house': (sources) =>
    sources.flatMap(({ path }) =>
      beside.includes(path) || (path.includes('/') && order.includes(roomOf(path))) ? [] : [`${path}: no such room`],
    ),

  'a package is imported in one folder alone': (sources) => {
    const placesOf = new Map<string, Map<string, string>>();
    for (const { at, from, name, to } of importsOf(sources)) {
      if (to !== undefined || name.startsWith('node:')) continue;
      const packageName = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
      const places = placesOf.get(packageName) ?? new Map<string, string>();
      placesOf.set(packageName, places.set(from, at));
    }
    return [...placesOf].flatMap(([name, places]) =>
      places.size > 1 ? [`${name} is imported in ${places.size} folders: ${[...places.values()].join(', ')}`] : [],
    );
  },

  'only the shell reaches for Node': (sources) => [
    ...importsOf(sources).flatMap(({ at, name }) =>
      name.startsWith('node:') && !/^cli\/io(-[a-z-]+)?\.ts:/.test(at) ? [`${at}: ${name} belongs in cli/io.ts`] : [],
    ),
    ...sources.flatMap(({ path, code }) =>
      roomOf(path) === 'cli'
        ? []
        : factsOf(path, code).globals.map(({ name, line }) => `${path}:${line}: ${name} belongs in cli/io.ts`),
    ),
  ],

  [`no file is longer than ${mostLines} lines`]: (sources) =>
    sources.flatMap(({ path, code }) => {
      const lines = code.trimEnd().split('\n').length;
      // A language is one file, however much it says.
      return lines > mostLines && roomOf(path) !== 'words' ? [`${path}: ${lines} lines`] : [];
    }),

  'a folder is named for what it holds': (sources) =>
    sources.flatMap(({ path }) => {
      const banned = path.split('/').find((name) => bannedFolders.includes(name.replace(/\.ts$/, '')));
      return banned === undefined ? [] : [`${path}: ${banned} says nothing`];
    }),
};

/** The first folder below src/, or `src` itself. */
function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'src';
}

function maySee(from: string, to: string): boolean {
  if (from === 'render') return seenByRender.includes(to);
  return order.indexOf(to) >= 0 && order.indexOf(to) <= order.indexOf(from);
}

function importsOf(sources: readonly Source[]): Import[] {
  return sources.flatMap(({ path, code }) =>
    factsOf(path, code).imports.flatMap(({ name, line }) => {
      const target = name.startsWith('.') ? join(path, '..', name).replace(/\.js$/, '.ts') : undefined;
      const from = roomOf(path);
      // package.json, for the version, is the one file outside src/ that has a reader: the shell.
      if (target === '../package.json' && from === 'cli') return [];
      return [{ at: `${path}:${line}`, from, name, to: target && roomOf(target) }];
    }),
  );
}

function sourcesIn(folder: string): Source[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), code: readFileSync(join(folder, path), 'utf8') }));
}

describe('the house', () => {
  const sources = sourcesIn(join(import.meta.dirname, '../src'));

  it('has rooms', () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(rules))('%s', (_, faultsIn) => {
    expect(faultsIn(sources).join('\n')).toBe('');
  });
});

describe('the rules find what they are for', () => {
  const cases: [rule: string, path: string, code: string, fault: string | undefined][] = [
    ['imports go one way', 'raise/percent.ts', "import { d } from '../number/decimal.js';", undefined],
    ['imports go one way', 'raise/percent.ts', "import { kind } from './kind.js';", undefined],
    ['imports go one way', 'pipeline.ts', "import { render } from './render/registry.js';", undefined],
    ['imports go one way', 'cli/main.ts', "import { compare } from '../index.js';", undefined],
    ['imports go one way', 'cli/main.ts', "import { version } from '../../package.json';", undefined],
    [
      'imports go one way',
      'number/money.ts',
      "import { day } from '../calendar/date.js';",
      'number must not see calendar',
    ],
    ['imports go one way', 'raise/kind.ts', "import type { Unit } from '../unit/unit.js';", 'raise must not see unit'],
    ['imports go one way', 'unit/unit.ts', "export { x } from '../proposal/x.js';", 'unit must not see proposal'],
    ['imports go one way', 'unit/unit.ts', "const x = await import('../report/x.js');", 'unit must not see report'],
    ['imports go one way', 'unit/unit.ts', "let x: import('../report/x.js').X;", 'unit must not see report'],
    ['imports go one way', 'render/csv.ts', "import type { Report } from '../report/report.js';", undefined],
    [
      'imports go one way',
      'render/csv.ts',
      "import { m } from '../measure/measure.js';",
      'render must not see measure',
    ],
    ['imports go one way', 'report/a.ts', "import { run } from '../pipeline.js';", 'report must not see src'],
    ['imports go one way', 'pipeline.ts', "import { main } from './cli/main.js';", 'src must not see cli'],
    ['imports go one way', 'unit/a.ts', "import { version } from '../../package.json';", 'unit must not see ..'],
    ['every file stands in a room of the house', 'engine/run.ts', '', 'engine/run.ts: no such room'],
    ['every file stands in a room of the house', 'main.ts', '', 'main.ts: no such room'],
    ['every file stands in a room of the house', 'index.ts', '', undefined],
    ['every file stands in a room of the house', 'cli/commands/compare.ts', '', undefined],
    [
      'a package is imported in one folder alone',
      'render/a.ts',
      "import c from 'chalk'; import d from 'chalk/x';",
      undefined,
    ],
    ['only the shell reaches for Node', 'cli/io.ts', "import fs from 'node:fs';", undefined],
    ['only the shell reaches for Node', 'cli/io-write.ts', "import fs from 'node:fs';", undefined],
    ['only the shell reaches for Node', 'cli/main.ts', "import fs from 'node:fs';", 'node:fs belongs in cli/io.ts'],
    [
      'only the shell reaches for Node',
      'unit/a.ts',
      "const fs = await import('node:fs');",
      'node:fs belongs in cli/io.ts',
    ],
    ['only the shell reaches for Node', 'unit/a.ts', 'const width = process.stdout.columns;', 'process belongs in'],
    ['only the shell reaches for Node', 'unit/a.ts', 'const x = { Buffer };', 'Buffer belongs in'],
    ['only the shell reaches for Node', 'unit/a.ts', 'const x = import.meta.dirname;', 'import.meta belongs in'],
    [
      'only the shell reaches for Node',
      'unit/a.ts',
      "const x = { process: 1 }; x.process; 'process'; // process",
      undefined,
    ],
    ['no file is longer than 250 lines', 'unit/a.ts', 'x;\n'.repeat(250), undefined],
    ['no file is longer than 250 lines', 'unit/a.ts', 'x;\n'.repeat(251), 'unit/a.ts: 251 lines'],
    ['a folder is named for what it holds', 'unit/helpers/a.ts', '', 'helpers says nothing'],
    ['a folder is named for what it holds', 'unit/types.ts', '', 'types.ts says nothing'],
    ['a folder is named for what it holds', 'unit/unit.ts', '', undefined],
  ];

  it.each(cases)('%s: %s: %s', (rule, path, code, fault) => {
    const faults = rules[rule]?.([{ path, code }]) ?? ['no such rule'];
    if (fault === undefined) expect(faults).toEqual([]);
    else expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  it('a package in two folders is named with both places', () => {
    const sources = ['document/a.ts', 'render/b.ts'].map((path) => ({ path, code: "import { parse } from 'yaml';" }));
    expect(rules['a package is imported in one folder alone']?.(sources)).toEqual([
      'yaml is imported in 2 folders: document/a.ts:1, render/b.ts:1',
    ]);
  });
});
