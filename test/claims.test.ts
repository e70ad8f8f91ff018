// Headlines of real settlements and offers, put to the test. The verdicts are written by hand, each with its arithmetic:
// the program must come to the same, and must find the wrong ones wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClaimVerdict, claims } from '../src/index.js';

const root = new URL('../', import.meta.url);
const folders = ['proposals', 'proposals/examples'];
const files = Object.fromEntries(
  folders.flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, root), 'utf8')]),
  ),
);

function judged(path: string): readonly ClaimVerdict[] {
  const result = claims([{ file: path, text: files[path] ?? '' }], { files });
  if (!result.ok) throw new Error(result.diagnostics.map(({ text }) => text).join('\n'));
  return result.value.proposals.flatMap((entry) => entry.claims);
}

/** One claim inline, on $35,500 or what else is given. */
function one(raises: string, claim: string, options: { pay?: string[]; inflation?: string } = {}) {
  const text = `${raises}\nclaims:\n  - ${claim}\n`;
  return claims([{ file: 'a.yaml', text }], { pay: ['$35,500'], ...options });
}

function verdictOf(raises: string, claim: string, options: { pay?: string[]; inflation?: string } = {}) {
  const result = one(raises, claim, options);
  if (!result.ok) throw new Error(result.diagnostics.map(({ text }) => text).join('\n'));
  const [found] = result.value.proposals.flatMap((entry) => entry.claims);
  if (found === undefined) throw new Error('no claim');
  return found;
}

const examples = 'proposals/examples';

describe('headlines, as the sources give them', () => {
  test.each([
    // 8/3 percent a year: 1.02666… cubed is 1.082152.
    ['proposals/harvard', '8.2%', 'increase', 'holds-under sum-even'],
    // 7/3 percent a year: 1.02333… cubed is 1.071646.
    [`${examples}/harvard-teaching-2019`, '7.2%', 'increase', 'holds-under sum-even'],
    // 2.5 + 3 + 3.
    [`${examples}/harvard-teaching-2021`, '8.5%', 'plain-sum', 'holds'],
    // 1.5 + 2 + 2 + 2.7, and 20.61 / 19.00 = 1.08474 with every rate rounded to the cent.
    [`${examples}/heu`, '8.2%', 'plain-sum', 'holds'],
    [`${examples}/heu`, '8.5%', 'increase', 'holds'],
    // 1.015 x 1.02 x 1.02 x 1.027 x 1.015^4 = 1.151068.
    [`${examples}/heu-nurses`, '15.1%', 'increase', 'holds'],
    // 1.015 x 1.02 x 1.02 x 1.027 x 1.01^3 = 1.117380.
    [`${examples}/heu-pharmacy`, '11.7%', 'increase', 'holds'],
    // 1.03^4 x 1.0325 = 1.162088.
    [`${examples}/dc37`, '16.21%', 'increase', 'holds'],
    // 13 + 9 + 9 + 7; 1.13 x 1.09 x 1.09 x 1.07 = 1.436532.
    [`${examples}/boeing`, '38%', 'plain-sum', 'holds'],
    [`${examples}/boeing`, '43.65%', 'increase', 'holds'],
    // 12 + 8 + 8 + 7; 1.12 x 1.08 x 1.08 x 1.07 = 1.397814.
    [`${examples}/boeing-earlier`, '35%', 'plain-sum', 'holds'],
    [`${examples}/boeing-earlier`, '39.8%', 'increase', 'holds'],
    // 3 + 3.5 + 7 + 4 + 4.5; 1.03 x 1.035 x 1.07 x 1.04 x 1.045 = 1.239690.
    [`${examples}/rail-peb-250`, '22%', 'plain-sum', 'holds'],
    [`${examples}/rail-peb-250`, '24%', 'increase', 'holds'],
    // 1.03 x 1.035 x 1.07 = 1.140674.
    [`${examples}/rail-first-raises`, '14.1%', 'increase', 'holds'],
    // 1.177 x 1.025^4 = 1.299206 at $44,000; (48,330 / 41,000) x 1.025^4 = 1.301150 at $41,000.
    [`${examples}/yale-local-33`, '30%', 'increase', 'holds'],
    // 1.5 + 4.75 + 3.5 + 2.25; 1.015 x 1.035 x 1.0125 x 1.03 x 1.005 x 1.02 x 1.0025 = 1.125856.
    [`${examples}/psac`, '12%', 'plain-sum', 'holds'],
    [`${examples}/psac`, '12.6%', 'increase', 'holds'],
    // Straight: 1.015 x 1.0475 x 1.035 x 1.0225 = 1.125184, which is 12.5 and not 12.6.
    [`${examples}/psac-straight`, '12.6%', 'increase', 'does-not-hold'],
    // 11 + 3 + 3 + 3 + 5; 1.11 x 1.03^3 x 1.05 = 1.273573.
    [`${examples}/uaw-ford`, '25%', 'plain-sum', 'holds'],
    [`${examples}/uaw-ford`, '26%', 'increase', 'does-not-hold'],
    // 10 + 5 + 5.
    [`${examples}/uaw-deere`, '20%', 'plain-sum', 'holds'],
    // 3.24 + 5.5 + 2 and 3.24 + 6.75 + 3.
    [`${examples}/bc-least`, '10.74%', 'plain-sum', 'holds'],
    [`${examples}/bc-most`, '12.99%', 'plain-sum', 'holds'],
    // 1.045 x 1.035 x 1.03 = 1.114022.
    [`${examples}/nsw-psa`, '11.4%', 'increase', 'holds'],
    // 3 x (3 + 4); (1.03 x 1.04)^3 = 1.229169.
    [`${examples}/utla`, '21%', 'plain-sum', 'holds'],
    [`${examples}/utla`, '22.92%', 'increase', 'holds'],
    // 1.06 x 1.07 x 1.07 = 1.213594, and then $2: 34.69% at $15, 29.36% at $25. No rate is raised by 30%.
    [`${examples}/seiu-99`, '30%', 'increase', 'does-not-hold'],
    // 1.00 / 27.87 = 3.588%; 3.25 / 27.87 = 11.661%.
    [`${examples}/osbcu-first-year`, '3.59%', 'increase', 'holds'],
    [`${examples}/osbcu-ask`, '11.7%', 'increase', 'holds'],
    // 8 + 6 + 6; 3.5 x 3.
    [`${examples}/umich-ann-arbor`, '20%', 'plain-sum', 'holds'],
    [`${examples}/umich-dearborn`, '10.5%', 'plain-sum', 'holds'],
    // 10 + 8.5 + 8.5; 9.4 + 2 + 2.
    [`${examples}/uic-ask`, '27%', 'plain-sum', 'holds'],
    [`${examples}/uic-offer`, '13.4%', 'plain-sum', 'holds'],
    // 2,080 hours: 0.20 + 0.50 + 0.90 = 1.60 an hour-year; 0.40 + 0.70 + 0.90 = 2.00.
    [`${examples}/ue-late`, '$3328', 'gain', 'holds'],
    [`${examples}/ue-early`, '$4160', 'gain', 'holds'],
  ])('%s: %s of %s', (path, figure, measure, expected) => {
    const claim = judged(`${path}.yaml`).find((found) => found.figure === figure && found.measure === measure);
    expect([claim?.verdict, ...(claim?.verdict === 'holds-under' ? claim.holdsUnder : [])].join(' ')).toBe(expected);
  });

  test('every claim that ships has its verdict above, and a source', () => {
    const own = readFileSync(new URL('test/claims.test.ts', root), 'utf8');
    for (const [path, text] of Object.entries(files)) {
      if (!/^claims:/m.test(text)) continue;
      for (const { figure, measure, source, says } of judged(path)) {
        const name = path.replace('proposals/examples/', '').replace('.yaml', '');
        expect(own.includes(`/${name.replace('proposals/', '')}`), `${path}: ${says}`).toBe(true);
        expect(own).toContain(`'${figure}', '${measure}'`);
        expect(source).toMatch(/\S/);
      }
    }
  });
});

describe('what would make it true, in words', () => {
  test.each([
    [
      'raises: [13%, 9%, 9%, 7%]',
      '{says: x, measure: increase, figure: 38%}',
      '38% is the plain sum; compounded it is 43.7%',
    ],
    ['raises: [4%, 4%]', '{says: x, measure: increase, figure: 8.0%}', '8.0% is the plain sum; compounded it is 8.16%'],
    [
      'raises: [11%, 3%, 3%, 3%, 5%]',
      '{says: x, measure: increase, figure: 26%}',
      '26% is none of them: compounded it is 27.36%, the plain sum is 25%',
    ],
    [
      'raises: [{total: 8%, over: 3 years}]',
      '{says: x, measure: increase, figure: 8.2%}',
      '8.2% needs equal yearly raises that add up to it; otherwise compounded it is 8%',
    ],
    [
      'raises: [3%, 3%]',
      '{says: x, measure: plain-sum, figure: 6.1%}',
      '6.1% is the compounded increase; the plain sum is 6%',
    ],
    [
      'raises: [3%, 3%]',
      '{says: x, measure: increase, figure: 3%}',
      '3% is the average increase a year; compounded it is 6.1%',
    ],
    [
      'raises: 3%\nterm: 1 year',
      '{says: x, measure: total-pay, figure: $35500}',
      '$35500 is the current rate; total pay is $36,565',
    ],
  ])('%s, %s', (raises, claim, words) => {
    expect(verdictOf(raises, claim).instead).toBe(words);
  });

  test('a figure that is right at some pay points alone', () => {
    const claim = verdictOf('raises: 3%\nterm: 1 year', '{says: x, measure: end-rate, figure: $36565}', {
      pay: ['$35,500, $43,000'],
    });
    expect(claim.verdict).toBe('does-not-hold');
    expect(claim.instead).toBe('$36565 is right at $35,500 alone; elsewhere the end rate is $44,290');
    expect(claim.figures.map((figure) => figure.true)).toEqual([true, false]);
  });
});

describe('a claim is rounded once, from the exact figure, to its own decimals', () => {
  test.each([
    // 39,929.911875 is 39,929.912 and 39,929.9119, not 39,929.9120 by way of the cent.
    ['raises: [5%, 3.5%, 3.5%]', 'end-rate', '$39929.912', 'holds'],
    ['raises: [5%, 3.5%, 3.5%]', 'end-rate', '$39929.9119', 'holds'],
    ['raises: [5%, 3.5%, 3.5%]', 'end-rate', '$39929.910', 'does-not-hold'],
    ['raises: [5%, 3.5%, 3.5%]', 'end-rate', '$39.9k', 'holds'],
    ['raises: [5%, 3.5%, 3.5%]', 'end-rate', '$40k', 'holds'],
    ['raises: [5%, 3.5%, 3.5%]', 'end-rate', '$40.0k', 'does-not-hold'],
    // 12.478625%: to five decimals 12.47863 (a half, away from zero), to four 12.4786, to one 12.5.
    ['raises: [5%, 3.5%, 3.5%]', 'increase', '12.47863%', 'holds'],
    ['raises: [5%, 3.5%, 3.5%]', 'increase', '12.47862%', 'does-not-hold'],
    ['raises: [5%, 3.5%, 3.5%]', 'increase', '12.478625%', 'holds'],
    ['raises: [5%, 3.5%, 3.5%]', 'increase', '12.5%', 'holds'],
    // 2.44995% is 2.4%, though to four decimals (2.4500) and then to one it would be 2.5%.
    ['raises: [2.44995%]', 'increase', '2.4%', 'holds'],
    ['raises: [2.44995%]', 'increase', '2.5%', 'does-not-hold'],
    ['raises: [2.45%]', 'increase', '2.5%', 'holds'],
    ['raises: [-2.45%]', 'increase', '-2.5%', 'holds'],
    ['raises: [2 2/3%]', 'increase', '2 2/3%', 'holds'],
    ['raises: [2.67%]', 'increase', '2 2/3%', 'does-not-hold'],
    ['raises: 3%\nterm: 1 year', 'current-rate', '$35500', 'holds'],
  ])('%s: %s %s %s', (raises, measure, figure, expected) => {
    expect(verdictOf(raises, `{says: x, measure: ${measure}, figure: ${figure}}`).verdict).toBe(expected);
  });
});

describe('what cannot be judged is neither true nor false', () => {
  test('a measure that does not exist', () => {
    const result = one('raises: [{year: 1, flat: $500}]\nterm: 1 year', '{says: x, measure: plain-sum, figure: 2%}');
    expect(result.ok && result.value.proposals[0]?.claims[0]).toMatchObject({
      verdict: 'not-judged',
      instead: null,
      error: { code: 'measure-does-not-exist' },
    });
    expect(result.diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['measure-does-not-exist', 'a.yaml', 4],
    ]);
  });

  test('real measures without an assumption, and with one', () => {
    const claim = '{says: x, measure: real-increase, figure: 2.97%}';
    const without = one('raises: [3%, 3%, 3%]', claim);
    expect(without.diagnostics.map(({ code }) => code)).toEqual(['measure-needs-inflation']);
    // 1.092727 / 1.061208 = 1.029701.
    expect(verdictOf('raises: [3%, 3%, 3%]', claim, { inflation: '2%' }).verdict).toBe('holds');
  });

  test('an amount in another currency is a fault', () => {
    const result = one('raises: 3%\nterm: 1 year', '{says: x, measure: end-rate, figure: £36565}');
    expect([result.ok, result.diagnostics[0]?.code]).toEqual([false, 'other-currency']);
  });
});

test('a claim is judged over its own term and unit, whatever else is named', () => {
  const short = {
    file: 'short.yaml',
    text: 'unit: u.yaml\nraises: [3%]\nclaims: [{says: x, measure: total-pay, figure: $36565}]',
  };
  const long = {
    file: 'long.yaml',
    text: 'unit: v.yaml\nraises: [3%, 3%, 3%]\nclaims: [{says: y, measure: end-rate, figure: $21.85}]',
  };
  const result = claims([short, long], {
    files: { 'u.yaml': 'pay: $35,500', 'v.yaml': 'per: hour\nhours: 10\npay: $20' },
  });
  if (!result.ok) throw new Error(result.diagnostics[0]?.text);
  expect(result.value.proposals.flatMap((entry) => entry.claims.map(({ verdict }) => verdict))).toEqual([
    'holds',
    'holds',
  ]);
});
