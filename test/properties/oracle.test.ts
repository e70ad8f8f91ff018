// Every figure of a comparison agrees with the oracle, which works in exact fractions from the specification alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import { arbitraryModel } from '../oracle/arbitrary.js';
import { measureNames } from '../oracle/measures.js';
import type { Model } from '../oracle/model.js';
import { inflationOption, modelToYaml } from '../oracle/model-to-yaml.js';
import { compareModel, type OracleComparison } from '../oracle/oracle.js';
import { trickyModels } from '../oracle/tricky-models.js';

const runs = Number(process.env.WAGECMP_RUNS ?? 300);

type Measures = Readonly<Record<string, string | null>>;

function onlyMeasures(measures: Measures): Measures {
  return Object.fromEntries(measureNames.map((name) => [name, measures[name] ?? null]));
}

/** The keys that the oracle speaks of; a comparison may carry more. */
function figuresOf(comparison: OracleComparison): OracleComparison {
  const read = JSON.parse(JSON.stringify(comparison)) as OracleComparison;
  return {
    years: read.years,
    proposals: read.proposals.map(({ id, readings }) => ({ id, readings })),
    payPoints: read.payPoints.map(({ group, per, currentRate, results }) => ({
      group,
      per,
      currentRate,
      results: results.map((result) => ({
        proposal: result.proposal,
        reading: result.reading,
        central: result.central,
        years: result.years.map(({ year, rate, pay, lumpSums }) => ({ year, rate, pay, lumpSums })),
        measures: onlyMeasures(result.measures) as OracleComparison['payPoints'][0]['results'][0]['measures'],
        overBaseline: result.overBaseline && (onlyMeasures(result.overBaseline) as typeof result.overBaseline),
      })),
    })),
  };
}

function expectAgreement(model: Model, spelling: number): void {
  const { unit, proposals } = modelToYaml(model, spelling);
  const result = compare(proposals, {
    files: { 'unit.yaml': unit },
    ...(model.years === undefined ? {} : { years: model.years }),
    ...(model.reading === undefined ? {} : { reading: model.reading }),
    ...(model.inflation === undefined ? {} : { inflation: inflationOption(model.inflation) }),
    ...(model.baseline === undefined ? {} : { baseline: model.baseline === false ? false : `${model.baseline}%` }),
  });
  const text = [unit, ...proposals.map((proposal) => proposal.text)].join('---\n');
  const faults = result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  expect(faults, text).toEqual([]);
  if (!result.ok) throw new Error(`refused without a fault:\n${text}`);
  const found = figuresOf(result.value as unknown as OracleComparison);
  expect(found, text).toEqual(figuresOf(compareModel(model)));
}

describe('the oracle agrees', () => {
  test.each(trickyModels)('%s', (_, model) => {
    for (const spelling of [1, 2, 3]) expectAgreement(model, spelling);
  });

  test(
    `on ${runs} random models`,
    () => {
      fc.assert(fc.property(arbitraryModel(), fc.nat(), expectAgreement), { numRuns: runs });
    },
    60_000 + runs * 200,
  );
});
