// Whom the raises of a proposal reach in a unit, and whether their amounts mean one thing there.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At } from '../diagnostic/span.js';
import { plain } from '../number/decimal.js';
import { type Money, readMoney } from '../number/money.js';
import type { Raise } from '../raise/raise.js';
import { kindOf } from '../raise/registry.js';
import type { Selector } from '../raise/selector.js';
import { checkSymbol } from '../unit/parse.js';
import { type Member, membersOf, type Unit } from '../unit/unit.js';
import type { Proposal } from './proposal.js';

/** Whether a name means this group or pay point; a pay point named by its rate answers to any spelling of it. */
function isNamed({ group, payPoint }: Member, name: string): boolean {
  if (group.name === name || payPoint.name === name) return true;
  if (!payPoint.isNamedByRate) return false;
  const money = readMoney(name);
  return money.ok && money.money.amount.eq(payPoint.rate);
}

/** Whether `for` and `except` let a raise reach a pay point; spans of rates are asked when it applies. */
export function reaches({ names, except }: Selector, member: Member): boolean {
  if (names !== null && !names.some(({ value }) => isNamed(member, value))) return false;
  return !except.some(({ value }) => isNamed(member, value));
}

/**
 * Faults of a proposal that only show in its unit: names that nobody has, other currencies, amounts that reach people
 * who are paid per different things.
 */
export function checkReach(proposal: Pick<Proposal, 'raises' | 'claims'>, unit: Unit, faults: Faults): void {
  const members = membersOf(unit);
  for (const raise of proposal.raises) checkRaise(raise, unit, members, faults);
  for (const { figure } of proposal.claims) {
    if (figure.money !== null) checkSymbol(figure.money.value, unit.currency, figure.money.at, faults);
  }
}

function checkRaise({ who, what, at }: Raise, unit: Unit, members: readonly Member[], faults: Faults): void {
  const named = [...(who.names ?? []), ...who.except];
  const lost = named.filter(({ value }) => !members.some((member) => isNamed(member, value)));
  for (const { value, at: place } of lost) {
    const groups = unit.groups.flatMap(({ name }) => (name === null ? [] : [name]));
    const known = [...groups, ...new Set(members.map(({ payPoint }) => payPoint.name))];
    faults.add(fault('names-nobody', place, { name: value, near: nearest(value, known), known }));
  }
  const amounts = [...kindOf(what).amounts(what), who.from, who.below].filter((amount) => amount !== null);
  for (const { value, at: place } of amounts) checkSymbol(value, unit.currency, place, faults);
  if (lost.length > 0) return;
  const reached = members.filter((member) => reaches(who, member));
  if (reached.length === 0) faults.add(fault('selects-nobody', at, null));
  const pers = [...new Set(reached.map(({ group }) => group.per))];
  const first = amounts[0];
  if (pers.length > 1 && first !== undefined)
    faults.add(fault('money-across-pers', first.at, { found: written(first), pers }));
}

const written = ({ value }: At<Money>) => `${value.symbol ?? ''}${plain(value.amount)}`;
