// A format is its file and a line of the registry: this one nobody has written, and every command that gives what it
// takes knows it, by `--format`, by the ending of `-o`, and in its help.
import { expect, test, vi } from 'vitest';
import { openShell } from '../src/cli/io.js';
import { main } from '../src/cli/main.js';
import type { Render, Renderer } from '../src/render/renderer.js';

vi.mock('../src/render/registry.js', async (load) => {
  const { renderers } = await load<{ renderers: readonly Renderer[] }>();
  const renderTsv: Render = async ({ sheets }, { layout }) => {
    const rows = sheets[layout]?.rows ?? [];
    return rows.map(({ cells }) => cells.map((cell) => ('digits' in cell ? cell.digits : '')).join('\t')).join('\n');
  };
  const tsv: Renderer = {
    format: 'tsv',
    endings: ['.tsv'],
    description: 'columns between tabs',
    takes: 'sheet',
    load: async () => renderTsv,
  };
  return { renderers: [...renderers, tsv] };
});

async function run(...words: readonly string[]) {
  const [out, told, files]: [string[], string[], string[]] = [[], [], []];
  const code = await main(words, {
    ...openShell(),
    print: (content) => {
      out.push(String(content));
      return { ok: true };
    },
    tell: (text) => void told.push(text),
    writeFile: (file) => {
      files.push(file);
      return { ok: true };
    },
  });
  return { code, out: out.join(''), told: told.join(''), files };
}

const both = ['proposals/harvard.yaml', 'proposals/union.yaml'];
const town = ['proposals/examples/town-offer.yaml', 'proposals/examples/town-ask.yaml'];

test.each([['compare', both] as const, ['cost', town] as const])('%s is shown in it', async (command, files) => {
  const { code, out } = await run(command, ...files, '--format', 'tsv');
  expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining('\t')]);
  expect((await run(command, ...files, '-o', 'result.tsv')).files).toEqual(['result.tsv']);
  expect((await run(command, '--help')).out).toContain('tsv');
});

test('a chart has no sheet, and says so', async () => {
  const { code, told } = await run('chart', ...both, '--format', 'tsv');
  expect([code, told]).toEqual([2, expect.stringContaining('tsv')]);
});
