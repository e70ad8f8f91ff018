/**
 * What every case asks of a comparison: a figure of one proposal at one pay point, as the comparison prints it.
 *
 * `figure(compared, 'harvard', '$35,500', 'end-rate', 'first-year')` is '38340.00'. Without a reading it is the central one.
 */
import { compare } from '../../src/index.js';

export type Compared = ReturnType<typeof compare>;

/** A comparison of proposals written here against a unit written here, without a baseline unless one is given. */
export function table(unit: string, proposals: Record<string, string>, options: Parameters<typeof compare>[1] = {}) {
  const sources = Object.entries(proposals).map(([id, text]) => ({
    file: `${id}.yaml`,
    text: `unit: unit.yaml\n${text}`,
  }));
  return compare(sources, { files: { 'unit.yaml': unit }, ...options });
}

export function result(compared: Compared, proposal: string, payPoint: string, reading?: string) {
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics, null, 2));
  const at = compared.value.payPoints.find((candidate) => candidate.name === payPoint);
  const found = at?.results.find(
    (candidate) => candidate.proposal === proposal && (reading ? candidate.reading === reading : candidate.central),
  );
  if (!found) throw new Error(`no result of ${proposal} at ${payPoint}${reading ? ` read as ${reading}` : ''}`);
  return found;
}

export function figure(compared: Compared, proposal: string, payPoint: string, measure: string, reading?: string) {
  return new Map(Object.entries(result(compared, proposal, payPoint, reading).measures)).get(measure);
}

export function overBaseline(
  compared: Compared,
  proposal: string,
  payPoint: string,
  measure: string,
  reading?: string,
) {
  return new Map(Object.entries(result(compared, proposal, payPoint, reading).overBaseline ?? {})).get(measure);
}

/** The rate of each contract year. */
export function rates(compared: Compared, proposal: string, payPoint: string, reading?: string) {
  return result(compared, proposal, payPoint, reading).years.map((year) => year.rate);
}

/** The pay of each contract year, lump sums included. */
export function pays(compared: Compared, proposal: string, payPoint: string, reading?: string) {
  return result(compared, proposal, payPoint, reading).years.map((year) => year.pay);
}
