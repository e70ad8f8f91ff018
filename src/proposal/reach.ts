// Whom the raises of a proposal reach in a unit, and whether their amounts mean one thing there.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At } from '../diagnostic/span.js';
import { type Decimal, decimal, plain } from '../number/decimal.js';
import { type Money, readMoney } from '../number/money.js';
import type { Raise } from '../raise/raise.js';
import { kindOf } from '../raise/registry.js';
import { type Names, namesOf, type Selector } from '../raise/selector.js';
import { hasRate } from '../roster/rates.js';
import { checkSymbol } from '../unit/pay.js';
import { stepName } from '../unit/salary-schedule.js';
import { type Member, membersOf, type Unit } from '../unit/unit.js';
import type { Proposal } from './proposal.js';

/** Whether one of some names means this group or pay point. */
function isAmong({ group, payPoint }: Member, { texts, amounts }: Names): boolean {
  if ((group.name !== null && texts.has(group.name)) || group.answersTo?.some((name) => texts.has(name))) return true;
  if (texts.has(payPoint.name) && !payPoint.isFromRoster) return true;
  const { cell } = payPoint;
  if (cell !== null && (texts.has(cell.lane) || texts.has(stepName(cell.step)))) return true;
  return payPoint.isNamedByRate && amounts.size > 0 && amounts.has(plain(payPoint.rate));
}

/** Whether a name means this group or pay point. */
export function isNamed(member: Member, name: string): boolean {
  return isAmong(member, namesOf([{ value: name, at: member.payPoint.at }]));
}

/**
 * Which components of a rate a raise reaches: `for: [longevity]` raises that one and leaves the rest; a name of the
 * group, the lane or the step means all of them.
 */
export function componentsReached(
  { names, except }: Pick<Selector, 'names' | 'except'>,
  { payPoint }: Member,
): readonly boolean[] {
  const { components } = payPoint;
  const isNamed = names !== null && components.some(({ name }) => names.texts.has(name));
  return components.map(({ name }) => (!isNamed || names.texts.has(name)) && !except.texts.has(name));
}

/** Whether `for` and `except` let a raise reach a pay point; spans of rates are asked when it applies. */
export function reaches({ names, except }: Selector, member: Member): boolean {
  const { components } = member.payPoint;
  const namesPart = names !== null && components.some(({ name }) => names.texts.has(name));
  if (components.length > 0 && !componentsReached({ names, except }, member).includes(true)) return false;
  return (names === null || namesPart || isAmong(member, names)) && !isAmong(member, except);
}

/**
 * Faults of a proposal that only show in its unit: names that nobody has, other currencies, amounts that reach people
 * who are paid per different things.
 */
export function checkReach(proposal: Pick<Proposal, 'raises' | 'claims'>, unit: Unit, faults: Faults): void {
  const people = peopleOf(unit);
  for (const raise of proposal.raises) {
    if (faults.isFull(raise.at.file)) break;
    checkRaise(raise, people, faults);
  }
  for (const { figure } of proposal.claims) {
    if (figure.money !== null) checkSymbol(figure.money.value, unit.currency, figure.money.at, faults);
  }
}

/** Everybody of a unit, and all the names that they answer to. */
interface People {
  readonly currency: string;
  readonly members: readonly Member[];
  readonly known: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly rates: ReadonlySet<string>;
}

function peopleOf(unit: Unit): People {
  const members = membersOf(unit);
  const groups = unit.groups.flatMap(({ name, answersTo }) => [...(name === null ? [] : [name]), ...(answersTo ?? [])]);
  const names = new Set([...groups, ...members.flatMap(namesOn), ...members.flatMap(ownName)]);
  const byRate = members.filter(({ payPoint }) => payPoint.isNamedByRate);
  const rates = new Set(byRate.map(({ payPoint }) => plain(payPoint.rate)));
  return { currency: unit.currency, members, known: [...names], names, rates };
}

/** The places of a ranking are names that nobody answers to. */
const ownName = ({ payPoint: { name, isFromRoster } }: Member) => (isFromRoster ? [] : [name]);

/** What a cell of a schedule answers to beside its own name: its lane, its step, its components. */
function namesOn({ payPoint: { cell, components } }: Member): readonly string[] {
  return [...(cell === null ? [] : [cell.lane, stepName(cell.step)]), ...components.map(({ name }) => name)];
}

function answers({ names, rates, members }: People, name: string): boolean {
  if (names.has(name)) return true;
  const money = readMoney(name);
  if (!money.ok) return false;
  const { amount } = money.money;
  return rates.has(plain(amount)) || members.some((member) => hasListed(member, amount));
}

const hasListed = ({ group: { listed } }: Member, amount: Decimal) => listed !== undefined && hasRate(listed, amount);

/** People of a roster whose exact rate a raise names, and who are none of the pay points that are drawn from it. */
function listedOf({ names }: Selector, members: readonly Member[]): readonly Member[] {
  const amounts = [...(names?.amounts ?? [])].map((digits) => decimal(digits));
  return members.flatMap((member) =>
    amounts.flatMap((rate) => (hasListed(member, rate) ? [{ ...member, payPoint: { ...member.payPoint, rate } }] : [])),
  );
}

function checkRaise({ who, what, at }: Raise, people: People, faults: Faults): void {
  const named = [...(who.names?.written ?? []), ...who.except.written];
  const lost = named.filter(({ value }) => !answers(people, value));
  const { known, members, currency } = people;
  for (const { value, at: place } of lost) {
    if (faults.isFull(place.file)) return;
    faults.add(fault('names-nobody', place, { name: value, near: nearest(value, known.slice(0, 1000)), known }));
  }
  const amounts = [...kindOf(what).amounts(what), who.from, who.below].filter((amount) => amount !== null);
  for (const { value, at: place } of amounts) checkSymbol(value, currency, place, faults);
  if (lost.length > 0) return;
  const reached = [...members, ...listedOf(who, members)].filter((member) => reaches(who, member));
  if (reached.length === 0) faults.add(fault('selects-nobody', at, null));
  else if (kindOf(what).needsSchedule && !reached.some(({ group }) => group.schedule !== null))
    faults.add(fault('step-needs-schedule', at, { kind: what.kind }));
  const pers = [...new Set(reached.map(({ group }) => group.per))];
  const first = amounts[0];
  if (pers.length > 1 && first !== undefined)
    faults.add(fault('money-across-pers', first.at, { found: written(first), pers }));
}

const written = ({ value }: At<Money>) => `${value.symbol ?? ''}${plain(value.amount)}`;
