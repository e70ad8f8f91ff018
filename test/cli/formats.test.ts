// Every command in every format: it is shown, or the command line is wrong and says so. Never a fault of the program.
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/registry.js';
import { renderers } from '../../src/render/registry.js';
import { scratchFolder, typed } from './program.js';

const folder = scratchFolder();
const wagecmp = (line: string) => typed(folder, `wagecmp ${line}`);

const both = 'proposals/harvard.yaml proposals/union.yaml';
const lines: Readonly<Record<string, string>> = {
  compare: both,
  cost: 'proposals/examples/town-offer.yaml proposals/examples/town-ask.yaml',
  chart: both,
  explain: 'proposals/union.yaml',
  claims: 'proposals/harvard.yaml',
  check: 'proposals/checks.yaml',
  sweep: `${both} --inflation '0% to 2% by 1%' --measure real-increase`,
  solve: 'proposals/harvard.yaml --match baseline',
  strike: '--offer proposals/harvard.yaml --demand proposals/union.yaml --weeks 4',
  rounds: 'proposals/2019/december-02-union.yaml proposals/2019/december-04-harvard.yaml',
};
const formats = [...renderers.map(({ format }) => format), 'tsv', 'pdf'];

/** What the help of a command promises: `table, csv, json or html`. */
function promised(command: (typeof commands)[number]): readonly string[] | null {
  const option = command.options.find(({ flags }) => flags.startsWith('-f'));
  return option === undefined ? null : option.description.split(/, | or /);
}

test('every command with a format is tried', () => {
  const tried = commands.filter((command) => promised(command) !== null).map(({ name }) => name);
  expect(tried.sort()).toEqual(Object.keys(lines).sort());
});

describe.each(Object.entries(lines))('wagecmp %s', (name, rest) => {
  const command = commands.find((one) => one.name === name);
  const known = (command && promised(command)) ?? [];

  test.each(formats)('--format %s', (format) => {
    // A picture and a workbook are bytes, and are looked at where they are made.
    const isShown = known.includes(format);
    const { code, out, told } = wagecmp(`${name} ${rest} --format ${format}`);
    if (isShown) {
      expect([0, 1]).toContain(code);
      expect(out.length).toBeGreaterThan(0);
    } else {
      expect([code, out]).toEqual([2, '']);
      expect(told).toContain(format);
      for (const one of known) expect(told).toContain(one);
    }
  });

  test('an ending that it cannot write', () => {
    const ending = renderers.find(({ format, endings }) => endings.length > 0 && !known.includes(format))?.endings[0];
    const { code, out, told } = wagecmp(`${name} ${rest} -o nowhere/result${ending ?? '.tsv'}`);
    expect([code, out]).toEqual([2, '']);
    expect(told).toMatch(/^error: /);
  });
});
