// `wagecmp schema`: what a file may hold, as JSON Schema for editors, from the one definition that validates.
import { nearest } from '../../diagnostic/near.js';
import type { JsonSchema } from '../../document/shape.js';
import { quoted } from '../../words/visible.js';
import { type CommandDefinition, usage } from '../command.js';
import { exit } from '../exit.js';
import { written } from '../output.js';

/** Editors read YAML with yaml-language-server, which knows draft 7 and nothing later. */
const draft = 'http://json-schema.org/draft-07/schema#';

const kinds: Readonly<Record<string, () => Promise<JsonSchema>>> = {
  proposal: async () => {
    const { measureWords } = await import('../../measure/registry.js');
    return (await import('../../proposal/parse.js')).proposalShape(measureWords).schema;
  },
  unit: async () => (await import('../../unit/parse.js')).unitShape.schema,
  check: async () => {
    const { checkedWords } = await import('../../verdict/checked-words.js');
    return (await import('../../verdict/check-file.js')).checkFileShape(checkedWords).schema;
  },
  comparison: async () => (await import('../../comparison/read.js')).comparisonSchema,
  cost: async () => (await import('../../cost/read.js')).costSchema,
};

const titles: Readonly<Record<string, string>> = {
  check: 'check file',
  comparison: 'saved comparison',
  cost: 'saved cost',
};

export const schemaCommand: CommandDefinition = {
  name: 'schema',
  description: 'the JSON Schema of a file, for editors: proposal, unit or check; of a saved comparison or cost',
  arguments: '<kind>',
  options: [],
  examples: ['wagecmp schema proposal', 'wagecmp schema unit > unit.schema.json', 'wagecmp schema check'],
  async run([kind = ''], _options, shell) {
    const schema = Object.hasOwn(kinds, kind) ? await kinds[kind]?.() : undefined;
    if (schema === undefined) {
      const near = nearest(kind, Object.keys(kinds));
      const help = near === null ? null : `did you mean ${quoted(near)}?`;
      return usage(`there is a schema of ${Object.keys(kinds).join(', ')}, found ${quoted(kind)}`, help, shell);
    }
    const document = { $schema: draft, title: `wagecmp: a ${titles[kind] ?? kind}`, ...schema };
    return written(shell.print(`${JSON.stringify(document, null, 2)}\n`), null, shell, exit.done);
  },
};
