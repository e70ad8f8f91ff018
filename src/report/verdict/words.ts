// What claims and checks have in common: titles, rows of texts, and a check as words/ tells it.

import { decimal, fixed, plain } from '../../number/decimal.js';
import { rankOf } from '../../roster/ranks.js';
import type { CheckVerdict, ComparedRecord } from '../../verdict/verdicts.js';
import type { English } from '../../words/en.js';
import { say } from '../../words/say.js';
import type { Cell, Text } from '../../words/text.js';
import type { Column, Row } from '../report.js';

export const label = (name: Parameters<English['verdict-label']>[0]['label']) => say('verdict-label', { label: name });

export const column = (key: string, title: Text, align: Column['align'] = 'left'): Column => ({ key, title, align });

/** A row of texts; null where there is none. */
export function textRow(texts: readonly (Text | null)[]): Row {
  return { cells: texts.map((text) => (text === null ? { kind: 'none' } : { kind: 'text', text })), role: 'plain' };
}

/** What a check asks. */
export function askedOf({ measure, proposal, relation, target, targetIs, readings }: CheckVerdict) {
  const isFigure = targetIs === 'figure';
  return {
    measure,
    proposal,
    relation,
    target: !isFigure && target === 'baseline' ? null : target,
    isFigure,
    readings,
  };
}

/** A figure to the cent, or to two decimals of a percent. */
function figureOf({ takes }: CheckVerdict, digits: string): Cell {
  return takes === 'percent' ? { kind: 'percent', digits } : { kind: 'money', digits, decimals: 2, currency: null };
}

/** One figure held against another; a difference below a cent keeps every digit it has. */
export function heldAgainst(check: CheckVerdict, compared: ComparedRecord) {
  const { group, payPoint, reading, targetReading, found, expected } = compared;
  const difference = decimal(compared.difference);
  const rounded = fixed(difference.abs(), 2);
  const digits = decimal(rounded).isZero() ? tiny(plain(difference.abs())) : rounded;
  return {
    place: { group, name: payPoint, rank: rankOf(payPoint) },
    reading,
    targetReading,
    found: figureOf(check, found),
    expected: figureOf(check, expected),
    difference: { kind: 'number', digits } as const,
    sign: difference.isZero() ? 0 : difference.isNegative() ? -1 : 1,
    inPoints: check.takes === 'percent',
  };
}

/** `0.0000413` of 0.00004131…: the zeros and three digits. */
const tiny = (digits: string) => /^0\.0*\d{1,3}/.exec(digits)?.[0] ?? digits;
