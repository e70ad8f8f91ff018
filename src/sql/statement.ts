// One SQL statement that costs proposals where the people are.
import { contractYears } from '../calendar/term.js';
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import { one, plain } from '../number/decimal.js';
import { type Plan, plansOf, warnOfPlans } from '../plan/plans.js';
import type { Question } from '../question/question.js';
import { kindOf } from '../raise/registry.js';
import type { Misfit } from './amount.js';
import { arithmeticOf } from './arithmetic.js';
import type { Dialect } from './dialect.js';
import { figureSteps, resultsStep } from './figures-sql.js';
import { headOf } from './head.js';
import { listedGroups, namesInTable, peopledUnit } from './listed-unit.js';
import { type ListedGroup, peopleSteps, personColumns, type Room } from './people-sql.js';
import { planSteps } from './plan-steps.js';
import { comments } from './quoting.js';
import { problemSteps, resultSql } from './result-sql.js';
import { openSteps, type Step, type Steps } from './steps.js';
import { sumsStep, yearsStep } from './sums-sql.js';
import { mostDays, paidFor } from './year-pay.js';

/** From the roomiest to the tightest: the first in which all proposals fit is taken. */
const rooms: readonly Room[] = [
  { payDigits: 9, rateScale: 4, fteScale: 6 },
  { payDigits: 9, rateScale: 2, fteScale: 6 },
  { payDigits: 8, rateScale: 2, fteScale: 4 },
  { payDigits: 7, rateScale: 2, fteScale: 4 },
];

/** A database without a width takes every rate that can be written. */
const anyRoom: Room = { payDigits: 15, rateScale: 15, fteScale: 17 };

/** More steps than this are more than databases take. */
const mostSteps = 300;

/** Where something cannot be said, and why. */
interface Refusal {
  readonly why: Misfit | 'long';
  readonly at: Span;
  readonly raise: string;
  readonly year: number;
}

/** The statement; undefined where a fault was found. */
export function statementOf(
  question: Question,
  dialect: Dialect,
  table: readonly string[],
  faults: Faults,
): string | undefined {
  const groups = listedGroups(question.unit, faults);
  if (faults.failed) return undefined;
  const names = namesInTable(question);
  const peopled = { ...question, unit: peopledUnit(question, names) };
  const plans = plansOf(peopled, faults);
  if (plans === undefined) return undefined;
  checkFiles(groups, faults);
  if (faults.failed) return undefined;
  let refusal: Refusal | null = null;
  for (const room of dialect.width === null ? [anyRoom] : rooms) {
    const written = write(question, groups, plans, names, dialect, table, room);
    if (written.refusal === null) {
      warnOfPlans(plans, peopled, faults);
      return written.sql;
    }
    refusal = written.refusal;
    if (refusal.why !== 'wide') break;
  }
  if (refusal !== null) tellOf(refusal, dialect, faults);
  return undefined;
}

/** All groups stand in the one table. */
function checkFiles(groups: readonly ListedGroup[], faults: Faults): void {
  const [first, ...others] = groups.map(({ roster }) => roster.file);
  const other = others.find(({ value }) => value !== first?.value);
  if (first && other) faults.add(fault('sql-several-files', other.at, { first: first.value, second: other.value }));
}

function tellOf({ why, at, raise, year }: Refusal, { title }: Dialect, faults: Faults): void {
  if (why === 'endless') faults.add(fault('sql-endless', at, { raise, database: title }));
  else if (why === 'wide') faults.add(fault('sql-too-wide', at, { raise, year, database: title }));
  else if (why === 'days') faults.add(fault('sql-many-days', at, { year, days: mostDays.apart }));
  else faults.add(fault('sql-too-long', at, { steps: mostSteps }));
}

function write(
  question: Question,
  groups: readonly ListedGroup[],
  plans: readonly Plan[],
  names: readonly string[],
  dialect: Dialect,
  table: readonly string[],
  room: Room,
): { readonly sql: string; readonly refusal: Refusal | null } {
  const { unit, horizon } = question;
  let refusal: Refusal | null = null;
  let place: Omit<Refusal, 'why'> = { at: placeOf(groups), raise: 'the roll-up of the unit', year: 1 };
  const math = arithmeticOf(dialect, (why) => {
    refusal ??= { why, ...place };
  });
  const figures = figureSteps(question, math);
  const person = personColumns(groups, room, math);
  const steps = openSteps(math);
  const basePay = steps.define(
    'base_pay',
    paidFor(person.rate, one, 1, person, 'base', steps, math),
    'a full year at the current rate',
  );
  const columns = plans.map((plan, i) =>
    planSteps(plan, `p${i + 1}`, person, question, steps, math, ({ raise, what, year }) => {
      plan.applied.add(raise);
      place = { at: raise.at, raise: kindOf(what).describe(what, ({ amount }) => plain(amount)), year };
    }),
  );
  if (steps.all.length > mostSteps) refusal ??= { why: 'long', ...place };
  const isByGroup = unit.groups.some(({ name, roster }) => name !== null || roster?.columns.group !== undefined);
  const raised = raiseSteps(steps);
  const all: readonly Step[] = [
    ...peopleSteps(groups, table, room, unit.currency, math),
    ...raised,
    sumsStep(raised.at(-1)?.name ?? 'people', columns, isByGroup, basePay, room.fteScale, math),
    yearsStep(columns, contractYears(horizon)),
    ...figures,
    resultsStep(),
    ...problemSteps(plans, names, isByGroup, person.groups, math),
  ];
  const isStepOfRaises = new Set(raised);
  const text = all.map(({ name, says, sql }) => {
    const hint = isStepOfRaises.has(all.find((each) => each.name === name) as Step) ? dialect.stepHint : '';
    return `${says === null ? '' : `${comments(says)}\n`}${name} AS ${hint}(\n${sql}\n)`;
  });
  const sql = `${headOf(question, plans, dialect, table, room)}\nWITH\n${text.join(',\n')}\n${resultSql(plans, math)}`;
  return { sql, refusal };
}

const placeOf = ([first]: readonly ListedGroup[]): Span => first?.roster.at ?? { file: '', line: 1, column: 1, end: 1 };

/** Each step of the raises as columns beside those of the one before. */
function raiseSteps({ all }: Steps): readonly Step[] {
  return all.map((columns, i) => {
    const from = i === 0 ? 'people' : `step_${i}`;
    const lines = columns.map(
      ({ sql, name, says }, k) =>
        `${says === null ? '' : `${comments(says, '    ')}\n`}    ${sql} AS ${name}${k === columns.length - 1 ? '' : ','}`,
    );
    return { name: `step_${i + 1}`, says: null, sql: `  SELECT ${from}.*,\n${lines.join('\n')}\n  FROM ${from}` };
  });
}
