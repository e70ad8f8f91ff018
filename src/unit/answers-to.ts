// The names that people of a unit answer to.
import { readMoney } from '../number/money.js';
import type { Member } from './unit.js';

/** Whether a name means this group or pay point; a pay point named by its rate answers to any spelling of it. */
export function answersTo({ group, payPoint }: Member, name: string): boolean {
  if (group.name === name || payPoint.name === name) return true;
  if (!payPoint.isNamedByRate) return false;
  const money = readMoney(name);
  return money.ok && money.money.amount.eq(payPoint.rate);
}
