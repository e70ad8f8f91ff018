// Salary schedules, worked by hand: people advance on the first day of a contract year, then that day's raises apply to
// the grid; nobody passes the top step.
//
//          BA       MA        people   BA   MA
//    1   40,000   44,000         1      2    1
//    2   42,000   46,500         2           3
//    3   45,000   50,000         3      4    0
//
//   P0 = 2 x 40,000 + 44,000 + 3 x 46,500 + 4 x 45,000 = 443,500 for ten people
import { describe, expect, test } from 'vitest';
import { memoryDisk } from '../../src/library.js';
import { costFiles } from '../../src/run/cost.js';
import { rates, table } from './case.js';

const schedule = 'Step,BA,MA\n1,40000,44000\n2,42000,46500\n3,45000,50000\n';
const placement = 'Step,BA,MA\n1,2,1\n2,,3\n3,4,0\n';
const onGrid = 'schedule: {file: schedule.csv, people: placement.csv}\n';

interface Stated {
  readonly unit?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly years?: number;
}

/** What a proposal costs, by figure: that of the term, or those of the years. */
function costs(raises: string, { unit = onGrid, files = {}, years }: Stated = {}) {
  const texts = { 'schedule.csv': schedule, 'placement.csv': placement, ...files, 'unit.yaml': unit };
  const own = { 'offer.yaml': `unit: unit.yaml\n${raises}` };
  const disk = memoryDisk(Object.entries({ ...texts, ...own }).map(([file, text]) => ({ file, text })));
  const { value, diagnostics } = costFiles({ proposals: ['offer.yaml'], years }, disk);
  const offer = value?.proposals.find(({ id, central }) => id === 'offer' && central);
  if (value === undefined || offer === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return {
    base: value.base.payroll,
    people: value.people.headcount,
    figures: offer.figures,
    of: (key: keyof (typeof offer.years)[0]['figures']) => offer.years.map(({ figures }) => figures[key]),
  };
}

describe('movement alone', () => {
  // Year 1: BA 1 to 2 (2 x 2,000), MA 1 to 2 (2,500), MA 2 to 3 (3 x 3,500), BA 3 stays: 17,000.
  // Year 2: BA 1 to 3 (2 x 5,000), MA 1 to 3 (6,000), MA 2 to 3 (10,500): 26,500. Year 3: all stand at the top.
  test('costs what the steps cost, and is reported by itself', () => {
    const { base, people, of, figures } = costs('term: 3 years\nraises: 0%\n');
    expect([base, people]).toEqual(['443500.00', '10']);
    expect(of('payroll')).toEqual(['460500.00', '470000.00', '470000.00']);
    expect(of('step-cost')).toEqual(['17000.00', '26500.00', '26500.00']);
    expect(of('cost-over-base')).toEqual(['17000.00', '26500.00', '26500.00']);
    expect(figures['settlement-cost']).toBe('70000.00');
  });

  test('a schedule whose people do not advance has none', () => {
    const unit = 'schedule: {file: schedule.csv, people: placement.csv, advance: 0}\n';
    expect(costs('term: 2 years\nraises: 0%\n', { unit }).of('step-cost')).toEqual(['0.00', '0.00']);
  });

  test('two steps a year, from the unit', () => {
    const unit = 'schedule: {file: schedule.csv, people: placement.csv, advance: 2}\n';
    expect(costs('term: 2 years\nraises: 0%\n', { unit }).of('step-cost')).toEqual(['26500.00', '26500.00']);
  });

  test('goes on after a term has ended', () => {
    expect(costs('term: 1 year\nraises: 0%\n', { years: 3 }).of('step-cost')).toEqual([
      '17000.00',
      '26500.00',
      '26500.00',
    ]);
  });
});

describe('movement and raises', () => {
  // 3%: BA 41,200 43,260 46,350; MA 45,320 47,895 51,500. People: 2 at BA 2, 1 at MA 2, 3 at MA 3, 4 at BA 3:
  //   86,520 + 47,895 + 154,500 + 185,400 = 474,315.
  // 2%: BA 3 47,277, MA 3 52,530. People: 6 at BA 3, 4 at MA 3: 283,662 + 210,120 = 493,782.
  test('3%, 2%, 0%', () => {
    const { of, figures } = costs('raises: [3%, 2%, 0%]\n');
    expect(of('payroll')).toEqual(['474315.00', '493782.00', '493782.00']);
    expect(of('new-money')).toEqual(['30815.00', '19467.00', '0.00']);
    // At current rates: the same as without raises.
    expect(of('step-cost')).toEqual(['17000.00', '26500.00', '26500.00']);
    expect(figures['settlement-cost']).toBe('131379.00'); // 30,815 + 50,282 + 50,282
    expect([figures['going-out-payroll'], figures['carry-over']]).toEqual(['493782.00', '0.00']);
  });

  // Year 1: nobody moves: 443,500 x 1.03 = 456,805. Year 2: one step, 474,315 x 1.02 = 483,801.30.
  test('a freeze of one year', () => {
    const { of } = costs('raises:\n  - {year: 1, percent: 3%}\n  - {year: 1, step: 0}\n  - {year: 2, percent: 2%}\n');
    expect(of('payroll')).toEqual(['456805.00', '483801.30']);
    expect(of('step-cost')).toEqual(['0.00', '17000.00']);
  });

  test('a double step, and nobody passes the top', () => {
    const { of } = costs('term: 2 years\nraises:\n  - {year: 1, step: 2}\n  - {year: 1, percent: 3%}\n');
    expect(of('step-cost')).toEqual(['26500.00', '26500.00']);
    expect(of('payroll')).toEqual(['484100.00', '484100.00']); // 470,000 x 1.03
  });

  test('the last entry that reaches a person counts', () => {
    const { of } = costs('term: 1 year\nraises:\n  - {year: 1, step: 2}\n  - {year: 1, step: 0, for: [MA]}\n');
    expect(of('step-cost')).toEqual(['10000.00']); // BA 1 to 3 alone
  });

  test('a step by its name, in every lane, and a cell', () => {
    const frozen = (name: string) => costs(`raises: [{year: 1, step: 0, for: [${name}]}]\n`).of('step-cost');
    expect(frozen('step 1')).toEqual(['10500.00']); // without BA 1 (4,000) and MA 1 (2,500)
    expect(frozen('MA step 2')).toEqual(['6500.00']); // without MA 2 (10,500)
  });

  test('a raise for a lane, for a step, for a cell', () => {
    const raised = (name: string) => {
      const compared = table(
        'schedule: {file: schedule.csv}\n',
        { a: `raises: [{year: 1, percent: 10%, for: [${name}]}]\n` },
        {
          files: { 'unit.yaml': 'schedule: {file: schedule.csv}\n', 'schedule.csv': schedule },
        },
      );
      return ['BA step 1', 'BA step 2', 'BA step 3', 'MA step 1', 'MA step 2', 'MA step 3'].map(
        (cell) => rates(compared, 'a', cell)[0],
      );
    };
    const [a, b, c, d, e, f] = ['40000.00', '42000.00', '45000.00', '44000.00', '46500.00', '50000.00'];
    expect(raised('MA')).toEqual([a, b, c, '48400.00', '51150.00', '55000.00']);
    expect(raised('step 2')).toEqual([a, '46200.00', c, d, '51150.00', f]);
    expect(raised('MA step 3')).toEqual([a, b, c, d, e, '55000.00']);
  });
});

describe('a new top step', () => {
  // Year 1, 2% and a step of 4% above the top: BA 4 = 45,000 x 1.02 x 1.04 = 47,736. People: 2 at BA 2 (42,840), 1 at
  //   MA 2 (47,430), 3 at MA 3 (51,000), 4 at BA 4: 85,680 + 47,430 + 153,000 + 190,944 = 477,054.
  //   Movement at current rates: 4,000 + 2,500 + 10,500 + 4 x 1,800 = 24,200.
  // Year 2, 2% and no movement: 477,054 x 1.02 = 486,595.08.
  // Year 3, 2%: 2 at BA 3 (47,754.36), 1 at MA 3 (53,060.40), 3 at MA 4 (50,000 x 1.061208 x 1.04 = 55,182.816, to
  //   the cent 55,182.82), 4 at BA 4 (49,664.5344: 49,664.53): 95,508.72 + 53,060.40 + 165,548.46 + 198,658.12.
  //   Movement: 10,000 + 6,000 + 3 x 5,500 + 4 x 1,800 = 39,700.
  test('in year 1, with a freeze in year 2', () => {
    const { of } = costs(
      'term: 3 years\nraises:\n  - {year: 1-3, percent: 2%}\n  - {year: 2, step: 0}\n  - {year: 1, add-top-step: 4%}\n',
    );
    expect(of('payroll')).toEqual(['477054.00', '486595.08', '512775.70']);
    expect(of('step-cost')).toEqual(['24200.00', '24200.00', '39700.00']);
  });

  // Year 1: 460,500. Year 2: all have reached the third step; those who stood there since year 1 move to the fourth, of
  //   10% above: 4 at BA 4 (49,500), 3 at MA 4 (55,000), 2 at BA 3, 1 at MA 3: 198,000 + 165,000 + 90,000 + 50,000.
  test("in year 2 is nobody's before", () => {
    const { of } = costs('raises: [{year: 2, add-top-step: 10%}]\n');
    expect(of('payroll')).toEqual(['460500.00', '503000.00']);
    expect(of('step-cost')).toEqual(['17000.00', '59500.00']);
  });

  // In one lane alone: 4 at BA 4 = 45,000 x 1.04.
  test('in one lane', () => {
    expect(costs('raises: [{year: 1, add-top-step: 4%, for: [BA]}]\n').of('step-cost')).toEqual(['24200.00']);
  });

  // The top step is raised by name before there is a new one above it: BA 45,000 x 1.1 = 49,500, and 10% above that
  //   54,450; MA 55,000 and 60,500. A later raise of step 3 leaves the new one.
  test('is above the top step as it then stands, whomever the raises before it name', () => {
    const files = { 'placement.csv': 'Step,BA,MA\n3,1,1\n' };
    const { of } = costs(
      'raises:\n  - {year: 1, percent: 10%, for: [step 3]}\n  - {year: 2, add-top-step: 10%}\n  - {year: 3, percent: 50%, for: [step 3]}\n',
      { files },
    );
    expect(of('payroll')).toEqual(['104500.00', '114950.00', '114950.00']);
  });

  // 45,000 x 1.04 = 46,800 is the starting rate of the new step, and 2% of that are 936: 47,736.
  test('a raise of the starting rate takes that of the new step', () => {
    const files = { 'schedule.csv': 'Step,A\n1,45000\n', 'placement.csv': 'Step,A\n1,1\n' };
    const { of } = costs('raises:\n  - {year: 1, add-top-step: 4%}\n  - {year: 1, percent: 2%, of: starting-rate}\n', {
      files,
    });
    expect(of('payroll')).toEqual(['47736.00']);
    expect(of('step-cost')).toEqual(['1800.00']);
  });

  test('of the lanes whose top cell is named', () => {
    const named = (name: string) => costs(`raises: [{year: 1, add-top-step: 4%, for: [${name}]}]\n`).of('step-cost');
    expect(named('BA step 3')).toEqual(['24200.00']);
    expect(named('step 3')).toEqual(['24200.00']); // nobody reaches the new one of MA in year 1
  });

  // One on top of the other: BA 4 = 49,500 in year 1, BA 5 = 49,500 x 1.1 = 54,450 in year 2.
  test('twice', () => {
    const files = { 'placement.csv': 'Step,BA,MA\n3,1,\n' };
    const { of } = costs('raises: [{year: 1-2, add-top-step: 10%}]\n', { files });
    expect(of('payroll')).toEqual(['49500.00', '54450.00']);
  });
});

describe('rounding, and parts of years', () => {
  // 3.3% of 40,001 is 41,321.033: 41,321; 2.1% of that 42,188.741: 42,189. Steps 1 and 2 of one lane, one person.
  test('to the dollar: the cell that a person reaches has been rounded each time', () => {
    const files = { 'schedule.csv': 'Step,A\n1,39999\n2,40001\n', 'placement.csv': 'Step,A\n1,1\n' };
    const { of } = costs('raises: [3.3%, 2.1%]\n', { unit: `${onGrid}rounding: dollar\n`, files });
    expect(of('payroll')).toEqual(['41321.00', '42189.00']);
    expect(of('step-cost')).toEqual(['2.00', '2.00']);
  });

  // 18 months: half of year 2. (493,782 - 443,500) / 2 = 25,141, movement 13,250.
  test('half a year', () => {
    const { of, figures } = costs('term: 18 months\nraises:\n  - {year: 1, percent: 3%}\n  - {year: 2, percent: 2%}\n');
    expect(of('payroll')).toEqual(['474315.00', '246891.00']);
    expect(of('step-cost')).toEqual(['17000.00', '13250.00']);
    expect(of('cost-over-base')).toEqual(['30815.00', '25141.00']);
    expect(of('new-money')).toEqual(['30815.00', null]);
    expect(figures['going-out-payroll']).toBe('493782.00');
  });

  // A raise in the middle of the year: people have moved on its first day. 460,500 / 2 + 460,500 x 1.04 / 2 = 469,710.
  test('a raise after six months', () => {
    const { of } = costs('term: {start: 2026-07-01, length: 1 year}\nraises: [{date: 2027-01-01, percent: 4%}]\n');
    expect(of('payroll')).toEqual(['469710.00']);
  });
});

describe('lanes that begin later or end earlier', () => {
  // MA begins at step 2 and BA ends at step 2: nobody passes the top of the own lane.
  test('each lane has a top of its own', () => {
    const files = {
      'schedule.csv': 'Step,BA,MA\n1,"$40,000",\n2,42000,46500\n3,,$50k\n',
      'placement.csv': '\ufeffStep,MA,BA\r\n1,,2\r\n2,1,\r\n',
    };
    const { base, of } = costs('term: 2 years\nraises: 0%\n', { files });
    expect(base).toBe('126500.00');
    expect(of('step-cost')).toEqual(['7500.00', '7500.00']); // 2 x 2,000 + 3,500, and no more
  });
});
