// One page that carries everything it needs: no network, no file beside it, and nothing it does leaves it.

import { runningText } from '../../words/figures.js';
import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Phrase } from '../../words/text.js';
import type { Render } from '../renderer.js';
import type { Block, Paragraph, SpokenReport } from '../spoken.js';
import { spoken } from '../spoken.js';
import { type BlockStyle, blocksMarkup, chartMarkup, styleFor, textOf } from './blocks.js';
import { offersIn } from './identity.js';
import { joined, type Markup, ready, tag } from './markup.js';
import { carriedBy, starter, styleOf } from './page-assets.js';
import { policyOf } from './policy.js';
import { slipMarkup } from './slip.js';

/** What stands around the blocks. */
const said = (phrase: Phrase, { language }: SpokenReport) => spokenText(phrase, { cents: false, language });

/** What a handout has room for in its usual type. */
const mostOnSheet = 36;

export const renderHtml: Render = async (built, { cents, drawing, language }) => {
  const report = spoken(built, language);
  const style = styleFor(report, cents, offersIn(report.charts));
  const carried = drawing === undefined ? null : carriedBy(drawing);
  const question = carried && calculatorData(report);
  const body = bodyOf(report, style, question);
  const { css, hash } = await styleOf(body, carried, drawing);
  const scripts = carried === null || question === null ? [] : [carried.starterHash, carried.engineHash];
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(scripts, hash) }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'generator', content: 'wagecmp' }),
    tag('title', {}, titleOf(report, style)),
    ready(`<style>${css}</style>`),
  ];
  const end =
    carried === null || question === null
      ? ''
      : `<script type="application/gzip" id="engine">${carried.engine}</script>\n<script>${starter}</script>\n`;
  return `<!doctype html>\n<html lang="${language.code}">\n<head>\n${joined(head).html}\n</head>\n<body>\n${body}\n${end}</body>\n</html>\n`;
};

/** The question is JSON already: it stands in the page as it is. */
function calculatorData({ page }: SpokenReport): string | null {
  const calculator = page?.calculator ?? null;
  return calculator && `{"starts":${JSON.stringify(calculator.starts)},"question":${calculator.question}}`;
}

function titleOf(report: SpokenReport, style: BlockStyle): string {
  const { page, blocks } = report;
  const subtitle = blocks.find((block): block is Paragraph => block.kind === 'paragraph' && block.role === 'subtitle');
  return harmless(page?.title ?? (subtitle ? textOf(subtitle, style) : said(say('proposals-compared'), report)));
}

function bodyOf(report: SpokenReport, style: BlockStyle, question: string | null): string {
  const { blocks, charts, page } = report;
  const isHead = (block: Block) => block.kind === 'paragraph' && ['finding', 'subtitle'].includes(block.role);
  const first = blocks.findIndex((block) => !isHead(block));
  const [head, rest] = [blocks.slice(0, first), blocks.slice(first)];
  const [lead, ...others] = charts;
  const sections = (page?.sections ?? []).map(({ title, isClosed, blocks: list }, i) => {
    const inner = blocksMarkup(list, { ...style, level: 3, idPrefix: `s${i}` });
    if (isClosed) return tag('details', { class: 'section' }, tag('summary', {}, tag('h2', {}, title)), ...inner);
    return tag('section', {}, tag('h2', {}, title), ...inner);
  });
  const tables = rest.findIndex(({ kind }) => kind !== 'table');
  const [beside, under] = tables < 0 ? [rest, []] : [rest.slice(0, tables), rest.slice(tables)];
  const main = tag(
    'main',
    { class: isDense(head as readonly Paragraph[], rest, style) ? 'dense' : null },
    headMarkup(head as readonly Paragraph[], report, style),
    lead === undefined
      ? null
      : tag(
          'div',
          { class: 'lead-chart' },
          chartMarkup(lead, { ...style, idPrefix: 'c0' }, ['wide', 'narrow', 'paper']),
        ),
    question === null ? null : calculatorMarkup(question, report),
    beside.length === 0
      ? null
      : tag(
          'section',
          { class: 'tables' },
          tag('h2', {}, said(say('side-by-side'), report)),
          ...blocksMarkup(beside, style),
        ),
    others.length === 0
      ? null
      : tag(
          'section',
          { class: 'charts' },
          ...others.map((chart, i) => chartMarkup(chart, { ...style, idPrefix: `c${i + 1}` })),
        ),
    tag('div', { class: 'notes' }, ...blocksMarkup(under, { ...style, idPrefix: 'n' })),
    ...sections,
  );
  return joined([
    main,
    slipMarkup(charts, style),
    tag('footer', {}, tag('p', {}, said(say('made-with', { hasCalculator: question !== null }), report))),
  ]).html;
}

/** Whether a handout of it has to be set in smaller type: by its rows and entries, and the length of its finding. */
function isDense(head: readonly Paragraph[], rest: readonly Block[], style: BlockStyle): boolean {
  const table = rest.find((block) => block.kind === 'table');
  const rows = table?.kind === 'table' ? table.rows.length : 0;
  const entries = rest.reduce((sum, block) => sum + (block.kind === 'list' ? block.entries.length : 0), 0);
  const said = head.reduce((sum, paragraph) => sum + textOf(paragraph, style).length, 0);
  return 2 * rows + entries + said / 40 > mostOnSheet;
}

/** The finding's first sentence is the page's heading: it is what a stranger should read. */
function headMarkup(head: readonly Paragraph[], { charts, page }: SpokenReport, style: BlockStyle): Markup {
  const finding = head.find(({ role }) => role === 'finding');
  const all = finding ? textOf(finding, style) : '';
  const [lead] = charts;
  const start =
    lead === undefined ? '' : runningText(lead.title, { ...lead, cents: style.cents || (finding?.cents ?? false) });
  const isStart = start !== '' && all.startsWith(start);
  const first = finding && finding.headline.length > 0 ? textOf(finding, style, finding.headline) : null;
  const heading = first ?? (isStart ? start : (/^.{12,}?\.(?= [A-Z"])/.exec(all)?.[0] ?? all));
  const subtitle = head.find(({ role }) => role === 'subtitle');
  const more = all.slice(heading.length).trim();
  return tag(
    'header',
    {},
    subtitle ? tag('p', { class: 'kicker' }, textOf(subtitle, style)) : null,
    tag('h1', {}, heading || harmless(page?.title ?? (subtitle ? textOf(subtitle, style) : ''))),
    more === '' ? null : tag('p', { class: 'lead' }, more),
  );
}

/** The script takes its place: a page whose script does not run is whole without it. */
function calculatorMarkup(question: string, report: SpokenReport): Markup {
  const inert = question.replace(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return joined([
    tag(
      'section',
      { id: 'mine' },
      tag('h2', {}, said(say('what-would-i-get'), report)),
      tag('p', {}, said(say('reckoned-in-page'), report)),
    ),
    ready(`<script type="application/json" id="question">${inert}</script>`),
  ]);
}
