// The cost of proposals as people read it.
import type { CostDocument } from '../cost/cost.js';
import type { Report } from './report.js';

/** The report of a cost, made of nothing but the document. */
export function costReport(cost: CostDocument): Report {
  return { currency: cost.unit.currency, blocks: [], sheets: {}, document: cost };
}
