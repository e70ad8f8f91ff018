// From a command line to an exit code. The only place that catches: a usage error is 2, anything unforeseen is left to
// the launcher, which makes it 3 and asks for a report.

import { Command, CommanderError, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { type Diagnostic, fault } from '../diagnostic/diagnostic.js';
import type { FaultArgs } from '../words/faults.js';
import { quoted, visible } from '../words/visible.js';
import { type CommandDefinition, notValid, type OptionDefinition, usage } from './command.js';
import { commands } from './commands/registry.js';
import { type ExitCode, exit } from './exit.js';
import { openShell, type Shell } from './io.js';
import { written } from './output.js';

/** Runs the program. `main(['compare', 'harvard.yaml', 'union.yaml'])` gives 0 when the comparison was written. */
export async function main(argv: readonly string[], given: Shell = openShell()): Promise<number> {
  const shell = { ...given, tellsData: asksForData(argv) };
  const help: string[] = [];
  const code: { value: ExitCode } = { value: exit.done };
  const program = new Command('wagecmp')
    .description('Compares wage proposals in collective bargaining, to the cent.')
    .version(version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'help')
    .helpCommand('help [command]', 'help on a command')
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => shell.tell(visibleLines(text)),
      outputError: (text) => void tellUsage(text, argv, shell),
    })
    .exitOverride()
    .addHelpText(
      'after',
      `\nExamples:\n${commands
        .flatMap(({ examples }) => examples.slice(0, 1))
        .map((line) => `  ${line}`)
        .join('\n')}\n`,
    );
  // A command that is named is the only one that commander has to know: the rest would take longer than it.
  const named = commands.filter(({ name }) => name === argv[0]);
  for (const command of named.length > 0 ? named : commands) program.addCommand(define(command, program, shell, code));
  try {
    if (argv.length === 0) {
      shell.tell(program.helpInformation());
      return exit.notValid;
    }
    await program.parseAsync(topicOf(argv).map(asArgument), { from: 'user' });
  } catch (error) {
    if (error instanceof BadOption) return notValid(error.diagnostic, shell);
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? written(shell.print(help.join('')), null, shell, exit.done) : exit.notValid;
  }
  return code.value;
}

/** Help on a command that there is none of is told like the command itself would be. */
function topicOf(argv: readonly string[]): readonly string[] {
  const [first, topic] = argv;
  const isLost = first === 'help' && topic !== undefined && !commands.some(({ name }) => name === topic);
  return isLost ? [topic] : argv;
}

/** No option starts with a digit or a currency sign: `-1%` is an offer, and a blank before it says so to commander. */
const asArgument = (text: string) => (/^-[\p{Sc}\d.]/u.test(text) ? ` ${text}` : text);

/** An option whose value is none. */
class BadOption extends Error {
  readonly diagnostic: Diagnostic;
  constructor(args: FaultArgs<'bad-option'>) {
    super(args.option);
    this.diagnostic = fault('bad-option', null, args);
  }
}

/** Whether `--diagnostics json` is there, in a command line that cannot be read otherwise. */
const asksForData = (argv: readonly string[]) =>
  argv.some((word, i) => word === '--diagnostics=json' || (word === '--diagnostics' && argv[i + 1] === 'json'));

/** Commander's words in the form of ours: what is wrong, and then what to type. */
function tellUsage(text: string, argv: readonly string[], shell: Shell): void {
  const [said = '', ...rest] = text.trimEnd().split('\n');
  const near = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(rest.join(' '))?.[1];
  const command = commands.find(({ name }) => name === argv[0])?.name;
  const help = near === undefined ? `wagecmp ${command === undefined ? '' : `${command} `}--help` : null;
  const message = visible(said)
    .replace(/^error: /, '')
    .replace(/'([^']*)'/g, '`$1`');
  usage(message, help ?? `did you mean ${quoted(near ?? '')}?`, shell);
}

/** What a user typed comes back in commander's messages: made visible, but for its own line ends. */
const visibleLines = (text: string) => text.split('\n').map(visible).join('\n');

function define(definition: CommandDefinition, program: Command, shell: Shell, code: { value: ExitCode }): Command {
  const command = new Command(definition.name)
    .copyInheritedSettings(program)
    .description(definition.description)
    .summary(definition.description.split(':')[0] ?? definition.description)
    .addHelpText('after', `\nExamples:\n${definition.examples.map((line) => `  ${line}`).join('\n')}\n`);
  for (const option of definition.options) command.addOption(defineOption(option));
  if (definition.arguments === '')
    return command.action(async (options) => {
      code.value = await definition.run([], options, shell);
    });
  command.argument(definition.arguments);
  return command.action(async (names: string | string[] | undefined, options) => {
    code.value = await definition.run(names === undefined ? [] : [names].flat(), options, shell);
  });
}

function defineOption({ flags, description: says, repeats, read }: OptionDefinition): Option {
  const option = new Option(flags, says);
  if (!flags.includes('<')) return option;
  return option.argParser((text: string, before: unknown) => {
    if (repeats) return [...((before as string[] | undefined) ?? []), text];
    const name = option.long ?? flags;
    if (before !== undefined && before !== true)
      throw new BadOption({ option: name, expected: 'to be given once', found: text });
    const value = read?.(text) ?? { value: text };
    if ('expected' in value) throw new BadOption({ option: name, expected: value.expected, found: text });
    return value.value;
  });
}

export const { version } = packageFile;
