// The lines of an explanation: the rate step by step, and what it pays in each contract year.
import type { ExplainedPayPoint, ExplainedResult, PlaceRecord, StepRecord } from '../../comparison/explanation.js';
import { decimal } from '../../number/decimal.js';
import { exactMoney } from '../../raise/working.js';

/** One line: what is explained, and how it comes about. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

const money = (digits: string) => exactMoney(decimal(digits));

/** `proposals/union.yaml:8`; a typed offer has no lines: `offer-1`. */
export const placeText = ({ file, line }: PlaceRecord) => (line === null ? file : `${file}:${line}`);

/** Today's rate, then every step: `37,275.00 x 1.035 = 38,579.625, union.yaml:8`. */
export function rateLines(point: ExplainedPayPoint, result: ExplainedResult): readonly Line[] {
  const { currentRate, components, place } = point;
  const sum = components?.map(({ name, rate }) => `${name} ${money(rate)}`).join(' + ');
  const today = {
    label: 'Rate today',
    text: `${sum === undefined ? '' : `${sum} = `}${money(currentRate)}, ${placeText(place)}`,
  };
  return [today, ...result.years.flatMap(({ year, rate }) => linesOfYear(year, rate, result))];
}

function linesOfYear(year: number, rate: string, { steps }: ExplainedResult): readonly Line[] {
  const inYear = steps.filter((step) => step.year === year);
  if (inYear.length === 0) return [{ label: `Rate, year ${year}`, text: `no raise: ${money(rate)}` }];
  return inYear.map((step) => ({
    label: `${step.payment === null ? 'Rate' : 'Lump sum'}, ${step.date ?? `year ${year}`}`,
    text: stepText(step),
  }));
}

function stepText({ derivation, working, parts, after, payment, rounded, place, note }: StepRecord): string {
  const from = derivation === null ? '' : `${derivation}; `;
  const to =
    parts !== undefined || rounded === null || rounded === (payment ?? after) ? '' : `, rounded to ${money(rounded)}`;
  return `${from}${working}${to}, ${placeText(place)}${note === null ? '' : ` (${note})`}`;
}

/** The pay of each year, lump sums included. */
export function yearLines({ years }: ExplainedResult): readonly Line[] {
  return years.map(({ year, working, exact, ratePays, lumpSumsWorking, lumpSums, pay }) => {
    const isRounded = !decimal(exact).eq(decimal(ratePays));
    const paid = isRounded ? `${working}, rounded to ${money(ratePays)}` : working;
    if (lumpSumsWorking === null) return { label: `Pay, year ${year}`, text: paid };
    const sums =
      lumpSumsWorking === money(lumpSums) ? '' : `; lump sums ${lumpSumsWorking}, to the cent ${money(lumpSums)}`;
    return {
      label: `Pay, year ${year}`,
      text: `${paid}${sums}; ${money(ratePays)} + ${money(lumpSums)} paid once = ${money(pay)}`,
    };
  });
}
