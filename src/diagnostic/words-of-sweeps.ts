// Messages about questions that try many values: sweeps, and raises that are solved for.
import { quoted } from './visible.js';
import { someOf } from './words-of-shapes.js';

type Said = string | readonly [message: string, help: string | null];

export const sweepWords = {
  'unknown-target': (a: { found: string; known: readonly string[]; near: string | null }): Said => [
    `${quoted(a.found)} is no figure and no proposal to match; there ${a.known.length === 1 ? 'is' : 'are'} ${someOf(a.known)}`,
    a.near === null ? 'give an amount or a percent, such as $115,000 or 9%' : `did you mean ${quoted(a.near)}?`,
  ],
  'match-needs-baseline': (_: null): Said => ['there is no baseline to match', 'give --baseline 3%'],
  'match-itself': (a: { id: string }): Said => [
    `${quoted(a.id)} is the proposal that is varied; it always matches itself`,
    'match `baseline`, another proposal of the list, or a figure',
  ],
  'solve-across-pers': (a: { vary: string; pers: readonly string[] }): Said => [
    `${quoted(a.vary)} adds one amount for all, and these people are paid by the ${a.pers.join(' and by the ')}`,
    'add a percent: --vary every-year or --vary year-1',
  ],
  'solve-out-of-reach': (a: { name: string; target: string; why: string }): Said => [
    `no raise of that kind brings ${quoted(a.name)} to ${a.target}: ${a.why}`,
    null,
  ],
  'solve-too-long': (a: { name: string; limit: string }): Said => [
    `${quoted(a.name)} can be judged only step by step, and after ${a.limit} steps there is no answer`,
    'choose fewer pay points with `--pay`, or another `--vary`',
  ],
  'sweep-without-range': (a: { options: readonly string[] }): Said => [
    `a sweep needs a range with steps in one of ${a.options.map(quoted).join(', ')}`,
    "write --inflation '0% to 10% by 1%'",
  ],
  'sweep-of-two': (a: { options: readonly string[] }): Said => [
    `one option is swept at a time, found ranges in ${a.options.map(quoted).join(' and ')}`,
    'give the other one a fixed value',
  ],
  'sweep-step': (a: { key: string; found: string }): Said => [
    `the step of a sweep is above zero, found ${quoted(a.found)}`,
    a.key === '--pay' ? "write '$30k to $50k by $1,000'" : "write '0% to 10% by 1%'",
  ],
  'sweep-decimals': (a: { key: string; found: string; limit: number }): Said =>
    `the figures of a sweep have at most ${a.limit} decimals, found ${quoted(a.found)}`,
  'sweep-too-many': (a: { found: string; limit: string }): Said => [
    `a sweep has at most ${a.limit}, this one has ${a.found}`,
    'take larger steps, fewer proposals, or fewer pay points with `--pay`',
  ],
};
