// The examples in the help of every command work as they are typed, in their order.
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/registry.js';
import { scratchFolder, typed, wagecmp } from './program.js';

describe.each(commands.map((command) => [command.name, command] as const))('wagecmp %s', (name, { examples }) => {
  test('every example of its help', () => {
    const folder = scratchFolder();
    try {
      for (const example of examples) {
        const { code, told } = typed(folder, example);
        expect([example, code, told.includes('error')]).toEqual([example, 0, false]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('`--help` and `help` show them', () => {
    const help = wagecmp('.', name, '--help');
    expect(help.code).toBe(0);
    expect(wagecmp('.', 'help', name).out).toBe(help.out);
    for (const example of examples) expect(help.out).toContain(example);
  });
});
