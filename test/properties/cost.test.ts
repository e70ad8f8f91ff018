// What a proposal costs agrees with the oracle, which counts people in exact fractions from the specification alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryCost } from '../oracle/arbitrary-people.js';
import { costModel, type OracleCostDocument, type OracleCosts } from '../oracle/cost.js';
import { costOfModel } from '../oracle/cost-of-model.js';
import type { Model } from '../oracle/model.js';
import { trickyCosts } from '../oracle/tricky-costs.js';

const runs = Number(process.env.WAGECMP_RUNS ?? 150);

/** The keys that the oracle speaks of; a document may carry more. */
function costsOf({ people, base, proposals, gaps, 'cost-of-1%': onePercent }: OracleCosts): OracleCosts {
  return {
    people: { headcount: people.headcount, fte: people.fte, skipped: people.skipped },
    base: { payroll: base.payroll },
    'cost-of-1%': onePercent,
    proposals: proposals.map(({ id, reading, central, years, figures, overBaseline }) => ({
      id,
      reading,
      central,
      years: years.map(({ year, figures: ofYear, overBaseline: over }) => ({
        year,
        figures: ofYear,
        overBaseline: over,
      })),
      figures,
      overBaseline,
    })),
    gaps: gaps.map(({ between, years, figures, percentOfBase, range }) => ({
      between,
      years,
      figures,
      percentOfBase,
      range,
    })),
  };
}

function figuresOf(document: OracleCostDocument): OracleCostDocument {
  const groups = document.groups.map((group) => ({ name: group.name, ...costsOf(group) }));
  return { years: document.years, ...costsOf(document), groups };
}

function expectAgreement(model: Model, spelling: number): void {
  const { value, diagnostics, text } = costOfModel(model, spelling);
  expect(
    diagnostics.filter(({ severity }) => severity === 'error'),
    text,
  ).toEqual([]);
  expect(figuresOf(JSON.parse(JSON.stringify(value))), text).toEqual(costModel(model));
}

describe('the oracle agrees on what it costs', () => {
  test.each(trickyCosts)('%s', (_, model) => {
    for (const spelling of [1, 2, 3]) expectAgreement(model, spelling);
  });

  test(
    `on ${runs} random models`,
    () => {
      fc.assert(fc.property(arbitraryCost(), fc.nat(), expectAgreement), { numRuns: runs });
    },
    60_000 + runs * 300,
  );
});
