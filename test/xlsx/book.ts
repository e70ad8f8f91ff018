// A comparison of a model or of files as the program makes it: the document, and its workbook as bytes.
import type { Comparison } from '../../src/comparison/comparison.js';
import { compare } from '../../src/index.js';
import type { Style } from '../../src/render/renderer.js';
import { renderXlsx } from '../../src/render/xlsx/xlsx.js';
import { comparisonReport } from '../../src/report/pay/comparison-report.js';
import { english } from '../../src/words/en.js';
import type { Model } from '../oracle/model.js';
import { inflationOption, modelToYaml } from '../oracle/model-to-yaml.js';

export const style: Style = { width: 80, color: false, cents: false, pretty: false, layout: 'wide', language: english };

export interface Made {
  readonly comparison: Comparison;
  readonly bytes: Uint8Array;
  /** What it was made of, for whoever reads a failure. */
  readonly text: string;
}

export function comparisonOfModel(model: Model, spelling: number): { comparison: Comparison; text: string } {
  const { unit, proposals } = modelToYaml(model, spelling);
  const result = compare(proposals, {
    files: { 'unit.yaml': unit },
    ...(model.years === undefined ? {} : { years: model.years }),
    ...(model.reading === undefined ? {} : { reading: model.reading }),
    ...(model.inflation === undefined ? {} : { inflation: inflationOption(model.inflation) }),
    ...(model.baseline === undefined ? {} : { baseline: model.baseline === false ? false : `${model.baseline}%` }),
  });
  const text = [unit, ...proposals.map((proposal) => proposal.text)].join('---\n');
  if (!result.ok) throw new Error(`${result.diagnostics.map((one) => one.text).join('\n')}\n${text}`);
  return { comparison: result.value as unknown as Comparison, text };
}

export const bytesOf = (comparison: Comparison) =>
  renderXlsx(comparisonReport(comparison, { allReadings: false }), style);

export async function bookOfModel(model: Model, spelling: number): Promise<Made> {
  const made = comparisonOfModel(model, spelling);
  return { ...made, bytes: await bytesOf(made.comparison) };
}
