// Percents in cells are shares of one, as spreadsheets have them.
import { decimal, plain } from '../../number/decimal.js';

/** 3.5 (percent) as a cell holds it: 0.035. */
export const percentShare = (percent: string) => plain(decimal(percent).mul('0.01'));
