// What the page's calculator answers: somebody of a group who is paid a rate, or stands in a cell, under every proposal.
// The engine reckons; nothing is reckoned here.
import type { Comparison } from '../comparison/comparison.js';
import { comparisonAt } from '../comparison/record.js';
import { collectFaults } from '../diagnostic/diagnostic.js';
import { positiveMoney } from '../document/scalars.js';
import type { Question } from '../question/question.js';
import { paidAt } from '../run/page-question.js';
import { checkSymbol } from '../unit/pay.js';
import type { Group, Member, PayPoint } from '../unit/unit.js';
import { say } from '../words/say.js';
import type { Phrase } from '../words/text.js';

export type Answer =
  | { readonly ok: true; readonly comparison: Comparison }
  /** What is wrong, in a sentence. */
  | { readonly ok: false; readonly fault: Phrase };

/** Whose pay is asked for: a pay point of the unit, or a rate as somebody types it. */
export type Asked = { readonly group: Group } & ({ readonly payPoint: PayPoint } | { readonly typed: string });

/** Everything under every proposal, as a comparison of that one person. */
export function answer(question: Question, asked: Asked): Answer {
  const faults = collectFaults();
  const member = memberOf(question, asked, faults);
  const comparison = member && comparisonAt(question, member, faults);
  if (comparison !== undefined && !faults.failed) return { ok: true, comparison };
  const [first] = faults.all;
  const { message, help } = first ?? {};
  return {
    ok: false,
    fault: message === undefined ? say('not-reckoned') : say('wrong-pay', { message, help: help ?? null }),
  };
}

/** The name of the field in what is said about it; words/ look for it there. */
const field = 'your pay';

function memberOf({ unit }: Question, asked: Asked, faults: ReturnType<typeof collectFaults>): Member | undefined {
  if ('payPoint' in asked) return { group: asked.group, payPoint: asked.payPoint };
  const at = { file: field, line: 1, column: 1, end: 1 };
  const money = positiveMoney.read({ kind: 'text', text: asked.typed.trim(), isPlain: true, at }, field, faults);
  if (money === undefined) return undefined;
  checkSymbol(money, unit.currency, at, faults);
  return faults.failed ? undefined : paidAt(asked.group, money.amount, unit.currency);
}
