// `wagecmp init`: a commented unit and proposal to start from, never over an existing file.
import { fault } from '../../diagnostic/diagnostic.js';
import { normalized } from '../../document/locate.js';
import { visible } from '../../words/visible.js';
import { type CommandDefinition, tell } from '../command.js';
import { exit } from '../exit.js';
import { diagnosticsOption } from '../options.js';
import { written } from '../output.js';

export const initCommand: CommandDefinition = {
  name: 'init',
  description: 'a unit and a proposal to start from: unit.yaml and proposal.yaml, with comments',
  arguments: '[folder]',
  options: [diagnosticsOption],
  examples: ['wagecmp init', 'wagecmp compare proposal.yaml', 'wagecmp init bargaining-2026'],
  async run([folder = '.'], options, shell) {
    const { starterFiles } = await import('../starter-files.js');
    const files = starterFiles.map(({ name, text }) => ({ path: normalized(`${folder}/${name}`), text }));
    const isThere = (path: string) => {
      const read = shell.disk.read(path, 0);
      return read.ok || read.why !== 'missing';
    };
    const taken = files.filter(({ path }) => isThere(path)).map(({ path }) => fault('file-exists', path, { path }));
    if (taken.length > 0) {
      tell(taken, new Map(), options, shell);
      return exit.notValid;
    }
    for (const { path, text } of files) {
      const result = shell.createFile(path, text);
      if (result === null) {
        tell([fault('file-exists', path, { path })], new Map(), options, shell);
        return exit.notValid;
      }
      if (!result.ok) return written(result, path, shell, exit.done);
    }
    const [unit = '', proposal = ''] = files.map(({ path }) => visible(path));
    const next = [
      `Wrote ${unit} and ${proposal}. Put your own figures in, then type`,
      '',
      `  wagecmp compare ${proposal}`,
      `  wagecmp explain ${proposal}`,
      `  wagecmp validate ${unit} ${proposal}`,
    ];
    return written(shell.print(`${next.join('\n')}\n`), null, shell, exit.done);
  },
};
