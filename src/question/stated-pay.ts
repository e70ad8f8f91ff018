// `--pay`: rates and ranges in place of the unit's own.
import type { Faults } from '../diagnostic/diagnostic.js';
import { partsOf } from '../number/digits.js';
import { mostPayPoints, payShape, type RateOfPay, tooMany } from '../unit/pay.js';
import type { Sources } from './request.js';

/** Pay as options say it: rates and ranges, `35.5k, 43k` or one option each. */
export function readPay(options: readonly string[], files: Sources, faults: Faults): readonly RateOfPay[] | undefined {
  const file = '--pay';
  const written = options.join(', ');
  files.keep(file, written);
  const pay: RateOfPay[] = [];
  let isWhole = true;
  let start = 0;
  for (const option of options) {
    for (const { text, from } of partsOf(option)) {
      const column = start + from + 1;
      const at = { file, line: 1, column, end: column + Math.max(1, text.length) };
      const rates = payShape.read({ kind: 'text', text, isPlain: true, at }, file, faults);
      if (rates !== undefined) pay.push(...rates);
      isWhole &&= rates !== undefined;
      if (pay.length <= mostPayPoints) continue;
      faults.add(tooMany(at));
      return undefined;
    }
    start += option.length + 2;
  }
  return isWhole ? pay : undefined;
}
