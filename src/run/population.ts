// Everybody of a unit, from its file and the files that it names.
import { countedPopulation, type Population } from '../cost/population.js';
import type { Faults } from '../diagnostic/diagnostic.js';
import type { Files } from '../document/locate.js';
import type { BoundUnit } from '../question/bound-unit.js';

/** The people of a unit; undefined where a fault was found. */
export function populationOf({ unit }: BoundUnit, _files: Files, faults: Faults): Population | undefined {
  return countedPopulation(unit, faults);
}
