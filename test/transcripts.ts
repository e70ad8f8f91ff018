// Transcripts: the console blocks of a Markdown file, run as they stand and compared with what the file says they print.
//
//   ```yaml shop.yaml    a file, written into the folder in which the file's commands run
//   ```console           `$ ` a command, then all that it prints (the line ends of CSV as Markdown has them);
//                        `[exit 2]` closes what did not end in 0
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A fenced block: what follows its backticks (`console`, `yaml shop.yaml`), and its text. */
const fence = /^```([^\n]+)\n(.*?)^```$/gms;

/** The Markdown text with every console block as it really comes out; the same text where it tells the truth. */
export function replay(markdown: string): string {
  if (!existsSync(join(root, 'dist/wagecmp.js'))) throw new Error('build the program first: npm run build');
  const folder = openFolder();
  try {
    return markdown.replace(fence, (block, info: string, text: string) => {
      if (info === 'console') return `\`\`\`console\n${rerun(text, folder)}\`\`\``;
      const [, name] = info.split(' ');
      if (name !== undefined) writeFileSync(join(folder, name), text);
      return block;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder like a fresh clone, in which `wagecmp` is installed and `import 'wagecmp'` finds the library. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wagecmp-transcript-'));
  cpSync(join(root, 'proposals'), join(folder, 'proposals'), { recursive: true });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/wagecmp'));
  for (const built of ['bin', 'dist']) symlinkSync(join(root, built), join(folder, built));
  const command = join(folder, 'node_modules/.bin/wagecmp');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/wagecmp.js')}' "$@"\n`);
  chmodSync(command, 0o755);
  return folder;
}

/** Runs the commands of one block; a command goes on over lines that end in a backslash. */
function rerun(block: string, folder: string): string {
  const commands = [...block.matchAll(/^\$ ((?:[^\n]*\\\n)*[^\n]*)\n/gm)].map(([, command = '']) => command);
  return commands.map((command) => `$ ${command}\n${outputOf(command, folder)}`).join('');
}

function outputOf(command: string, folder: string): string {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_V8_COVERAGE: ___, ...env } = process.env;
  const path = [join(folder, 'node_modules/.bin'), dirname(process.execPath), env['PATH']].join(delimiter);
  const { stdout, status } = spawnSync('sh', ['-c', `exec 2>&1\n${command}`], {
    cwd: folder,
    env: { ...env, PATH: path, COLUMNS: '80', NODE_OPTIONS: '' },
    encoding: 'utf8',
    input: '',
  });
  const shown = stdout.replaceAll('\r\n', '\n');
  const end = shown === '' || shown.endsWith('\n') ? '' : '\n';
  return `${shown}${end}${status === 0 ? '' : `[exit ${status}]\n`}`;
}
