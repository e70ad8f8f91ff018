// Every format that `--format` and `-o` know. A new one is one file that exports a `Render`, and one line here.
import type { Renderer } from './renderer.js';

export const renderers: readonly Renderer[] = [
  {
    format: 'table',
    endings: ['.txt'],
    says: 'a table for people, as the terminal shows it',
    load: async () => (await import('./text/terminal.js')).renderTerminal,
  },
  {
    format: 'csv',
    endings: ['.csv'],
    says: 'one row a pay point and proposal, for spreadsheets and mail merges',
    load: async () => (await import('./csv.js')).renderCsv,
  },
  {
    format: 'json',
    endings: ['.json'],
    says: 'everything that was calculated, for programs',
    load: async () => (await import('./json.js')).renderJson,
  },
  {
    format: 'markdown',
    endings: ['.md'],
    says: "GitHub's tables, for notes and pull requests",
    load: async () => (await import('./text/markdown.js')).renderMarkdown,
  },
  {
    format: 'xlsx',
    endings: ['.xlsx'],
    says: 'a workbook with live formulas on marked inputs, which the other side can audit',
    load: async () => (await import('./xlsx/xlsx.js')).renderXlsx,
  },
  {
    format: 'html',
    endings: ['.html', '.htm'],
    says: 'one page to mail, to open anywhere and to print as a flyer',
    isPage: true,
    load: async () => (await import('./html/html.js')).renderHtml,
  },
  {
    format: 'junit',
    endings: ['.xml'],
    says: 'what holds and what does not, as build servers read test results',
    needs: 'verdicts',
    load: async () => (await import('./junit.js')).renderJunit,
  },
  {
    format: 'github',
    endings: [],
    says: 'what does not hold, as annotations at its line on GitHub',
    needs: 'verdicts',
    load: async () => (await import('./github.js')).renderGithub,
  },
  {
    format: 'svg',
    endings: ['.svg'],
    says: 'the chart, to print and to place: it carries its fonts',
    needs: 'charts',
    load: async () => (await import('./svg-file.js')).renderSvg,
  },
  {
    format: 'png',
    endings: ['.png'],
    says: 'the chart as a picture, for mail, chats and slides',
    needs: 'charts',
    load: async () => (await import('./png.js')).renderPng,
  },
];
