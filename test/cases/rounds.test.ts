// The rounds of a bargaining, worked by hand on $100 a year.
import { describe, expect, test } from 'vitest';
import { rounds } from '../../src/index.js';
import { barLines } from '../../src/render/text/bars.js';
import { english } from '../../src/words/en.js';

const paid = { pay: ['$100'] };

/** A proposal of one year by a party on a day. */
function tabled(id: string, party: string | null, date: string | null, raises: string) {
  const lines = [party && `party: ${party}`, date && `date: ${date}`, `raises: ${raises}`];
  return { file: `${id}.yaml`, text: lines.filter((line) => line !== null).join('\n') };
}

function played(...proposals: Parameters<typeof rounds>[0]) {
  const found = rounds(proposals, paid);
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics, null, 2));
  return found.value;
}

const ask = tabled('ask', 'union', '2024-01-10', '[10%]');
const offer = tabled('offer', 'employer', '2024-01-12', '[2%]');
const second = tabled('second', 'union', '2024-02-01', '[8%]');

describe('an ask of 10%, an offer of 2%, then an ask of 8%', () => {
  const document = played(second, offer, ask);
  const [point] = document.payPoints;

  test('stand in the order of their dates', () => {
    expect(document.proposals.map(({ id }) => id)).toEqual(['ask', 'offer', 'second']);
  });

  test('the union moved last, by 2 less', () => {
    expect(document.lastMove).toEqual({ proposal: 'second', since: 'ask' });
    expect(point?.rounds.map(({ moved }) => moved)).toEqual([
      null,
      null,
      { since: 'ask', endRate: '-2.00', totalPay: '-2.00' },
    ]);
  });

  test('the gap was 8 and is 6', () => {
    expect(point?.rounds.map(({ gap }) => gap?.totalPay ?? null)).toEqual([null, '8.00', '6.00']);
    const six = { endRate: '6.00', totalPay: '6.00' };
    expect(point?.gap).toEqual({ employer: 'offer', union: 'second', ...six, lowest: six, highest: six });
  });

  test('what it costs needs people', () => {
    expect(document.cost).toBe(null);
  });
});

test('of an open proposal the central reading moves, and the gap has a range', () => {
  const open = tabled('open', 'employer', '2024-03-01', '[{total: 2%, over: 2 years}]');
  const union = tabled('union', 'union', '2024-03-02', '[2%, 2%]');
  // 102 + 104.04 are asked. All in year 1 the offer pays 204, all in year 2 it pays 202; 1% twice is 101 + 102.01.
  const gap = played(open, union).payPoints[0]?.gap;
  expect([gap?.totalPay, gap?.lowest.totalPay, gap?.highest.totalPay]).toEqual(['3.03', '2.04', '4.04']);
});

test('a mediator or a settlement has its place and closes no gap', () => {
  const middle = tabled('middle', 'mediator', '2024-01-20', '[5%]');
  const document = played(ask, offer, middle);
  expect(document.lastMove).toBeNull();
  expect(document.payPoints[0]?.rounds.map(({ gap }) => gap?.totalPay ?? null)).toEqual([null, '8.00', '8.00']);
});

test('of one side alone there is no gap', () => {
  expect(played(ask, second).payPoints[0]?.gap).toBeNull();
});

test('proposals of one day stay in the order in which they are named', () => {
  const again = tabled('again', 'union', '2024-01-10', '[9%]');
  expect(played(again, ask).proposals.map(({ id }) => id)).toEqual(['again', 'ask']);
});

describe('refused', () => {
  test.each([
    ['no date', tabled('a', 'union', null, '3%'), '`date` is missing'],
    ['no party', tabled('a', null, '2024-01-01', '3%'), '`party` is missing'],
  ])('%s: the fault names the file', (_, proposal, words) => {
    const found = rounds([offer, { ...proposal, text: `${proposal.text}\nterm: 1 year` }], paid);
    expect(found.ok).toBe(false);
    expect(found.diagnostics).toMatchObject([{ code: 'round-needs', file: 'a.yaml' }]);
    expect(found.diagnostics[0]?.message).toContain(words);
  });
});

describe('bars', () => {
  const bar = (label: string, low: string, high = low) => ({
    name: label,
    offer: 0,
    low,
    high,
    figure: { kind: 'money', digits: high } as const,
  });
  const lines = (width: number, ...bars: ReturnType<typeof bar>[]) => {
    const style = { width, cents: false, currency: 'USD', language: english, measure: (text: string) => text.length };
    return barLines({ groups: [{ title: null, bars }] }, style);
  };

  test('have one scale that starts at zero', () => {
    expect(lines(32, bar('a', '100'), bar('bb', '50'))).toEqual([
      `a   ${'█'.repeat(22)}  $100`,
      `bb  ${'█'.repeat(11)}  $50`,
    ]);
  });

  test('are light where it is not known', () => {
    expect(lines(32, bar('a', '50', '100'))).toEqual([`a  ${'█'.repeat(12)}${'░'.repeat(11)}  $100`]);
  });

  test('stand on both sides of zero', () => {
    expect(lines(24, bar('a', '0'), bar('b', '-5'), bar('c', '-5', '10'))).toEqual([
      'a       │  $0',
      'b  █████│  -$5',
      'c  ░░░░░│░░░░░░░░░░  $10',
    ]);
  });

  test('stand under their labels where there is no room beside them', () => {
    expect(lines(24, bar('a long label indeed', '10'))).toEqual(['a long label indeed', `  ${'█'.repeat(17)}  $10`]);
  });

  test('say nothing to a terminal or a build server', () => {
    expect(lines(60, bar('##vso[x]\u001b[2J', '10'))[0]).toMatch(/^## vso\[x\]\\u\{1b\}\[2J/);
  });
});
