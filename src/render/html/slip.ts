// The foot of the printed page: a cut line, and a slip on which a member's own figures are written by hand.

import { harmless } from '../../words/harmless.js';
import { say } from '../../words/say.js';
import { spokenText } from '../../words/speak.js';
import type { Phrase } from '../../words/text.js';
import type { Chart } from '../spoken.js';
import type { BlockStyle } from './blocks.js';
import { keyOf } from './identity.js';
import { type Markup, ready, tag } from './markup.js';

/** More proposals than this have no room on a slip. */
const mostRows = 5;

export function slipMarkup([chart]: readonly Chart[], { offers }: BlockStyle): Markup {
  if (chart === undefined || chart.shape !== 'lines' || chart.lines.length > mostRows) return ready('');
  const years = chart.places.filter(({ digits }) => digits === undefined).map(({ name }) => name);
  if (years.length > 6) return ready('');
  const said = (phrase: Phrase) => spokenText(phrase, chart);
  const columns = [...years, said(say('in-all'))];
  const blank = (name: string) => tag('td', { 'aria-label': name });
  const rows = chart.lines.map(({ name }) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, tag('span', { class: 'name' }, keyOf(name, offers), tag('span', {}, harmless(name)))),
      ...columns.map(blank),
    ),
  );
  return tag(
    'aside',
    { class: 'slip', 'aria-hidden': 'true' },
    tag('p', { class: 'cut' }, '✂'),
    tag(
      'table',
      { class: 'blank' },
      tag('caption', {}, said(say('my-own-pay'))),
      tag('thead', {}, tag('tr', {}, tag('td', {}), ...columns.map((name) => tag('th', { scope: 'col' }, name)))),
      tag('tbody', {}, ...rows),
    ),
  );
}
