// Short ways to write a model by hand.
import type {
  EntryModel,
  GroupModel,
  ProposalModel,
  RaiseModel,
  RoundingModel,
  TermModel,
  UnitModel,
} from './model.js';

type UnitRest = Partial<Omit<UnitModel, 'groups'>>;

export const yearly = { per: 'year', times: 1 } as const;
export const hourly = { per: 'hour', times: 2080 } as const;
export const three = { form: 'percent', percent: '3' } as const;

export function unit(
  rates: readonly string[],
  rest: UnitRest = {},
  terms: Pick<GroupModel, 'per' | 'times'> = yearly,
): UnitModel {
  return { name: 'U', currency: 'USD', groups: [{ ...terms, pay: rates.map((rate) => ({ rate })) }], ...rest };
}

export function proposal(term: TermModel, ...entries: readonly EntryModel[]): ProposalModel {
  return { name: 'P', term, raises: { form: 'full', entries } };
}

export const percent = (text: string): RaiseModel => ({ kind: 'percent', percent: text });
export const flat = (money: string): RaiseModel => ({ kind: 'flat', money });
export const lump = (money: string): RaiseModel => ({ kind: 'lump-sum', money });
export const minimum = (money: string): RaiseModel => ({ kind: 'minimum', money });
export const inYear = (year: number, raise: RaiseModel): EntryModel => ({
  years: { form: 'range', first: year, last: year },
  raise,
});
export const every = (raise: RaiseModel): EntryModel => ({ years: { form: 'every' }, raise });
export const on = (date: string, raise: RaiseModel): EntryModel => ({ date, raise });
export const years = (count: number, start?: string): TermModel => ({
  form: 'years',
  years: count,
  ...(start ? { start } : {}),
});
export const total = (text: string, over: number): EntryModel => ({
  total: { kind: 'total', percent: text, first: 1, over },
});
export const cents = (mode: RoundingModel['mode'], when: RoundingModel['when'] = 'each-raise'): RoundingModel => ({
  to: '0.01',
  mode,
  when,
});
