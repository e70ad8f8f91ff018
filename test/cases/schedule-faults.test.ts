// Schedules and placements that are refused, each at its line and column; and what is read as it was meant.
import { describe, expect, test } from 'vitest';
import { perform } from '../errors/stage.js';

const grid = 'Step,BA,MA\n1,$40000,$44000\n2,$42000,$46500\n3,,$50000\n';
const plus = 'schedule: {file: grid.csv, plus: [{name: Longevity, file: more.csv}]}\n';

interface Given {
  readonly grid?: string;
  readonly people?: string;
  readonly more?: string;
  readonly unit?: string;
}

async function told({ grid: text = grid, people, more, unit }: Given) {
  const named =
    people === undefined ? 'schedule: {file: grid.csv}\n' : 'schedule: {file: grid.csv, people: people.csv}\n';
  const files = { 'unit.yaml': unit ?? (more === undefined ? named : plus), 'grid.csv': text };
  const stage = new Map(
    Object.entries({
      ...files,
      ...(people !== undefined && { 'people.csv': people }),
      ...(more !== undefined && { 'more.csv': more }),
    }),
  );
  return perform(stage, [people === undefined ? 'compare' : 'cost', '3% for 2 years', '--unit', 'unit.yaml']);
}

/** `grid.csv:2:3 not-a-number`, one a fault. */
async function faults(given: Given) {
  const result = await told(given);
  const lines = result.told.split('\n').filter((line) => /^\S/.test(line));
  return { code: result.code, lines: lines.map((line) => line.replace(/: error: .*\[(.*)\]$/, ' $1')) };
}

describe('the grid', () => {
  test.each<[string, string, string[]]>([
    ['an empty file', '', ['grid.csv:1:1 empty-grid']],
    ['blank lines alone', '\n\r\n \n', ['grid.csv:1:1 empty-grid']],
    ['a header alone', 'Step,BA\n', ['grid.csv:1:1 empty-grid']],
    ['no lanes', 'Step\n1\n', ['grid.csv:1:1 empty-grid']],
    ['rows without figures', 'Step,BA\n,\n', ['grid.csv:1:1 empty-grid']],
    ['a ragged row', 'Step,BA\n1,40000\n2,42,000\n', ['grid.csv:3:1 ragged-row']],
    ['a lane twice', 'Step,BA,MA,BA\n1,1,2,3\n', ['grid.csv:1:12 duplicate-name']],
    ['a step twice', 'Step,BA\n1,40000\n2,41000\n1,42000\n', ['grid.csv:4:1 duplicate-name']],
    ['a step without a name', 'Step,BA\n,40000\n', ['grid.csv:2:1 unnamed-in-grid']],
    ['a lane without a name', 'Step,BA,\n1,40000,41000\n', ['grid.csv:1:9 unnamed-in-grid']],
    ['no money', 'Step,BA\n1,forty\n2,N/A\n', ['grid.csv:2:3 not-a-number', 'grid.csv:3:3 not-a-number']],
    ['a decimal comma', 'Step,BA\n1,"40,00"\n', ['grid.csv:2:3 misplaced-thousands']],
    ['a percent', 'Step,BA\n1,3%\n', ['grid.csv:2:3 percent-for-money']],
    ['zero, and less', 'Step,BA\n1,0\n2,-40000\n', ['grid.csv:2:3 not-above-zero', 'grid.csv:3:3 not-above-zero']],
    ['another currency', 'Step,BA\n1,£40000\n', ['grid.csv:2:3 other-currency']],
    ['a rate of a million digits', `Step,BA\n1,${'9'.repeat(100_000)}\n`, ['grid.csv:2:3 number-too-long']],
    ['a hole', 'Step,BA\n1,40000\n2,\n3,\n4,43000\n', ['grid.csv:3:3 hole-in-lane']],
    [
      'more than 10,000 cells',
      `Step,A\n${Array.from({ length: 10_001 }, (_, i) => `${i},1\n`).join('')}`,
      ['grid.csv:1:1 too-many-pay-points'],
    ],
    ['an unclosed quote', 'Step,BA\n1,"40000\n2,41000\n', ['grid.csv:2:3 unclosed-quote']],
    ['a lane of a very long name', `Step,${'A'.repeat(51)}\n1,2\n`, ['grid.csv:1:6 text-too-long']],
    ['a lane that is called as a step is', 'Step,step 1\n1,2\n', ['unit.yaml:1:18 duplicate-name']],
  ])('%s', async (_, text, expected) => {
    expect(await faults({ grid: text })).toEqual({ code: 2, lines: expected });
  });

  test('what spreadsheets leave: a mark, CRLF, padded cells, quotes, empty rows and columns', async () => {
    const text = '\ufeffStep , BA,"MA", \r\n1,"$40,000",$44k,\r\n\r\n,,,\r\n 2 ,"42,000.00", 46500 ,\r\n';
    const { code, out } = await told({ grid: text });
    expect(code).toBe(0);
    expect(out).toContain('BA step 1, $40,000 now');
    expect(out).toContain('MA step 2, $46,500 now');
  });

  test('bare carriage returns end lines', async () => {
    expect((await told({ grid: 'Step,BA\r1,40000\r2,41000\r' })).code).toBe(0);
  });
});

describe('headcounts', () => {
  test.each<[string, string, string[]]>([
    ['a lane that the schedule does not have', 'Step,BA,PhD\n1,1,1\n', ['people.csv:1:9 not-on-schedule']],
    ['a step that it does not have', 'Step,BA\n1,1\n4,1\n', ['people.csv:3:1 not-on-schedule']],
    ['people where there is no cell', 'Step,BA\n3,1\n', ['people.csv:2:3 no-such-cell']],
    ['half a person', 'Step,BA\n1,1.5\n', ['people.csv:2:3 not-a-number']],
    ['fewer than nobody', 'Step,BA\n1,-1\n', ['people.csv:2:3 not-a-number']],
    ['a text', 'Step,BA\n1,many\n', ['people.csv:2:3 not-a-number']],
    ['an empty file', '', ['people.csv:1:1 empty-grid']],
  ])('%s', async (_, people, expected) => {
    expect(await faults({ people })).toEqual({ code: 2, lines: expected });
  });

  test.each([['4711,SECRET Ada,BA,3\n4712,SECRET Ben,MA,1\n'], ['Employee,SECRET,Salary Lane\nAda,1,MA\n']])(
    'a row a person shows nothing of it: %j',
    async (people) => {
      const { code, told: text } = await told({ people });
      expect(code).toBe(2);
      expect(text).toContain('[not-on-schedule]');
      expect(text).toContain('columns: {step: Step, lane: Lane}');
      expect(text).not.toContain('SECRET');
    },
  );

  test('nobody in a cell that is not there is nobody', async () => {
    expect(await faults({ people: 'Step,MA,BA\n3,2,0\n1,,1\n' })).toEqual({ code: 0, lines: [] });
  });
});

describe('people one by one', () => {
  const roster = 'Name,Step,Lane,FTE\nJane Roe,1,MA,1\nJohn Doe,9,MA,1\n';

  test('who they are stands in no message', async () => {
    const { code, told: said } = await told({ people: roster });
    expect(code).toBe(2);
    expect(said).toContain('people.csv');
    expect(said).not.toMatch(/Doe|Roe|\|/);
  });

  test('nor where their file is no placement at all', async () => {
    for (const people of [
      'Name,Step,Grade\nJane Roe,1,MA\n',
      'Name,Step,Lane\nJane Roe,1\n',
      'Name,Step,Lane\nJane Roe,1,"MA\n',
    ]) {
      const { code, told: said } = await told({ people });
      expect(code).toBe(2);
      expect(said).not.toMatch(/Doe|Roe/);
    }
  });

  test.each<[string, string, string[]]>([
    ['no step', '{lane: l}', ['unit.yaml:1:36 missing-key']],
    ['no lane, where there are two', '{step: s}', ['unit.yaml:1:36 missing-key']],
    ['a rate of its own', '{step: s, lane: l, rate: r}', ['unit.yaml:1:89 key-goes-with']],
  ])('a roster with %s', async (_, columns, expected) => {
    const unit = `schedule: {file: grid.csv, people: {file: people.csv, columns: ${columns}}}\n`;
    expect((await faults({ unit, people: 's,l,r\n1,MA,5\n' })).lines).toEqual(expected);
  });

  test('both in the schedule and beside it', async () => {
    const unit = 'schedule: {file: grid.csv, people: people.csv}\nroster: {file: people.csv}\n';
    expect((await faults({ unit, people: 'Step,MA\n1,1\n' })).lines).toEqual(['unit.yaml:2:9 one-of-these']);
  });
});

describe('components', () => {
  test.each<[string, string, string[]]>([
    ['a step that the schedule does not have', 'Step,BA\n9,100\n', ['more.csv:2:1 not-on-schedule']],
    ['a cell that it does not have', 'Step,BA\n3,100\n', ['more.csv:2:3 no-such-cell']],
    ['an amount below zero', 'Step,BA\n1,-100\n', ['more.csv:2:3 not-a-number']],
    ['an amount twice', 'Step,*,BA\n1,100,200\n', ['more.csv:2:7 amount-twice']],
  ])('%s', async (_, more, expected) => {
    expect(await faults({ more })).toEqual({ code: 2, lines: expected });
  });

  test('zero and nothing are the same, and * reaches what is there', async () => {
    expect(await faults({ more: 'Step,*,BA\n*,100,\n1,0,\n' })).toEqual({ code: 0, lines: [] });
  });

  test('a name that a lane has', async () => {
    const unit = 'schedule: {file: grid.csv, plus: [{name: MA, file: more.csv}]}\n';
    expect((await faults({ unit, more: 'Step,BA\n1,1\n' })).lines).toEqual(['unit.yaml:1:42 duplicate-name']);
  });
});

describe('proposals', () => {
  const perProposal = async (raises: string) => {
    const stage = new Map(
      Object.entries({
        'unit.yaml': 'schedule: {file: grid.csv}\n',
        'grid.csv': grid,
        'a.yaml': `unit: unit.yaml\nterm: 2 years\nraises:\n  - ${raises}\n`,
      }),
    );
    const { told: said } = await perform(stage, ['compare', 'a.yaml']);
    return said.split('\n')[0]?.replace(/: error: .*\[(.*)\]$/, ' $1');
  };

  test.each([
    ['a lane that nobody is in', '{year: 1, percent: 3%, for: [PhD]}', 'a.yaml:4:34 names-nobody'],
    ['a step that is not there', '{year: 1, percent: 3%, for: [step 9]}', 'a.yaml:4:34 names-nobody'],
    ['a cell that is not there', '{year: 1, percent: 3%, for: [BA step 3]}', 'a.yaml:4:34 names-nobody'],
    ['movement on a day', '{date: 2026-01-01, step: 1}', 'a.yaml:4:6 key-goes-with'],
    ['half a step', '{year: 1, step: 0.5}', 'a.yaml:4:21 not-a-number'],
  ])('%s', async (_, raises, expected) => {
    expect(await perProposal(raises)).toBe(expected);
  });
});
