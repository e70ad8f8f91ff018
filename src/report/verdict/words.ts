// A verdict on a check in the words of a sentence.

import { decimal, fixed, plain } from '../../number/decimal.js';
import { formatMoney } from '../../number/money.js';
import { spokenPlace } from '../../roster/ranks.js';
import type { CheckVerdict, ComparedRecord } from '../../verdict/verdicts.js';
import { readingInWords } from '../words.js';

export const relationWords: Readonly<Record<CheckVerdict['relation'], string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  equals: 'exactly',
};

/** What figures are written as: `38,416.41`, `8.22%`. */
type Takes = Pick<CheckVerdict, 'takes'>;

/** A figure to the cent, or to two decimals of a percent. */
export function figureWords({ takes }: Takes, digits: string): string {
  return takes === 'percent' ? `${fixed(decimal(digits), 2)}%` : formatMoney(digits, { decimals: 2 });
}

/** `375.40 less`, `1,138.10 more`, `the same`; a difference below a cent keeps every digit it has. */
export function differenceWords({ takes }: Takes, { difference }: ComparedRecord): string {
  const exact = decimal(difference);
  if (exact.isZero()) return 'the same';
  const isTiny = decimal(fixed(exact, 2)).isZero();
  const size = isTiny ? tiny(plain(exact.abs())) : figureWords({ takes }, plain(exact.abs())).replace('%', '');
  return `${size}${takes === 'percent' ? ' points' : ''} ${exact.isNegative() ? 'less' : 'more'}`;
}

/** `0.0000413` of 0.00004131…: the zeros and three digits. */
const tiny = (digits: string) => /^0\.0*\d{1,3}/.exec(digits)?.[0] ?? digits;

/** `$35,500`, `Hourly, Senior`. */
export function placeWords({ group, payPoint }: Pick<ComparedRecord, 'group' | 'payPoint'>): string {
  return group === null ? payPoint : `${group}, ${payPoint}`;
}

/** What a check is held against: `the baseline`, `union`, `$38,000`. */
export function targetWords({ target, targetIs }: CheckVerdict): string {
  return targetIs === 'proposal' && target === 'baseline' ? 'the baseline' : target;
}

/** Where a comparison was made: `at $35,500 with all of it in the first year`. */
export function whereWords({ reading, targetReading, ...place }: ComparedRecord, target: string): string {
  const isOpen = reading !== 'as-written';
  const other = targetReading === null || targetReading === 'as-written' ? null : targetReading;
  const own = isOpen ? ` with ${readingInWords(reading)}` : '';
  return `at ${spokenPlace({ group: place.group, name: place.payPoint })}${own}${other === null ? '' : `, ${target} with ${readingInWords(other)}`}`;
}

/** `at $35,500 with all of it in the first year end-rate is 38,340.00, 451.81 less than the baseline (38,791.81)`. */
export function comparedWords(check: CheckVerdict, compared: ComparedRecord): string {
  const { measure, targetIs } = check;
  const target = targetWords(check);
  const expected = targetIs === 'proposal' ? `${target} (${figureWords(check, compared.expected)})` : target;
  const difference = differenceWords(check, compared);
  const than = difference === 'the same' ? `the same as ${expected}` : `${difference} than ${expected}`;
  return `${whereWords(compared, target)} ${measure} is ${figureWords(check, compared.found)}, ${than}`;
}

/** The same for a table: `38,340.00 at $35,500, first-year: 451.81 less than 38,791.81`. */
export function decidingWords(check: CheckVerdict, compared: ComparedRecord): string {
  const { reading, targetReading, found, expected } = compared;
  const readings = [reading, targetReading ?? 'as-written'].filter((name) => name !== 'as-written');
  const difference = differenceWords(check, compared);
  const place = [placeWords(compared), ...readings].join(', ');
  const than = difference === 'the same' ? 'the same as' : `${difference} than`;
  return `${figureWords(check, found)} at ${place}: ${than} ${figureWords(check, expected)}`;
}

/** What was expected: `end-rate of harvard at least the baseline`. */
export function expectedWords(check: CheckVerdict): string {
  const { proposal, measure, relation, readings } = check;
  const under = readings === 'all' ? '' : readings === 'any' ? ', under any one reading' : `, under ${readings}`;
  return `${measure} of ${proposal} ${relationWords[relation]} ${targetWords(check)}${under}`;
}
