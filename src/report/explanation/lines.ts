// The lines of an explanation: the rate step by step, and what it pays in each contract year.
import type { ExplainedPayPoint, ExplainedResult, PlaceRecord, StepRecord } from '../../comparison/explanation.js';
import { decimal } from '../../number/decimal.js';
import { moneyCell } from '../../raise/working.js';
import { say } from '../../words/say.js';
import type { Phrase, Text } from '../../words/text.js';

/** One line: what is explained, and how it comes about. */
export interface Line {
  readonly label: Text;
  readonly text: Text;
}

const money = (digits: string) => moneyCell(decimal(digits));

/** `proposals/union.yaml:8`; a typed offer has no lines: `offer-1`. */
export const placeText = ({ file, line }: PlaceRecord) => (line === null ? file : `${file}:${line}`);

/** Today's rate, then every step: `37,275.00 x 1.035 = 38,579.625, union.yaml:8`. */
export function rateLines(point: ExplainedPayPoint<Phrase>, result: ExplainedResult<Phrase>): readonly Line[] {
  const { currentRate, components = [], place } = point;
  const parts = components.map(({ name, rate }) => ({ name, rate: money(rate) }));
  const text = say('rate-stated', { components: parts, rate: money(currentRate), place: placeText(place) });
  const today = { label: say('rate-today-title'), text };
  return [today, ...result.years.flatMap(({ year, rate }) => linesOfYear(year, rate, result))];
}

function linesOfYear(year: number, rate: string, { steps }: ExplainedResult<Phrase>): readonly Line[] {
  const inYear = steps.filter((step) => step.year === year);
  if (inYear.length === 0) {
    const label = say('step-title', { isLumpSum: false, date: null, year });
    return [{ label, text: say('no-raise', { rate: money(rate) }) }];
  }
  return inYear.map((step) => ({
    label: say('step-title', { isLumpSum: step.payment !== null, date: step.date, year }),
    text: stepText(step),
  }));
}

function stepText({ derivation, working, parts, after, payment, rounded, place, note }: StepRecord<Phrase>): Phrase {
  const isRounded = parts === undefined && rounded !== null && rounded !== (payment ?? after);
  const to = isRounded ? money(rounded) : null;
  return say('step-worked', { derivation, working, rounded: to, place: placeText(place), note });
}

/** The pay of each year, lump sums included. */
export function yearLines({ years, steps }: ExplainedResult<Phrase>): readonly Line[] {
  return years.map(({ year, working, exact, ratePays, lumpSumsWorking, lumpSums, pay }) => {
    const label = say('pay-title', { year });
    const isRounded = !decimal(exact).eq(decimal(ratePays));
    const paid = say('rounded-to', { working, rounded: isRounded ? money(ratePays) : null });
    if (lumpSumsWorking === null) return { label, text: paid };
    const payments = steps.flatMap((step) => (step.year === year && step.payment !== null ? [step.payment] : []));
    const isPlain = payments.length === 1 && decimal(payments[0] ?? '0').eq(decimal(lumpSums));
    const figures = { ratePays: money(ratePays), lumpSums: money(lumpSums), pay: money(pay) };
    return {
      label,
      text: say('pay-with-lump-sums', { paid, working: isPlain ? null : lumpSumsWorking, ...figures }),
    };
  });
}
