// Writes a model as the files of a person: a unit and its proposals, each value in one of its possible spellings.
import { addDays, monthsInDays, spanOf, yearStartDate, yearsOf } from './contract-calendar.js';
import type {
  BaselineModel,
  ColaModel,
  EntryModel,
  InflationModel,
  Model,
  ProposalModel,
  RaiseModel,
  RaisesModel,
  RollUpModel,
  SimpleRaise,
  TermModel,
  TotalModel,
  UnitModel,
  WhomModel,
} from './model.js';
import { entriesOf, proposalId } from './oracle.js';
import { type Pick, pickBySeed, spellLength, spellMoney, spellPercent, spellYears } from './spelling.js';
import { tablesOf } from './tables.js';
import { unitFields } from './unit-to-yaml.js';
import { type Fields, type Node, writeYaml } from './yaml-writer.js';

interface SpelledFile {
  readonly file: string;
  readonly text: string;
}

export interface SpelledModel {
  readonly unit: string;
  readonly proposals: readonly SpelledFile[];
  /** The CSV files that the unit names. */
  readonly tables: readonly SpelledFile[];
}

type FieldList = readonly (readonly [string, Node])[];

/** Spells the raises of one unit, whose currency tells the symbol. */
function raiseSpeller(currency: UnitModel['currency'], pick: Pick) {
  const money = (text: string): string => spellMoney(text, currency, pick);

  const simple = (raise: SimpleRaise): FieldList => {
    if (raise.kind === 'percent') {
      const field = ['percent', spellPercent(raise.percent, pick)] as const;
      return raise.ofStartingRate ? [field, ['of', 'starting-rate']] : [field];
    }
    if ('money' in raise) return [[raise.kind, money(raise.money)]];
    return [['minimum', `${spellPercent(raise.percentOfStartingRate, pick)} of starting-rate`]];
  };

  /** Every part is optional, and so is what a part means where it is left out: a mapping is never empty here. */
  const colaFields = ({ kind: _, share, ...parts }: ColaModel): FieldList => {
    const said = share === undefined && Object.keys(parts).length > 0 ? {} : { share: share ?? '100' };
    return Object.entries({ ...said, ...parts }).map(([key, percent]) => [key, spellPercent(percent, pick)] as const);
  };

  const raiseFields = (raise: RaiseModel): FieldList => {
    if ('parts' in raise) return [[raise.kind, raise.parts.map((part): Fields => ({ fields: simple(part) }))]];
    if (raise.kind === 'cola') return [['cola', { fields: colaFields(raise) }]];
    if (raise.kind === 'step') return [['step', `${raise.steps}`]];
    if (raise.kind === 'add-top-step') return [['add-top-step', spellPercent(raise.percent, pick)]];
    if (raise.kind !== 'lump-sum') return simple(raise);
    const paid: FieldList = [
      ...(raise.rollsUp ? ([['rolls-up', 'true']] as const) : []),
      ...(raise.prorated ? ([['prorated', 'true']] as const) : []),
    ];
    return [['lump-sum', 'money' in raise ? money(raise.money) : spellPercent(raise.percent, pick)], ...paid];
  };

  const whomFields = ({ names, bound, except }: WhomModel): FieldList => {
    const fields: (readonly [string, Node])[] = [];
    if (names) fields.push(['for', names]);
    if (bound) {
      const limits = Object.entries(bound).map(([key, limit]) => [key, money(limit)] as const);
      fields.push(['for', { fields: limits }]);
    }
    if (except) fields.push(['except', except]);
    return fields;
  };

  const totalFields = (total: TotalModel): FieldList => {
    const fields: (readonly [string, Node])[] = [['total', spellPercent(total.percent, pick)]];
    if (total.over !== undefined) fields.push(['over', spellLength(total.over, 'year')]);
    if (total.first !== 1 || pick([true, false])) fields.push(['year', `${total.first}`]);
    if (total.adds) fields.push(['adds', total.adds]);
    if (typeof total.split === 'string') fields.push(['split', total.split]);
    else if (total.split) {
      fields.push(['split', total.split.map((percent) => spellPercent(percent, pick))]);
    }
    return fields;
  };

  const entry = (made: EntryModel): Fields => {
    const whom = made.whom ? whomFields(made.whom) : [];
    const note: FieldList = pick([true, false, false, false]) ? [['note', 'as tabled']] : [];
    if ('total' in made) return { fields: [...totalFields(made.total), ...whom, ...note] };
    const when: FieldList = 'date' in made ? [['date', made.date]] : [['year', spellYears(made.years, pick)]];
    const what = raiseFields(made.raise);
    return {
      fields: pick([
        [...when, ...whom, ...what, ...note],
        [...what, ...note, ...when, ...whom],
      ]),
    };
  };

  return (raises: RaisesModel): Node => {
    if (raises.form !== 'full' && pick([true, true, false])) {
      if (raises.form === 'single') return spellPercent(raises.percent, pick);
      return raises.percents.map((percent) => spellPercent(percent, pick));
    }
    return entriesOf(raises).map(entry);
  };
}

function lastDay(term: TermModel & { readonly start: string }): string {
  if (term.form === 'end') return term.end;
  const span = spanOf(term);
  const after = yearStartDate(term.start, span.whole + 1);
  return addDays(after, monthsInDays(term.start, span.whole + 1, span.months) - 1);
}

function spellTerm(term: TermModel, pick: Pick): Node {
  const length =
    term.form === 'years'
      ? pick([spellLength(term.years, 'year'), spellLength(term.years, 'year'), spellLength(term.years * 12, 'month')])
      : term.form === 'months'
        ? spellLength(term.months, 'month')
        : '';
  if (term.start === undefined) return length;
  const end: readonly [string, Node] = ['end', lastDay({ ...term, start: term.start })];
  const asEnd = term.form === 'end' || (Number(term.start.slice(-2)) <= 28 && pick([true, false, false]));
  return { fields: [['start', term.start], asEnd ? end : ['length', length]] };
}

/** Whether the raises tell the term: a list's length, the highest year named, or `over`. */
function tellsTerm({ term, raises }: ProposalModel): boolean {
  if (term.form !== 'years' || term.start !== undefined || raises.form === 'single') return false;
  const named = entriesOf(raises).flatMap((entry) => {
    if ('total' in entry)
      return entry.total.over === undefined ? [Infinity] : [entry.total.first + entry.total.over - 1];
    if (!('years' in entry) || entry.years.form === 'every') return [];
    if (entry.years.form === 'from') return entry.years.first > 1 ? [Infinity] : [];
    return entry.years.form === 'range' ? [entry.years.last] : entry.years.years;
  });
  return Math.max(0, ...named) === yearsOf(spanOf(term));
}

function inflationSpelling({ before, years }: InflationModel, pick: Pick): Node {
  const [only] = years;
  const isOne = only !== undefined && years.length === 1 && pick([true, false]);
  const list: Node = isOne ? spellPercent(only, pick) : years.map((percent) => spellPercent(percent, pick));
  if (before === undefined && pick([true, false])) return list;
  const first: FieldList = before === undefined ? [] : [['before', spellPercent(before, pick)]];
  return { fields: [...first, ['years', list]] };
}

function rollUpSpelling(rollUp: RollUpModel, pick: Pick): Node {
  if (typeof rollUp === 'string') return spellPercent(rollUp, pick);
  return { fields: rollUp.map(({ name, percent }) => [name, spellPercent(percent, pick)] as const) };
}

/** Inflation as `--inflation` takes it. */
export function inflationOption({ before, years }: InflationModel): string {
  const list = years.map((percent) => `${percent}%`).join(', ');
  return before === undefined ? list : `{before: ${before}%, years: [${list}]}`;
}

/** The files `unit.yaml`, `a.yaml`, `b.yaml` …, in the spelling that a seed picks. */
export function modelToYaml(model: Model, seed: number): SpelledModel {
  const pick = pickBySeed(seed);
  const raises = raiseSpeller(model.unit.currency, pick);
  const baseline = (made: BaselineModel): Node => {
    if (made.form === 'percent') return spellPercent(made.percent, pick);
    if (made.form === 'list') return made.percents.map((percent) => spellPercent(percent, pick));
    return {
      fields: [
        ['name', made.name],
        ['raises', raises(made.raises)],
      ],
    };
  };
  const proposal = (made: ProposalModel, index: number): Fields => {
    const fields: (readonly [string, Node])[] = [['name', made.name]];
    if (index === 0 || pick([true, false])) fields.push(['unit', 'unit.yaml']);
    if (pick([true, false])) fields.push(['party', pick(['employer', 'union', 'mediator', 'settlement'])]);
    if (!tellsTerm(made) || pick([true, false])) fields.push(['term', spellTerm(made.term, pick)]);
    return { fields: [...fields, ['raises', raises(made.raises)]] };
  };
  const base: FieldList = model.unit.baseline ? [['baseline', baseline(model.unit.baseline)]] : [];
  const { inflation, rollUp } = model.unit;
  const prices: FieldList = inflation ? [['inflation', inflationSpelling(inflation, pick)]] : [];
  const onTop: FieldList = rollUp === undefined ? [] : [['roll-up', rollUpSpelling(rollUp, pick)]];
  return {
    unit: writeYaml({ fields: [...unitFields(model.unit, pick), ...base, ...prices, ...onTop] }, pick),
    tables: tablesOf(model.unit, pick),
    proposals: model.proposals.map((made, index) => ({
      file: `${proposalId(index)}.yaml`,
      text: writeYaml(proposal(made, index), pick),
    })),
  };
}
