// What the program says that a model costs.
import { memoryDisk } from '../../src/library.js';
import { costFiles } from '../../src/run/cost.js';
import type { Model } from './model.js';
import { inflationOption, modelToYaml } from './model-to-yaml.js';

/** The costing of a model in the spelling that a seed picks, and the text of its files for whoever reads a failure. */
export function costOfModel(model: Model, spelling: number) {
  const { unit, proposals, tables } = modelToYaml(model, spelling);
  const disk = memoryDisk([{ file: 'unit.yaml', text: unit }, ...proposals, ...tables]);
  const { value, diagnostics } = costFiles(
    {
      proposals: proposals.map(({ file }) => file),
      years: model.years,
      reading: model.reading,
      inflation: model.inflation && inflationOption(model.inflation),
      baseline: model.baseline === undefined || model.baseline === false ? model.baseline : `${model.baseline}%`,
    },
    disk,
  );
  const text = [unit, ...[...proposals, ...tables].map((file) => file.text)].join('---\n');
  return { value, diagnostics, text };
}
