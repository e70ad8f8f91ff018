// What a raise states, taken apart into figures that a cell can hold each, and put together again as formulas.

import type { EntryRecord, RaiseRecord, RuleRecord, SumRecord } from '../../comparison/formula-basis.js';
import { mapForm } from '../../rule/rule.js';

/** One stated figure; percents as people write them. */
export interface Parameter {
  readonly path: string;
  readonly is: string;
  readonly digits: string;
  readonly shown: 'percent' | 'money';
}

/** A figure of a raise is one cell in all its years and readings; the parts of a list of percents have one each. */
export function parameterKey({ raise, year, isPartOfClause, origin }: EntryRecord, path: string): string {
  const isListed = isPartOfClause && origin === null && path.startsWith('rule');
  return `${raise} ${path}${isListed ? ` ${year}` : ''}`;
}

const sumWords: readonly (readonly ['percent' | 'start' | 'clause' | 'amount', string, Parameter['shown']])[] = [
  ['percent', 'percent of the rate in force', 'percent'],
  ['start', 'percent of the current rate', 'percent'],
  ['clause', 'percent of the rate before the clause', 'percent'],
  ['amount', 'amount', 'money'],
];

function ofSum(sum: SumRecord, path: string, is?: string): Parameter[] {
  return sumWords.flatMap(([part, words, shown]) => {
    const digits = sum[part];
    return digits === null ? [] : [{ path: `${path}.${part}`, is: is ?? words, digits, shown }];
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
  const bounds: Parameter[] = [
    ...(from === null
      ? []
      : [{ path: 'from', is: 'for rates of this amount and above', digits: from, shown: 'money' as const }]),
    ...(below === null
      ? []
      : [{ path: 'below', is: 'for rates below this amount', digits: below, shown: 'money' as const }]),
  ];
  const stated = (path: string, is: string, digits: string | null): Parameter[] =>
    digits === null ? [] : [{ path, is, digits, shown: 'percent' }];
  const origins =
    origin === null
      ? []
      : origin.from === 'total'
        ? stated('origin.total', 'percent in all', origin.total)
        : [
            ...stated('origin.share', 'share of inflation', origin.share),
            ...stated('origin.plus', 'percent on top of it', origin.plus),
            ...stated('origin.minimum', 'at least', origin.minimum),
            ...stated('origin.maximum', 'at most', origin.maximum),
          ];
  const paid: Parameter[] =
    payment === null
      ? []
      : [
          ...(payment.amount === null
            ? []
            : [{ path: 'payment.amount', is: 'amount', digits: payment.amount, shown: 'money' as const }]),
          ...stated('payment.percent', "percent of a year's pay", payment.percent),
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
export function whenOf(entries: readonly EntryRecord[]): string {
  const dated = entries.find(({ date }) => date !== null);
  if (dated?.date != null) return dated.date;
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  if (years.length === 1) return `Year ${first}`;
  if (last - first + 1 === years.length) return `Years ${first} to ${last}`;
  return `Years ${years.join(', ')}`;
}
