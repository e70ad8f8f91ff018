// Every command. A new one is one new file, its test, one line here and one in the change log.
import type { CommandDefinition } from '../command.js';
import { chartCommand } from './chart.js';
import { checkCommand } from './check.js';
import { claimsCommand } from './claims.js';
import { compareCommand } from './compare.js';
import { costCommand } from './cost.js';
import { explainCommand } from './explain.js';
import { initCommand } from './init.js';
import { reportCommand } from './report.js';
import { roundsCommand } from './rounds.js';
import { schemaCommand } from './schema.js';
import { solveCommand } from './solve.js';
import { sqlCommand } from './sql.js';
import { strikeCommand } from './strike.js';
import { sweepCommand } from './sweep.js';
import { validateCommand } from './validate.js';

export const commands: readonly CommandDefinition[] = [
  compareCommand,
  costCommand,
  chartCommand,
  reportCommand,
  explainCommand,
  claimsCommand,
  checkCommand,
  sweepCommand,
  solveCommand,
  strikeCommand,
  roundsCommand,
  sqlCommand,
  validateCommand,
  initCommand,
  schemaCommand,
];
