// Every command. A new one is one new file, its test, one line here and one in the change log.
import type { CommandDefinition } from '../command.js';
import { compareCommand } from './compare.js';
import { explainCommand } from './explain.js';

export const commands: readonly CommandDefinition[] = [compareCommand, explainCommand];
