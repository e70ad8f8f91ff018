// `wagecmp sql`: the costing as one SQL statement, for a payroll that must not leave its database.
import { type CommandDefinition, tell, usage } from '../command.js';
import { exit } from '../exit.js';
import { diagnosticsOption, questionOptions, requestOf } from '../options.js';
import { written } from '../output.js';

export const sqlCommand: CommandDefinition = {
  name: 'sql',
  description: 'the costing as one SQL statement: what `cost` counts, worked out where the payroll is',
  arguments: '<proposal...>',
  options: [
    { flags: '--dialect <name>', description: 'the database: duckdb, postgres or spark' },
    { flags: '--table <name>', description: 'the table with a row a person: payroll, hr.payroll' },
    ...questionOptions.filter(({ flags }) => !/--pay |--strict/.test(flags)),
    { flags: '-o, --output <file>', description: 'write to a file' },
    diagnosticsOption,
  ],
  examples: [
    'wagecmp sql county-offer.yaml county-ask.yaml --dialect duckdb --table payroll',
    'wagecmp sql county-ask.yaml --dialect postgres --table hr.payroll -o cost.sql',
  ],
  async run(names, options, shell) {
    const { dialect, table } = options as { dialect?: string; table?: string };
    if (dialect === undefined || table === undefined) {
      const missing = dialect === undefined ? '--dialect' : '--table';
      return usage(`a statement needs \`${missing}\``, 'write wagecmp sql … --dialect duckdb --table payroll', shell);
    }
    const { sqlFiles } = await import('../../run/sql.js');
    const { value, diagnostics, texts } = sqlFiles({ ...requestOf(names, options), dialect, table }, shell.disk);
    tell(diagnostics, texts, options, shell);
    if (value === undefined) return exit.notValid;
    const file = options['output'] as string | undefined;
    const isFile = file !== undefined && file !== '-';
    const result = isFile ? shell.writeFile(file, value.sql) : shell.print(value.sql);
    return written(result, isFile ? file : null, shell, exit.done);
  },
};
