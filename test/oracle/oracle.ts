// The second opinion: every figure of `wagecmp/comparison@1`, worked out in fractions from the model alone.
import { longest, type Span, spanOf, yearsOf } from './contract-calendar.js';
import { parseFraction } from './fraction.js';
import {
  difference,
  type Figures,
  figures,
  type Measures,
  measureNames,
  type RateForm,
  rateForm,
  reportRate,
  type YearFigures,
} from './measures.js';
import type { EntryModel, Model, PercentText, ProposalModel, RaisesModel, TermModel } from './model.js';
import { InvalidModel, type PayPointPlace, project } from './projection.js';
import { isAmbiguous, type Reading, readingsOf } from './readings.js';

export interface OracleResult {
  readonly proposal: string;
  readonly reading: string;
  readonly central: boolean;
  readonly years: readonly YearFigures[];
  readonly measures: Measures;
  readonly overBaseline: Measures | null;
}

export interface OraclePayPoint {
  readonly group: string | null;
  readonly per: string;
  readonly currentRate: string;
  readonly results: readonly OracleResult[];
}

export interface OracleComparison {
  readonly years: number;
  readonly proposals: readonly { readonly id: string; readonly readings: readonly string[] }[];
  readonly payPoints: readonly OraclePayPoint[];
}

/** The id of the nth proposal of a model: its file is called `a.yaml`, `b.yaml`, and so on. */
export function proposalId(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** The raises that apply in the order of the file, whichever of the three forms they are written in. */
export function entriesOf(raises: RaisesModel): readonly EntryModel[] {
  if (raises.form === 'full') return raises.entries;
  if (raises.form === 'single')
    return [{ years: { form: 'every' }, raise: { kind: 'percent', percent: raises.percent } }];
  return raises.percents.map((percent, index) => ({
    years: { form: 'range', first: index + 1, last: index + 1 },
    raise: { kind: 'percent', percent },
  }));
}

/** A baseline's list repeats its last percent until the horizon. */
export function baselineEntries(model: Model, years: number): readonly EntryModel[] | undefined {
  const { baseline } = model.unit;
  if (model.baseline === false) return undefined;
  const single = (percent: PercentText): readonly EntryModel[] => entriesOf({ form: 'single', percent });
  if (model.baseline !== undefined) return single(model.baseline);
  if (!baseline) return undefined;
  if (baseline.form === 'percent') return single(baseline.percent);
  if (baseline.form === 'mapping') return entriesOf(baseline.raises);
  const percents = Array.from({ length: years }, (_, index) => baseline.percents[index] ?? baseline.percents.at(-1));
  return entriesOf({ form: 'list', percents: percents.map((percent) => percent ?? '0') });
}

export interface Offer {
  readonly id: string;
  readonly entries: readonly EntryModel[];
  readonly term: TermModel;
  readonly readings: readonly Reading[];
}

export function offersOf(model: Model): readonly Offer[] {
  return model.proposals.map((proposal: ProposalModel, index) => {
    const readings = readingsOf(proposal, model.reading);
    if (readings.length === 0) throw new InvalidModel('no reading is shared');
    return { id: proposalId(index), entries: entriesOf(proposal.raises), term: proposal.term, readings };
  });
}

export function horizonOf(model: Model): Span {
  if (model.years !== undefined) return { whole: model.years, months: 0, days: 0, of: 365 };
  return longest(model.proposals.map((proposal) => spanOf(proposal.term)));
}

export function horizonTerm(horizon: Span): TermModel {
  return { form: 'years', years: horizon.whole + (horizon.months > 0 || horizon.days > 0 ? 1 : 0) };
}

function overBaseline(own: Measures, baseline: Measures): Measures {
  const pairs = measureNames.map((name) => [name, difference(own[name], baseline[name])] as const);
  return Object.fromEntries(pairs) as unknown as Measures;
}

/**
 * Compares a model's proposals.
 *
 * 8% over 3 years on $35,500 ends at 38,416.41 when read as sum-even. Throws `InvalidModel` for what is an error.
 */
export function compareModel(model: Model): OracleComparison {
  const horizon = horizonOf(model);
  const inflation = model.inflation ?? model.unit.inflation;
  const form: RateForm = rateForm(model.unit.rounding?.to);
  const offers = offersOf(model);
  const wholeTerm = horizonTerm(horizon);
  const baselineRaises = baselineEntries(model, wholeTerm.form === 'years' ? wholeTerm.years : 0);
  if (inflation && inflation.years.length > yearsOf(horizon)) throw new InvalidModel('inflation longer than the term');
  if (model.unit.baseline?.form === 'mapping' && isAmbiguous(model.unit.baseline.raises)) {
    throw new InvalidModel('a baseline with several readings');
  }
  const figuresOf = (
    entries: readonly EntryModel[],
    term: TermModel,
    place: PayPointPlace,
    reading: Reading,
  ): Figures => {
    const projection = project(entries, term, place, reading, horizon, model.unit.rounding, inflation);
    return figures(projection, place.group.times, horizon, term.start, form, inflation);
  };
  const payPoint = (place: PayPointPlace): OraclePayPoint => {
    const baseline = baselineRaises && figuresOf(baselineRaises, wholeTerm, place, 'as-written');
    const results = offers.flatMap((offer) =>
      offer.readings.map((reading, index): OracleResult => {
        const own = figuresOf(offer.entries, offer.term, place, reading);
        const over = baseline ? overBaseline(own.measures, baseline.measures) : null;
        return { proposal: offer.id, reading, central: index === 0, ...own, overBaseline: over };
      }),
    );
    const last: OracleResult[] = baseline
      ? [{ proposal: 'baseline', reading: 'as-written', central: true, ...baseline, overBaseline: null }]
      : [];
    return {
      group: place.group.name ?? null,
      per: place.group.per,
      currentRate: reportRate(parseFraction(place.point.rate), form),
      results: [...results, ...last],
    };
  };
  return {
    years: wholeTerm.form === 'years' ? wholeTerm.years : 0,
    proposals: [
      ...offers.map(({ id, readings }) => ({ id, readings })),
      ...(baselineRaises ? [{ id: 'baseline', readings: ['as-written'] }] : []),
    ],
    payPoints: model.unit.groups.flatMap((group) => group.pay.map((point) => payPoint({ group, point }))),
  };
}
