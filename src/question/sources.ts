// Where a question is read from: files, and the measures that claims in them may name.
import type { Files } from '../document/locate.js';
import type { MeasureWord } from '../proposal/claim.js';

export interface Sources extends Files {
  readonly measures: readonly MeasureWord[];
}
