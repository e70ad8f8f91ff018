// Options that several commands share, each defined once.
import { longestTerm } from '../calendar/term.js';
import type { Request } from '../question/request.js';
import { sizeOf, sizeWords } from '../render/svg/size.js';
import type { OptionDefinition, Options } from './command.js';

function oneOf(words: readonly string[]): NonNullable<OptionDefinition['read']> {
  return (text) => (words.includes(text) ? { value: text } : { expected: words.join(' or ') });
}

const readYears: NonNullable<OptionDefinition['read']> = (text) => {
  const years = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
  return years >= 1 && years <= longestTerm
    ? { value: years }
    : { expected: `a whole number of years from 1 to ${longestTerm}` };
};

/** What overrides the files. */
export const questionOptions: readonly OptionDefinition[] = [
  { flags: '--unit <file>', says: 'the people, in place of the unit that the proposals name' },
  {
    flags: '--pay <rates>',
    says: "rates or ranges in place of the unit's: '$35.5k to $43k' (may be repeated)",
    repeats: true,
  },
  { flags: '--baseline <raises>', says: "what would have happened anyway: 3%, '3%, 2%' or a file" },
  { flags: '--no-baseline', says: 'no baseline' },
  {
    flags: '--years <n>',
    says: 'how many contract years are compared; the longest term where left out',
    read: readYears,
  },
  { flags: '--reading <name>', says: 'one reading of a total whose split is not stated, such as first-year' },
  { flags: '--inflation <assumption>', says: "what prices do: 2.5%, '4.7%, 8.0%', 'cpi-u then 2.5%' or a file" },
  { flags: '--strict', says: 'exit 1 where a proposal leaves its reading open' },
];

export const diagnosticsOption: OptionDefinition = {
  flags: '--diagnostics <form>',
  says: 'faults and warnings as text or json',
  read: oneOf(['text', 'json']),
};

/** What makes a comparison a 1. */
export const failIfOption: OptionDefinition = {
  flags: '--fail-if <condition>',
  says: "exit 1 where this is true at any pay point under any reading: 'harvard end-rate < baseline' (may be repeated)",
  repeats: true,
};

/** How a result is shown, and where it goes. */
export const outputOptions: readonly OptionDefinition[] = [
  { flags: '-f, --format <format>', says: 'table, csv, json, markdown or html' },
  { flags: '-o, --output <file>', says: 'write to a file; its ending tells the format' },
  { flags: '--cents', says: 'show cents in tables' },
  { flags: '--color', says: 'colour, also where the output is no terminal' },
  { flags: '--no-color', says: 'no colour' },
];

/** The same for a result that holds or does not. */
export const verdictOutputOptions: readonly OptionDefinition[] = outputOptions.map((option) =>
  option.flags.startsWith('-f') ? { ...option, says: 'table, csv, json, markdown, html, junit or github' } : option,
);

/** How a chart is drawn. */
export const drawingOptions: readonly OptionDefinition[] = [
  {
    flags: '--size <size>',
    says: 'how large an svg or png is: slide, phone, half-letter or width x height, 960x540',
    read: (text) => (sizeOf(text) === null ? { expected: sizeWords } : { value: text }),
  },
  { flags: '--outline-text', says: 'svg with its texts as paths, for Word and Canva' },
];

/** The same for a result that has a chart. */
export const drawnOutputOptions: readonly OptionDefinition[] = [
  ...outputOptions.map((option) =>
    option.flags.startsWith('-f') ? { ...option, says: 'table, csv, json, markdown, html, svg or png' } : option,
  ),
  { flags: '--chart', says: 'a small chart in the table' },
  ...drawingOptions,
];

/** Whether an open proposal is shown under every reading. */
export const readingsOption: OptionDefinition = {
  flags: '--readings <which>',
  says: 'the central reading of an open proposal, or all',
  read: oneOf(['central', 'all']),
};

export const csvOptions: readonly OptionDefinition[] = [
  { flags: '--pretty', says: 'csv as people print figures: $38,416 and 8.22%' },
  {
    flags: '--layout <layout>',
    says: 'csv wide (a row a pay point and proposal) or long (a row a year)',
    read: oneOf(['wide', 'long']),
  },
  readingsOption,
];

/** The same for what a whole unit costs. */
export const costCsvOptions: readonly OptionDefinition[] = csvOptions.map((option) =>
  option.flags.startsWith('--layout')
    ? { ...option, says: 'csv wide (a row a group and proposal) or long (a row a year)' }
    : option,
);

/** Which cells of a salary schedule are shown. */
export const cellsOption: OptionDefinition = {
  flags: '--cells <name>',
  says: "which cells of a salary schedule have tables: 'MA step 3', a lane, 'step 3' or all (may be repeated)",
  repeats: true,
};

export const careerOption: OptionDefinition = {
  flags: '--career <cell>',
  says: "a person who starts in one cell, 'MA step 3', followed through the term",
};

/** What the options of a run ask for. */
export function requestOf(names: readonly string[], options: Options): Request {
  return {
    proposals: names,
    unit: options['unit'] as string | undefined,
    pay: options['pay'] as readonly string[] | undefined,
    baseline: options['baseline'] === true ? undefined : (options['baseline'] as string | false | undefined),
    years: options['years'] as number | undefined,
    reading: options['reading'] as string | undefined,
    inflation: options['inflation'] as string | undefined,
  };
}
