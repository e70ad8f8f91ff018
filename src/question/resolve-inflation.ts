// The inflation that is assumed: by an option, a scenario or the unit, from a shipped index or a file of one's own.
import type { Faults } from '../diagnostic/diagnostic.js';
import type { Loaded } from '../document/locate.js';
import { parseDocument } from '../document/parse.js';
import { readIndexFile } from '../inflation/index-file.js';
import type { Inflation, InflationTerms } from '../inflation/inflation.js';
import { inflationShape } from '../inflation/parse.js';
import { publishedSeries } from '../inflation/price-index.js';
import { indexedInflation, statedInflation } from '../inflation/resolve.js';
import type { Question } from './question.js';
import type { Sources } from './request.js';

const optionName = '--inflation';

/**
 * Inflation as an option says it: `2.5%`, `4.7%, 8.0%, 4.1%`, `cpi-u`, `cpi-u then 2.5%`, a file, or any form of a unit
 * file in its brackets, `{before: 1.4%, years: [4.7%, 8.0%]}`.
 */
export function readInflationOption(text: string, files: Sources, faults: Faults): InflationTerms | undefined {
  const written = inBrackets(text.trim());
  files.keep(optionName, written);
  const node = parseDocument(optionName, written, faults);
  return node && inflationShape.read(node, optionName, faults);
}

function inBrackets(text: string): string {
  if (/^[[{]/.test(text)) return text;
  const index = /^(\S+?)(?: then (\S+))?$/.exec(text);
  const [, name = '', then] = index ?? [];
  const after = then === undefined ? '' : `, then: ${then}`;
  if (/\.csv$/.test(name)) return `{file: ${name}${after}}`;
  if (/^[a-z][-\w]*$/i.test(name)) return `{index: ${name}${after}}`;
  return text.includes(',')
    ? `[${text
        .split(',')
        .map((part) => part.trim())
        .join(', ')}]`
    : text;
}

/** The inflation of each contract year of a horizon. `from` is the file whose folder an index file is looked for in. */
export function resolveInflation(
  terms: InflationTerms,
  from: Loaded | null,
  horizon: Question['horizon'],
  files: Sources,
  faults: Faults,
): Inflation | undefined {
  if (terms.form === 'percents') return statedInflation(terms, horizon, faults);
  const { index } = terms;
  if (!terms.isFile) {
    const series = publishedSeries(index.value);
    return series && indexedInflation(terms, series, horizon, faults);
  }
  const isOption = index.at.file === optionName;
  const read = files.text(index, isOption ? null : from);
  const series = read && readIndexFile(read.path, read.text, faults);
  return series && indexedInflation(terms, series, horizon, faults);
}
