// A headline figure, as somebody said it: "8.2% over three years".
import { fault } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/near.js';
import type { At, Span } from '../diagnostic/span.js';
import { optional, record, required } from '../document/record.js';
import { money, percent } from '../document/scalars.js';
import { mapped, type Shape, scalar, text } from '../document/shape.js';
import { type Decimal, zero } from '../number/decimal.js';
import type { Money } from '../number/money.js';
import type { Percent } from '../number/percent.js';

/** A word that files may use for a measure, and what its figures are. The measures themselves stand further right. */
export interface MeasureWord {
  readonly key: string;
  readonly takes: 'money' | 'percent';
}

export interface Claim {
  readonly says: string;
  readonly measure: string;
  /** The figure as written, which says to how many decimals it is meant. */
  readonly figure: { readonly text: string; readonly percent: Percent | null; readonly money: At<Money> | null };
  readonly source: string | null;
  readonly at: Span;
}

/** What a claim says its measure is: 8.2 for `8.2%`, 38500 for `$38.5k`. */
export function claimedFigure({ figure: { percent: claimed, money: amount } }: Claim): Decimal {
  return claimed ?? amount?.value.amount ?? zero;
}

const figureShape: Shape<Claim['figure']> = {
  expects: 'a percent or an amount, such as 8.2% or $38,416',
  schema: { anyOf: [money.schema, percent.schema] },
  read(node, key, faults) {
    const written = node.kind === 'text' ? node.text.trim() : '';
    if (written.endsWith('%')) {
      const value = percent.read(node, key, faults);
      return value && { text: written, percent: value, money: null };
    }
    const value = money.read(node, key, faults);
    return value && { text: written, percent: null, money: { value, at: node.at } };
  },
};

/** A measure by its word; the nearest is suggested for an unknown one. */
export function measureShape(measures: readonly MeasureWord[]): Shape<MeasureWord> {
  const known = measures.map(({ key }) => key);
  return scalar<MeasureWord>('a measure', { enum: known }, (found, key, place, faults) => {
    const measure = measures.find((candidate) => candidate.key === found);
    if (measure === undefined)
      faults.add(fault('unknown-word', place, { key, known, found, near: nearest(found, known) }));
    return measure;
  });
}

/** One entry of `claims`, over the measures that there are. */
export function claimShape(measures: readonly MeasureWord[]): Shape<Claim> {
  const fields = {
    says: required(
      text('what was said'),
      'The headline, in the words of whoever said it.',
      'write says: 8.2% over three years',
    ),
    measure: required(measureShape(measures), 'The measure that it is about.', 'write measure: increase'),
    figure: required(figureShape, 'The figure, with the decimals that were given.', 'write figure: 8.2%'),
    source: optional(text('where it was said'), 'Where it was said.'),
  };
  return mapped(
    record('a claim, such as {says: …, measure: increase, figure: 8.2%}', fields),
    ({ values }, place, faults) => {
      const { says, measure, figure, source } = values;
      if (says === undefined || measure === undefined || figure === undefined) return undefined;
      const isFitting = measure.value.takes === 'percent' ? figure.value.percent !== null : figure.value.money !== null;
      if (!isFitting) {
        const takes = measure.value.takes === 'percent' ? 'a percent' : 'an amount of money';
        faults.add(fault('measure-takes', figure.at, { measure: measure.value.key, takes, found: figure.value.text }));
        return undefined;
      }
      return {
        says: says.value,
        measure: measure.value.key,
        figure: figure.value,
        source: source?.value ?? null,
        at: place,
      };
    },
  );
}
