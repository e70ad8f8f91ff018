// Options that several commands share, each defined once.
import { longestTerm } from '../calendar/term.js';
import type { Request } from '../question/request.js';
import { renderers } from '../render/registry.js';
import type { Content } from '../render/renderer.js';
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
  { flags: '--unit <file>', description: 'the people, in place of the unit that the proposals name' },
  {
    flags: '--pay <rates>',
    description: "rates or ranges in place of the unit's: '$35.5k to $43k' (may be repeated)",
    repeats: true,
  },
  { flags: '--baseline <raises>', description: "what would have happened anyway: 3%, '3%, 2%' or a file" },
  { flags: '--no-baseline', description: 'no baseline' },
  {
    flags: '--years <n>',
    description: 'how many contract years are compared; the longest term where left out',
    read: readYears,
  },
  { flags: '--reading <name>', description: 'one reading of a total whose split is not stated, such as first-year' },
  { flags: '--inflation <assumption>', description: "what prices do: 2.5%, '4.7%, 8.0%', 'cpi-u then 2.5%' or a file" },
  { flags: '--strict', description: 'exit 1 where a proposal leaves its reading open' },
];

export const diagnosticsOption: OptionDefinition = {
  flags: '--diagnostics <form>',
  description: 'faults and warnings as text or json',
  read: oneOf(['text', 'json']),
};

/** What makes a comparison a 1. */
export const failIfOption: OptionDefinition = {
  flags: '--fail-if <condition>',
  description:
    "exit 1 where this is true at any pay point under any reading: 'harvard end-rate < baseline' (may be repeated)",
  repeats: true,
};

/** Most answers: prose and tables, and all that can be made of them. */
export const answer: readonly Content[] = ['blocks', 'sheet', 'document', 'workbook', 'page'];

/** The same with a chart. */
export const drawnAnswer: readonly Content[] = [...answer, 'chart'];

/** The same with verdicts. */
export const judgedAnswer: readonly Content[] = [...answer, 'verdicts'];

/** The formats of what a command gives. */
export const formatsOf = (gives: readonly Content[]) => renderers.filter(({ takes }) => gives.includes(takes));

/** How a result is shown, and where it goes. */
export function outputOptions(gives: readonly Content[]): readonly OptionDefinition[] {
  const formats = formatsOf(gives).map(({ format }) => format);
  return [
    { flags: '-f, --format <format>', description: `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}` },
    { flags: '-o, --output <file>', description: 'write to a file; its ending tells the format' },
    { flags: '--cents', description: 'show cents in tables' },
    { flags: '--color', description: 'colour, also where the output is no terminal' },
    { flags: '--no-color', description: 'no colour' },
  ];
}

/** How a chart is drawn. */
export const drawingOptions: readonly OptionDefinition[] = [
  {
    flags: '--size <size>',
    description: 'how large an svg or png is: slide, phone, half-letter or width x height, 960x540',
    read: (text) => (sizeOf(text) === null ? { expected: sizeWords } : { value: text }),
  },
  { flags: '--outline-text', description: 'svg with its texts as paths, for Word and Canva' },
];

/** The same for a result that has a chart. */
export const drawnOutputOptions: readonly OptionDefinition[] = [
  ...outputOptions(drawnAnswer),
  { flags: '--chart', description: 'a small chart in the table' },
  ...drawingOptions,
];

/** Whether an open proposal is shown under every reading. */
export const readingsOption: OptionDefinition = {
  flags: '--readings <which>',
  description: 'the central reading of an open proposal, or all',
  read: oneOf(['central', 'all']),
};

export const csvOptions: readonly OptionDefinition[] = [
  { flags: '--pretty', description: 'csv as people print figures: $38,416 and 8.22%' },
  {
    flags: '--layout <layout>',
    description: 'csv wide (a row a pay point and proposal) or long (a row a year)',
    read: oneOf(['wide', 'long']),
  },
  readingsOption,
];

/** The same for what a whole unit costs. */
export const costCsvOptions: readonly OptionDefinition[] = csvOptions.map((option) =>
  option.flags.startsWith('--layout')
    ? { ...option, description: 'csv wide (a row a group and proposal) or long (a row a year)' }
    : option,
);

/** Which cells of a salary schedule are shown. */
export const cellsOption: OptionDefinition = {
  flags: '--cells <name>',
  description: "which cells of a salary schedule have tables: 'MA step 3', a lane, 'step 3' or all (may be repeated)",
  repeats: true,
};

export const careerOption: OptionDefinition = {
  flags: '--career <cell>',
  description: "a person who starts in one cell, 'MA step 3', followed through the term",
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
