// Messages about files as files: finding them, reading them, and YAML before it has a meaning.
import { quoted } from './visible.js';

type Said = string | readonly [message: string, help: string | null];

const suggest = (near: string | null): string | null => (near === null ? null : `did you mean ${quoted(near)}?`);

export const fileWords = {
  'no-such-file': (a: { path: string; near: string | null; offer: boolean }): Said => [
    `${a.path === '' ? 'an empty argument' : quoted(a.path)} ${a.offer ? 'is no file, and does not read as an offer' : 'is not there'}`,
    suggest(a.near) ?? (a.offer ? "an offer reads '8% over 3 years', '5%, 3.5%, 3.5%' or '3% for 4 years'" : null),
  ],
  'not-a-file': (a: { path: string; is: string }): Said => `${quoted(a.path)} is ${a.is}, expected a file`,
  'cannot-read-file': (a: { path: string; why: string }): Said => `${quoted(a.path)} cannot be read: ${a.why}`,
  'file-too-large': (a: { limit: string }): Said => `a file has at most ${a.limit}, this one is larger`,
  'not-utf-8': (a: { found: string }): Said => [`a file is UTF-8 text, found ${a.found}`, 'save it again as UTF-8'],
  'control-character': (a: { character: string }): Said =>
    `a file is plain text, found the control character ${a.character}`,
  'empty-file': (_: null): Said => [
    'the file is empty',
    'a proposal has `raises`, a unit `pay` or `groups`, a check file `checks`; `wagecmp init` writes files to start from',
  ],
  'path-outside': (a: { path: string }): Said => [
    `${quoted(a.path)} leads out of the working directory and of the folder of the file that was named`,
    'move the file inside, or run wagecmp in a folder that holds both',
  ],
  'path-ending': (a: { path: string }): Said => `a path ends in .yaml, .yml, .json or .csv, found ${quoted(a.path)}`,
  'not-a-csv-path': (a: { path: string }): Said => [
    `a roster or a schedule is a CSV file, found ${quoted(a.path)}`,
    'save it as CSV, and name a path that ends in .csv',
  ],
  'circular-path': (a: { path: string }): Said => [
    `${quoted(a.path)} leads in a circle, back to the file that names it`,
    'a baseline file needs no `unit`, and a unit is never its own baseline',
  ],
  'wrong-kind': (a: { path: string; expected: string; found: string }): Said => [
    `expected a ${a.expected}, ${quoted(a.path)} is a ${a.found}`,
    a.found === 'unit' && a.expected === 'proposal'
      ? 'a proposal has `raises`; a unit is named with `--unit`, or in a proposal as `unit: …`'
      : null,
  ],
  'unknown-kind': (a: { key: string | null; near: string | null }): Said => [
    'the file is no proposal (`raises`), no unit (`pay`, `groups`, `roster` or `schedule`) and no check file (`checks`)',
    a.key !== null && a.near !== null ? `did you mean ${quoted(a.near)} for ${quoted(a.key)}?` : null,
  ],
  'file-found-in': (a: { path: string; place: string }): Said => `${quoted(a.path)} was found ${a.place}`,
  'cannot-write-file': (a: { path: string | null; why: string }): Said =>
    `${a.path === null ? 'the result' : quoted(a.path)} could not be written: ${a.why}`,
  'file-exists': (a: { path: string }): Said => [
    `${quoted(a.path)} is there already, and is left as it is`,
    'name another folder, or move the file away',
  ],
  'more-faults': (a: { limit: number }): Said => `this file has more faults; the first ${a.limit} are told`,
  'yaml-syntax': (a: { message: string; help: string | null }): Said => [a.message, a.help],
  'not-plain-data': (a: { feature: string; help: string | null }): Said => [
    `a file is data only, found ${a.feature}`,
    a.help,
  ],
  'several-documents': (_: null): Said => [
    'a file holds one document, found a second one',
    'put it into a file of its own',
  ],
  'too-deep': (a: { limit: number }): Said => `a file is nested at most ${a.limit} levels deep, this one goes deeper`,
  'too-many-tokens': (a: { limit: string }): Said => `a file has at most ${a.limit} tokens, this one has more`,
  'comma-splits-money': (a: { found: string; write: string }): Said => [
    `inside \`[ ]\` and \`{ }\` a comma starts a new entry, found ${quoted(a.found)}`,
    `write ${a.write}`,
  ],
  'comment-in-value': (a: { comment: string }): Said => [
    `${quoted(a.comment)} is read as a comment, and is not part of the value before it`,
    'put the whole value in quotes where it belongs to it',
  ],
  'not-a-comparison': (a: { why: string }): Said => [
    `the file is no \`wagecmp/comparison@1\` document: ${a.why}`,
    'make one with `wagecmp compare … -o comparison.json`',
  ],
  'not-a-cost': (a: { why: string }): Said => [
    `the file is no \`wagecmp/cost@1\` document: ${a.why}`,
    'make one with `wagecmp cost … -o cost.json`',
  ],
};
