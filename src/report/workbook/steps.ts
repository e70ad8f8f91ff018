// The raises of one day as lines: what each makes of the rate that the one before it left, or pays once.
import type { EntryRecord, RaiseRecord, RuleRecord } from '../../comparison/formula-basis.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import { originFormula, paymentFormula, roundingFormula, ruleFormula, type Seen, spanFormula } from './formulas.js';
import type { CellAt, PlanDraft, RateNow } from './lines.js';
import { parametersOf, statedAt, whenOf } from './parameters.js';
import { label, percentShare } from './sheet.js';
import type { DraftCell } from './workbook.js';

interface Placed {
  readonly entry: EntryRecord;
  /** Its place among the entries of the plan. */
  readonly place: number;
}

/** The rate after all entries of a day; what they pay beside it is added to `lumpSums`. */
export function applyDay(draft: PlanDraft, ofDay: readonly Placed[], before: RateNow, lumpSums: CellAt[]): RateNow {
  const { basis } = draft.context;
  let rate = before;
  for (const placed of ofDay) {
    const raise = basis.raises[placed.entry.raise];
    if (raise === undefined || (placed.entry.rule !== null && isStill(placed.entry.rule))) continue;
    const last = rate;
    rate = applyEntry(draft, placed, raise, last, lumpSums);
    if (rate !== last && basis.rounding?.when === 'each-raise') rate = published(draft, [placed], last, rate);
  }
  return rate !== before && basis.rounding?.when === 'each-date' ? published(draft, ofDay, before, rate) : rate;
}

function applyEntry(
  draft: PlanDraft,
  { entry, place }: Placed,
  raise: RaiseRecord,
  rate: RateNow,
  lumpSums: CellAt[],
): RateNow {
  const { block, context, clauses, startAt } = draft;
  const { comparison, inputs, fine } = context;
  if (!clauses.has(entry.raise)) clauses.set(entry.raise, rate.at);
  const clause = clauses.get(entry.raise) ?? rate.at;
  const reaches = (point: number) => raise.reaches === null || raise.reaches.includes(point);
  // The parts of a clause select their people once, just before the first of them applies.
  const span = (point: number) =>
    spanFormula(raise, entry, (entry.isPartOfClause ? clause : rate.at)(point), inputs, fine);
  const line = draft.next();
  const value = enteredValue(entry, raise, draft);
  const formula = (point: number): string => {
    const still = entry.payment === null ? rate.at(point) : '0';
    if (!reaches(point)) return still;
    const seen: Seen = {
      rate: rate.at(point),
      start: startAt(point),
      clause: clause(point),
      periods: inputs.periods(point),
      value: value === null ? null : block.value(line),
    };
    const made =
      entry.rule === null ? paymentFormula(entry, seen, inputs) : ruleFormula(entry.rule, entry, seen, inputs);
    const isFor = span(point);
    return isFor === null ? made : `IF(${isFor},${made},${still})`;
  };
  const step = (point: number) => draft.trailOf(point, place);
  const amounts = comparison.payPoints.map((_, point) =>
    entry.payment === null ? (step(point)?.after ?? rate.amounts[point] ?? '0') : (step(point)?.payment ?? '0'),
  );
  const at = draft.add(`entry ${place}`, {
    when: whenOf([entry]),
    what: raise.says,
    how: howOf(entry, raise),
    value,
    from: statedAt(raise),
    role: 'figure',
    shown: entry.payment === null ? 'fine' : 'cents',
    formula,
    amounts: (point) => amounts[point] ?? null,
    idle: (point) => !reaches(point),
  });
  if (entry.payment !== null) {
    lumpSums.push(at);
    return rate;
  }
  const { isPercent } = entry;
  draft.percents.push({ isPercent, value: block.value(line), after: at, before: rate.at, span, reaches });
  return { at, amounts };
}

/** The cell beside an entry that holds the one percent or amount that it goes by; null where it has several. */
function enteredValue(entry: EntryRecord, raise: RaiseRecord, { context: { inputs } }: PlanDraft): DraftCell | null {
  const own = parametersOf(entry, { ...raise, from: null, below: null });
  const [only] = own;
  const { origin, rule } = entry;
  if (only === undefined || (origin === null && own.length > 1)) return null;
  const formula = originFormula(entry, inputs) ?? inputs.parameter(entry, only.path);
  if (origin === null && only.shown === 'money') return { role: 'figure', shown: 'cents', formula, value: only.digits };
  const derived = rule?.form === 'sum' && origin !== null ? (rule.percent ?? rule.start ?? rule.clause) : null;
  return { role: 'figure', shown: 'percent-fine', formula, value: percentShare(derived ?? only.digits) };
}

/** The rate as the agreement publishes it, after some entries: one of them carries what it was rounded to. */
function published(draft: PlanDraft, placed: readonly Placed[], before: RateNow, rate: RateNow): RateNow {
  const { comparison, basis, inputs, fine } = draft.context;
  const { rounding } = basis;
  if (rounding === null) return rate;
  const amounts = comparison.payPoints.map((_, point) => {
    const roundedTo = placed.flatMap(({ place }) => draft.trailOf(point, place)?.rounded ?? []);
    return roundedTo[0] ?? rate.amounts[point] ?? '0';
  });
  const [first] = placed;
  const at = draft.add(`rounded ${draft.next()}`, {
    when: first === undefined ? '' : whenOf([first.entry]),
    what: label('published-rate'),
    how: say('rounded', { rounding: comparison.unit.rounding ?? '' }),
    role: 'figure',
    shown: 'fine',
    formula: (point) => roundingFormula(rounding, rate.at(point), before.at(point), inputs, fine),
    amounts: (point) => amounts[point] ?? null,
  });
  return { at, amounts };
}

/** What never moves a rate, such as steps of people along a schedule. */
function isStill(rule: RuleRecord): boolean {
  if (rule.form !== 'sum' || !rule.keeps) return false;
  return [rule.percent, rule.start, rule.clause, rule.amount].every((part) => part === null);
}

/** How a raise is reckoned. */
function howOf({ rule, payment }: EntryRecord, { from, below }: RaiseRecord): Text {
  const paid = label(payment?.amount == null ? 'percent-paid' : 'paid-once');
  const how = rule === null ? paid : ruleTold(rule);
  return from === null && below === null ? how : say('for-rates-named', { how });
}

function ruleTold(rule: RuleRecord): Text {
  if (rule.form === 'rounded') return say('rounded-to-full', { how: ruleTold(rule.of), mode: rule.mode });
  if (rule.form !== 'sum') {
    return say('best-of', { isGreatest: rule.form === 'greatest', options: rule.options.map(ruleTold) });
  }
  const { keeps, percent, start, clause, amount } = rule;
  return say('sum-of-rule', {
    terms: [
      ...(keeps ? [percent === null ? ('rate' as const) : ('raised' as const)] : []),
      ...(start === null ? [] : ['start' as const]),
      ...(clause === null ? [] : ['clause' as const]),
      ...(amount === null ? [] : ['amount' as const]),
    ],
  });
}
