// Every command. A new one is one new file, its test, one line here and one in the change log.
import type { CommandDefinition } from '../command.js';
import { compareCommand } from './compare.js';

export const commands: readonly CommandDefinition[] = [compareCommand];
