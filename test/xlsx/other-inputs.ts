// The same agreement with other figures: every percent and every amount is another one, and nothing else is.
import type { Model } from '../oracle/model.js';

const money = (text: string) => (Number(text) * 1.013).toFixed(2);
const percent = (text: string) =>
  /^-?\d+(\.\d+)?$/.test(text) ? String(Number((Number(text) + 0.31).toFixed(4))) : text;

const changes: Readonly<Record<string, (text: string) => string>> = {
  rate: money,
  money,
  below: money,
  from: money,
  percent,
  percentOfStartingRate: percent,
  share: percent,
  plus: percent,
  minimum: percent,
  maximum: percent,
  before: percent,
};

function changed(value: unknown, key: string, parent: unknown): unknown {
  if (Array.isArray(value)) {
    const isList = key === 'percents' || (key === 'years' && value.every((one) => typeof one === 'string'));
    return value.map((one) => (isList && typeof one === 'string' ? percent(one) : changed(one, '', value)));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, name, value)]));
  }
  if (typeof value !== 'string') return value;
  // A list of percents has to come to its total.
  const isSplit = Array.isArray((parent as { split?: unknown }).split);
  return isSplit ? value : (changes[key]?.(value) ?? value);
}

export const otherInputs = (model: Model): Model => changed(model, '', null) as Model;
