// Every format that `--format` and `-o` know. A new one is one file that exports a `Render`, and one entry here: the
// commands that give what it takes, their help and their errors follow from it.
import type { Renderer } from './renderer.js';

export const renderers: readonly Renderer[] = [
  {
    format: 'table',
    endings: ['.txt'],
    description: 'a table for people, as the terminal shows it',
    takes: 'blocks',
    load: async () => (await import('./text/terminal.js')).renderTerminal,
  },
  {
    format: 'csv',
    endings: ['.csv'],
    description: 'one row a pay point and proposal, for spreadsheets and mail merges',
    takes: 'sheet',
    load: async () => (await import('./csv.js')).renderCsv,
  },
  {
    format: 'json',
    endings: ['.json'],
    description: 'everything that was calculated, for programs',
    takes: 'document',
    load: async () => (await import('./json.js')).renderJson,
  },
  {
    format: 'markdown',
    endings: ['.md'],
    description: "GitHub's tables, for notes and pull requests",
    takes: 'blocks',
    load: async () => (await import('./text/markdown.js')).renderMarkdown,
  },
  {
    format: 'xlsx',
    endings: ['.xlsx'],
    description: 'a workbook with live formulas on marked inputs, which the other side can audit',
    takes: 'workbook',
    load: async () => (await import('./xlsx/xlsx.js')).renderXlsx,
  },
  {
    format: 'html',
    endings: ['.html', '.htm'],
    description: 'one page to mail, to open anywhere and to print as a flyer',
    takes: 'page',
    load: async () => (await import('./html/html.js')).renderHtml,
  },
  {
    format: 'junit',
    endings: ['.xml'],
    description: 'what holds and what does not, as build servers read test results',
    takes: 'verdicts',
    load: async () => (await import('./junit.js')).renderJunit,
  },
  {
    format: 'github',
    endings: [],
    description: 'what does not hold, as annotations at its line on GitHub',
    takes: 'verdicts',
    load: async () => (await import('./github.js')).renderGithub,
  },
  {
    format: 'svg',
    endings: ['.svg'],
    description: 'the chart, to print and to place: it carries its fonts',
    takes: 'chart',
    load: async () => (await import('./svg-file.js')).renderSvg,
  },
  {
    format: 'png',
    endings: ['.png'],
    description: 'the chart as a picture, for mail, chats and slides',
    takes: 'chart',
    load: async () => (await import('./png.js')).renderPng,
  },
];
