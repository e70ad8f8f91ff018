// What a raise states, taken apart into figures that a cell can hold each, and put together again as formulas.

import type { EntryRecord, RaiseRecord, RuleRecord, SumRecord } from '../../comparison/formula-basis.js';
import { mapForm } from '../../rule/rule.js';
import type { English } from '../../words/en.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';

/** What a stated figure is. */
type Stated = Parameters<English['stated-figure']>[0]['is'];

/** One stated figure; percents as people write them. */
export interface Parameter {
  readonly path: string;
  readonly is: Stated;
  readonly digits: string;
  readonly shown: 'percent' | 'money';
}

/** A figure of a raise is one cell in all its years and readings; the parts of a list of percents have one each. */
export function parameterKey({ raise, year, isPartOfClause, origin }: EntryRecord, path: string): string {
  const isListed = isPartOfClause && origin === null && path.startsWith('rule');
  return `${raise} ${path}${isListed ? ` ${year}` : ''}`;
}

const sumParts: readonly (readonly ['percent' | 'start' | 'clause' | 'amount', Stated, Parameter['shown']])[] = [
  ['percent', 'percent-of-rate', 'percent'],
  ['start', 'percent-of-current', 'percent'],
  ['clause', 'percent-of-clause', 'percent'],
  ['amount', 'amount', 'money'],
];

function ofSum(sum: SumRecord, path: string): Parameter[] {
  return sumParts.flatMap(([part, is, shown]) => {
    const digits = sum[part];
    return digits === null ? [] : [{ path: `${path}.${part}`, is, digits, shown }];
  });
}

function ofRule(rule: RuleRecord, path: string, hasPercent: boolean): Parameter[] {
  if (rule.form !== 'sum') {
    const found: Parameter[] = [];
    let [figures, rules] = [0, 0];
    mapForm(
      rule,
      (digits: string) => found.push({ path: `${path}.figure${figures++}`, is: 'amount', digits, shown: 'money' }),
      (inner: RuleRecord) => found.push(...ofRule(inner, `${path}.${rules++}`, true)),
    );
    return found;
  }
  const parameters = ofSum(rule, path);
  return hasPercent ? parameters : parameters.filter(({ shown }) => shown === 'money');
}

/** The figures that an entry goes by, in the order in which they are written. */
export function parametersOf(entry: EntryRecord, { from, below }: RaiseRecord): readonly Parameter[] {
  const { rule, payment, origin } = entry;
  const stated = (path: string, is: Stated, digits: string | null, shown: Parameter['shown'] = 'percent') =>
    digits === null ? [] : [{ path, is, digits, shown }];
  const bounds = [...stated('from', 'from', from, 'money'), ...stated('below', 'below', below, 'money')];
  const origins =
    origin === null
      ? []
      : origin.from === 'total'
        ? stated('origin.total', 'total', origin.total)
        : [
            ...stated('origin.share', 'share', origin.share),
            ...stated('origin.plus', 'plus', origin.plus),
            ...stated('origin.minimum', 'minimum', origin.minimum),
            ...stated('origin.maximum', 'maximum', origin.maximum),
          ];
  const paid =
    payment === null
      ? []
      : [
          ...stated('payment.amount', 'amount', payment.amount, 'money'),
          ...stated('payment.percent', 'percent-of-pay', payment.percent),
        ];
  return [...origins, ...(rule === null ? [] : ofRule(rule, 'rule', origin === null)), ...paid, ...bounds];
}

/** Everything that a raise states, each once, whatever the readings and years it applies in. */
export function parametersOfRaise(
  raise: RaiseRecord,
  entries: readonly EntryRecord[],
): ReadonlyMap<string, Parameter & { entries: readonly EntryRecord[] }> {
  const found = new Map<string, Parameter & { entries: EntryRecord[] }>();
  for (const entry of entries) {
    for (const parameter of parametersOf(entry, raise)) {
      const key = parameterKey(entry, parameter.path);
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...parameter, entries: [entry] });
      else known.entries.push(entry);
    }
  }
  return found;
}

/** `Year 2`, `Years 1 to 3`, `2027-01-01`. */
export function whenOf(entries: readonly EntryRecord[]): Text {
  const dated = entries.find(({ date }) => date !== null);
  if (dated?.date != null) return dated.date;
  return say('in-years', { years: [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b) });
}

/** Where a raise is written. */
export const statedAt = ({ file, line }: Pick<RaiseRecord, 'file' | 'line'>): Text =>
  say('stated-at', { file, line, isRaise: true });
