// From a command line to an exit code. The only place that catches: a usage error is 2, anything unforeseen is left to
// the launcher, which makes it 3 and asks for a report.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { visible } from '../diagnostic/visible.js';
import type { CommandDefinition, OptionDefinition } from './command.js';
import { commands } from './commands/registry.js';
import { type ExitCode, exit } from './exit.js';
import { openShell, type Shell } from './io.js';
import { written } from './output.js';
import { version } from './version.js';

/** Runs the program. `main(['compare', 'harvard.yaml', 'union.yaml'])` gives 0 when the comparison was written. */
export async function main(argv: readonly string[]): Promise<number> {
  const shell = openShell();
  const help: string[] = [];
  const code: { value: ExitCode } = { value: exit.done };
  const program = new Command('wagecmp')
    .description('Compares wage proposals in collective bargaining, to the cent.')
    .version(version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'help')
    .helpCommand('help [command]', 'help on a command')
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({ writeOut: (text) => help.push(text), writeErr: (text) => shell.tell(visibleLines(text)) })
    .exitOverride()
    .showHelpAfterError('  help: wagecmp --help lists the commands and options')
    .addHelpText(
      'after',
      `\nExamples:\n${commands
        .flatMap(({ examples }) => examples.slice(0, 1))
        .map((line) => `  ${line}`)
        .join('\n')}\n`,
    );
  for (const command of commands) program.addCommand(define(command, program, shell, code));
  try {
    if (argv.length === 0) {
      shell.tell(program.helpInformation());
      return exit.notValid;
    }
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? written(shell.print(help.join('')), null, shell, exit.done) : exit.notValid;
  }
  return code.value;
}

/** What a user typed comes back in commander's messages: made visible, but for its own line ends. */
const visibleLines = (text: string) => text.split('\n').map(visible).join('\n');

function define(definition: CommandDefinition, program: Command, shell: Shell, code: { value: ExitCode }): Command {
  const command = new Command(definition.name)
    .copyInheritedSettings(program)
    .description(definition.says)
    .summary(definition.says.split(':')[0] ?? definition.says)
    .argument(definition.arguments)
    .addHelpText('after', `\nExamples:\n${definition.examples.map((line) => `  ${line}`).join('\n')}\n`);
  for (const option of definition.options) command.addOption(defineOption(option));
  return command.action(async (names: string | string[] | undefined, options) => {
    code.value = await definition.run(names === undefined ? [] : [names].flat(), options, shell);
  });
}

function defineOption({ flags, says, repeats, read }: OptionDefinition): Option {
  const option = new Option(flags, says);
  if (!flags.includes('<')) return option;
  return option.argParser((text: string, before: unknown) => {
    if (repeats) return [...((before as string[] | undefined) ?? []), text];
    if (before !== undefined && before !== true) throw new InvalidArgumentError('It is given twice.');
    const value = read?.(text) ?? { value: text };
    if ('expected' in value) throw new InvalidArgumentError(`Expected ${value.expected}.`);
    return value.value;
  });
}
