// The words that a check may use for what it looks at: measures of a pay point, and figures of all people.
import { costWords } from '../cost/priced.js';
import { measureWords } from '../measure/registry.js';

export const checkedWords = [...measureWords, ...costWords];
