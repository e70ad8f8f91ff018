// "3% or $1.00 an hour, whichever is greater": several raises of which one counts, decided for each pay point.
import { type Faults, fault } from '../diagnostic/diagnostic.js';
import type { At, Span } from '../diagnostic/span.js';
import { type Field, optional, type Read, record } from '../document/record.js';
import { list, mapped, type Shape } from '../document/shape.js';
import { type Rule, rateAfter } from '../rule/rule.js';
import { type Alternative, alternativeKind, alternatives } from './alternatives.js';
import { type EntryValues, given, type Kind, moves } from './kind.js';
import { amount, type Outcome, type RuleTerms, type Situation } from './raise.js';
import { concluded } from './working.js';

interface BestOf {
  readonly options: readonly Alternative[];
}

export interface GreaterOfRaise extends BestOf {
  readonly kind: 'greater-of';
}

export interface LeastOfRaise extends BestOf {
  readonly kind: 'least-of';
}

const mostOptions = 20;
const keys = alternatives.map(({ key }) => key);

const optionShape: Shape<Alternative> = mapped(
  record('a raise, such as {percent: 4%}', Object.assign({}, ...alternatives.map(({ fields }) => fields)), {
    schema: { oneOf: keys.map((key) => ({ required: [key] })) },
  }),
  (read, place, faults) => makeOption(read, read.values as EntryValues, place, faults),
);

function makeOption(
  { keys: given, misspelt }: Pick<Read<Record<string, Field<unknown>>>, 'keys' | 'misspelt'>,
  values: EntryValues,
  place: Span,
  faults: Faults,
): Alternative | undefined {
  const named = keys.filter((key) => given.has(key));
  const kind = alternatives.find(({ key }) => key === named[0]);
  if (kind === undefined || named.length !== 1) {
    const isTold = named.length === 0 && keys.some((key) => misspelt.has(key));
    if (!isTold) faults.add(fault('one-of-these', place, { keys, found: named, subject: 'each option' }));
    return undefined;
  }
  const of = given.get('of');
  if (of !== undefined && !Object.hasOwn(kind.fields, 'of')) {
    faults.add(fault('key-goes-with', of, { key: 'of', goesWith: '`percent`' }));
  }
  return kind.make(values, place, faults);
}

const optionsShape: Shape<readonly Alternative[]> = mapped(
  list(optionShape, 'a list of raises, such as [{percent: 4%}, {flat: $3750}]'),
  (options, place, faults) => {
    if (options.length >= 2 && options.length <= mostOptions) return options.map(({ value }) => value);
    const found = options.length === 1 ? 'one' : String(options.length);
    const args = {
      expected: `two raises or more, at most ${mostOptions}`,
      found,
      help: 'write [{percent: 4%}, {flat: $3750}]',
    };
    faults.add(fault('wrong-form', place, { key: 'greater-of and least-of', ...args }));
    return undefined;
  },
);

type Which = 'greatest' | 'least';

function ruleOf({ options }: BestOf, form: Which, terms: RuleTerms): Rule {
  return { form, options: options.map((option) => alternativeKind(option).rule(option, terms)) };
}

function best(what: BestOf, situation: Situation, which: Which): Outcome {
  const { options } = what;
  const outcomes = options.map((option) => alternativeKind(option).apply(option, situation));
  const words = outcomes.flatMap(({ rate, working }, index) => [
    index === 0 ? '(' : '; (',
    ...concluded(working, amount(rate)),
    ')',
  ]);
  return moves(rateAfter(ruleOf(what, which, situation), situation), [`the ${which} of `, ...words]);
}

function bestOfKind<K extends 'greater-of' | 'least-of'>(key: K, which: Which): Kind<BestOf & { kind: K }> {
  return {
    key,
    says: `The ${which === 'greatest' ? 'higher' : 'lower'} outcome of several raises, decided for each pay point.`,
    example: `${key}: [{percent: 4%}, {flat: $3750}]`,
    fields: { [key]: optional(optionsShape, `Two or more raises, of which the ${which} counts.`) },
    make(values) {
      const options = given<readonly Alternative[]>(values, key) as At<readonly Alternative[]> | undefined;
      return options && { kind: key, options: options.value };
    },
    amounts: ({ options }) => options.flatMap((option) => alternativeKind(option).amounts(option)),
    describe: ({ options }, show) =>
      `the ${which} of ${options.map((option) => alternativeKind(option).describe(option, show)).join(' and ')}`,
    rule: (what, terms) => ruleOf(what, which, terms),
    apply: (what, situation) => best(what, situation, which),
  };
}

/**
 * The better of several raises, decided for each pay point (an "underpin").
 *
 * 3% or $1.00 on $20.00 gives $21.00; on $50.00 it gives $51.50. A tie takes the first.
 */
export const greaterOfKind: Kind<GreaterOfRaise> = bestOfKind('greater-of', 'greatest');

/** The lower of several raises: 3% or $1.00 on $20.00 gives $20.60. A tie takes the first. */
export const leastOfKind: Kind<LeastOfRaise> = bestOfKind('least-of', 'least');
