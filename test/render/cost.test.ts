// What a cost says to people: its sentence in every case, and that nothing it must tell is left out.
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { CostDocument } from '../../src/cost/cost.js';
import { readCost } from '../../src/cost/read.js';
import { cost } from '../../src/index.js';
import { renderers } from '../../src/render/registry.js';
import type { Style } from '../../src/render/renderer.js';
import { costReport } from '../../src/report/cost/cost-report.js';
import { english } from '../../src/words/en.js';
import { say } from '../../src/words/say.js';
import { spokenText } from '../../src/words/speak.js';

const style: Style = { width: 80, color: false, cents: false, pretty: false, layout: 'wide', language: english };
const ten = 'name: Ten\npay: [{rate: $100k, headcount: 10}]';

function priced(
  unit: string,
  proposals: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
) {
  const sources = Object.entries(proposals).map(([name, raises]) => ({
    file: `${name}.yaml`,
    text: `name: ${name}\nterm: 3 years\nraises: ${raises}`,
  }));
  const found = cost(sources, { unit: 'u.yaml', files: { 'u.yaml': unit, ...files } });
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics, null, 2));
  return found.value;
}

async function shown(document: CostDocument, format = 'table', more: Partial<Style> = {}, allReadings = false) {
  const render = await renderers.find((renderer) => renderer.format === format)?.load();
  const content = await render?.(costReport(document, { allReadings }), { ...style, ...more });
  return typeof content === 'string' ? content : '';
}

/** The first paragraph, as one line. */
async function sentence(document: CostDocument): Promise<string> {
  const [finding = ''] = (await shown(document, 'markdown')).split('\n\n');
  return finding.replaceAll('**', '').replaceAll('\u00a0', ' ');
}

/** What a sentence says of an amount, and of its share of a payroll. */
function said(digits: string, percent: string | null) {
  const term = { wholeYears: 1, part: null };
  const share = percent === null ? null : ({ kind: 'percent', digits: percent } as const);
  const words = {
    offer: 'A',
    other: 'B',
    difference: { kind: 'money', digits },
    share,
    hasRollUp: false,
    term,
  } as const;
  const style = { cents: false, currency: 'USD', language: english };
  const text = spokenText(say('costs-beside', words), style).replaceAll('\u00a0', ' ');
  const [, amount, rest] =
    /^A costs (.*) (?:more|less) than B over one year(?:, (.*) of a year's payroll.*)?\.$/.exec(text) ?? [];
  return { amount, share: rest ?? null };
}

describe('money as people say it', () => {
  it.each([
    ['4100000.00', '$4.1 million'],
    ['-4149999.99', '$4.1 million'],
    ['999950000.00', '$1.00 billion'],
    ['999949999.99', '$999.9 million'],
    ['1290000000.00', '$1.29 billion'],
    ['999999.99', '$1,000,000'],
    ['183627.20', '$183,627'],
    ['42.50', '$42.50'],
    ['99.00', '$99'],
    ['0.01', '$0.01'],
  ])('%s is %s', (digits, words) => {
    expect(said(digits, null).amount).toBe(words);
  });

  it('is said in percent of a payroll, unless nobody is paid', () => {
    expect(['1.64', '-0.04', '0.005', null].map((percent) => said('100', percent).share)).toEqual([
      '1.6%',
      '0.04%',
      'less than 0.01%',
      null,
    ]);
  });
});

// Of $1,000,000: 1% each year costs 10,000 + 20,100 + 30,301 = 60,401; 2% 20,000 + 40,400 + 61,208 = 121,608;
// 3% 183,627; 6% in year 1 alone 180,000, in year 3 alone 60,000.
describe('the sentence on top', () => {
  it('one proposal: over what is paid today', async () => {
    expect(await sentence(priced(ten, { Ask: '[3%, 3%, 3%]' }))).toBe(
      "Ask costs $183,627 more than today's payroll over three years, 18.4% of a year's payroll at today's rates.",
    );
  });

  it('one proposal: against the baseline', async () => {
    expect(await sentence(priced(`${ten}\nbaseline: 2%`, { Offer: '[1%, 1%, 1%]' }))).toBe(
      "Offer costs $61,207 less than 2% a year over three years, 6.1% of a year's payroll at today's rates.",
    );
  });

  it('two proposals: the dearer against the other, whichever comes first, with the roll-up where there is one', async () => {
    const unit = `${ten}\nroll-up: 10%`;
    const words =
      "Ask costs $68,221 more than Offer over three years, 6.8% of a year's payroll at today's rates, roll-up included.";
    expect(await sentence(priced(unit, { Offer: '[2%, 2%, 2%]', Ask: '[3%, 3%, 3%]' }))).toBe(words);
    expect(await sentence(priced(unit, { Ask: '[3%, 3%, 3%]', Offer: '[2%, 2%, 2%]' }))).toBe(words);
  });

  it('two proposals that cost the same', async () => {
    expect(await sentence(priced(ten, { Offer: '[2%, 2%, 2%]', Ask: '[2%, 2%, 2%]' }))).toBe(
      "Offer and Ask cost the same over three years: $121,608 more than today's payroll.",
    );
    expect(await sentence(priced(ten, { Offer: '[0%, 0%, 0%]' }))).toBe(
      "Offer costs as much as today's payroll over three years.",
    );
  });

  it('more: the dearest and the cheapest', async () => {
    const three = { A: '[2%, 2%, 2%]', B: '[1%, 1%, 1%]', C: '[3%, 3%, 3%]' };
    expect(await sentence(priced(ten, three))).toBe(
      "Of three proposals C costs the most over three years and B the least, $123,226 less, 12.3% of a year's payroll at today's rates.",
    );
  });

  it('an open reading: that it is the central one, and how far the others go', async () => {
    expect(await sentence(priced(ten, { Offer: '[{total: 6%}]', Ask: '[3%, 3%, 3%]' }))).toBe(
      "Ask costs $62,019 more than Offer over three years, 6.2% of a year's payroll at today's rates. That takes the central reading of Offer; over all readings it is between $3,627 and $123,627 more.",
    );
    // 121,608 less 180,000, and less 60,000
    expect(await sentence(priced(ten, { Offer: '[{total: 6%}]', Ask: '[2%, 2%, 2%]' }))).toBe(
      "Offer and Ask cost the same over three years: $121,608 more than today's payroll. That takes the central reading of Offer; over all readings it is between $61,608 less and $58,392 more.",
    );
  });

  it('says when another reading turns the order of three', async () => {
    const words = await sentence(priced(ten, { A: '[{total: 6%}]', B: '[1%, 1%, 1%]', C: '[3%, 3%, 3%]' }));
    expect(words).toMatch(/ Under some readings the order is another\.$/);
  });

  // Two people move from 40,000 to 42,000 and stay: 4,000 a year are steps; 2% of 84,000 are 1,680, of 85,680 1,713.60 more.
  it('on a schedule: how much of it is steps', async () => {
    const unit = 'schedule: {file: grid.csv, people: people.csv, advance: 1}';
    const files = { 'grid.csv': 'Step,BA\n1,40000\n2,42000\n', 'people.csv': 'Step,BA\n1,2\n2,0\n' };
    expect(await sentence(priced(unit, { Offer: '[0%, 0%, 0%]' }, files))).toBe(
      "Offer costs $12,000 more than today's payroll over three years, 15.0% of a year's payroll at today's rates. All of the $12,000 that Offer costs over base is steps, and none of it raises.",
    );
    const raised = priced(unit, { Offer: '[2%, 0%, 0%]' }, files);
    expect(await sentence(raised)).toContain(
      "Of the $17,040 that Offer costs over base, $12,000 is steps that people get at today's rates, and $5,040 raises.",
    );
    // Two people move from 42,000 to 40,000 and stay: 4,000 a year less, and 2% of 80,000 are 1,600 more.
    const downwards = { 'grid.csv': 'Step,BA\n2,42000\n1,40000\n', 'people.csv': 'Step,BA\n2,2\n1,0\n' };
    expect(await sentence(priced(unit, { Offer: '[2%, 0%, 0%]' }, downwards))).toContain(
      "Steps at today's rates come to -$12,000 under Offer, and the rest is its raises.",
    );
    expect(await shown(raised)).toMatch(/Year 1 +85,680 +5,680 +4,000 +5,680\n/);
  });
});

describe('what must not be left out', () => {
  const open = priced(`${ten}\nbaseline: 2%\nroll-up: {Pension: 9%, Other: 1%}`, {
    Offer: '[{total: 6%}]',
    Ask: '[{year: 1, lump-sum: $500}, {year: every, percent: 3%}]',
  });

  it('rows that were left out are said on top and beside who is counted, in every format', async () => {
    const skipped = { ...open, people: { ...open.people, skipped: 1234 } };
    expect(await shown(skipped)).toContain('1,234 rows of the roster could not be read');
    expect(await shown(skipped)).toMatch(/Rows\s+left out/);
    expect(await shown(skipped, 'csv')).toContain(',10,10,1234,');
    expect(await shown(open)).not.toContain('could not be read');
  });

  it('people whose group is blank are not taken for everybody', async () => {
    const unit = 'roster: {file: r.csv, columns: {rate: Pay, group: Dept}}';
    const cost = priced(unit, { Offer: '[3%]' }, { 'r.csv': 'Pay,Dept\n40000,A\n50000,\n' });
    expect(await shown(cost)).toMatch(/ \(no name\): 1 person, \$50,000 a year now\n/);
    const groups = (await shown(cost, 'csv')).split('\r\n').map((row) => row.split(',')[0]);
    expect(groups).toEqual(['group', '', 'A', '(no name)', '']);
  });

  it('columns of nothing are left out, and said to be', async () => {
    expect(await shown(open)).toContain('There are no steps in these figures.');
    const bare = await shown(priced(ten, { Offer: '[3%]' }));
    expect(bare).not.toMatch(/Lump sums|Roll-up|Steps/);
    expect(bare).toMatch(/There are no lump sums and no steps in these figures\. The unit states no\s+roll-up/);
  });

  it('the roll-up tells its items, and what it is not paid on', async () => {
    expect(await shown(open)).toContain('10% of pay: Pension 9% and Other 1%.');
    expect(await shown(open)).toContain('only where the raise says `rolls-up: true`');
  });

  it('the machine formats have cents, and the ranges of what is open', async () => {
    const [head = '', offer = ''] = (await shown(open, 'csv')).split('\r\n');
    const row = new Map(head.split(',').map((key, i) => [key, offer.split(',')[i]]));
    // 121,608 and a tenth of it; 60,000 and 180,000 with theirs.
    expect(row.get('settlement_cost')).toBe('133768.80');
    expect([row.get('low_settlement_cost'), row.get('high_settlement_cost')]).toEqual(['66000.00', '198000.00']);
    const long = (await shown(open, 'csv', { layout: 'long' })).split('\r\n');
    expect(long[0]?.split(',').slice(6, 13)).toEqual(
      'year,payroll,lump_sums,cost_over_base,new_money,step_cost,roll_up'.split(','),
    );
    expect(long).toHaveLength(1 + 3 * 3 + 1);
  });

  it('fits every terminal', async () => {
    for (const width of [40, 60, 80, 120, 200]) {
      for (const all of [false, true]) {
        const lines = (await shown(open, 'table', { width }, all)).split('\n');
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('a saved cost', () => {
  const groups =
    'name: Two\nbaseline: 2%\nroll-up: 7.65%\ngroups: [{name: A, pay: [{rate: $50k, headcount: 3}]}, {name: B, pay: [{rate: $70k, headcount: 2}]}]';
  const document = priced(groups, { Offer: '[{total: 6%}]', Ask: '[3%, 3%, 3%]' });
  const text = JSON.stringify(document);

  it('renders again to the same bytes in every format', async () => {
    const again = readCost(await shown(document, 'json'));
    if ('why' in again) throw new Error(again.why);
    for (const format of ['table', 'csv', 'markdown', 'json']) {
      expect(await shown(again, format, {}, true)).toBe(await shown(document, format, {}, true));
    }
  });

  type Path = readonly (string | number)[];
  const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
    typeof value !== 'object' || value === null
      ? [path]
      : Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
  const changed = (path: Path, to: unknown) => {
    const copy = JSON.parse(text);
    const owner = path.slice(0, -1).reduce((part, key) => part[key], copy);
    if (to === undefined) delete owner[path.at(-1) ?? ''];
    else owner[path.at(-1) ?? ''] = to;
    return JSON.stringify(copy);
  };

  it('is refused where any figure, word or truth of it is something else', () => {
    // That a proposal is the baseline may be left unsaid.
    const paths = pathsOf(document).filter((path) => path[0] !== 'warnings' && path.at(-1) !== 'baseline');
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom({}, [], 7.5, -1, undefined), (path, to) => {
        expect(readCost(changed(path, to))).toHaveProperty('why');
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['money without cents', ['proposals', 0, 'figures', 'settlement-cost'], '12'],
    ['money that nobody knows', ['proposals', 0, 'years', 0, 'figures', 'payroll'], null],
    ['a proposal that is not there', ['proposals', 0, 'id'], 'nobody'],
    ['a range of a figure that has none', ['ranges', 0, 'figures', 'constructor'], 'x'],
    ['a reading that nobody knows', ['proposals', 0, 'reading'], 'constructor'],
    ['two central readings', ['proposals', 1, 'central'], true],
    ['years out of order', ['proposals', 0, 'years', 0, 'year'], 2],
    ['fewer people than none', ['people', 'headcount'], '-1'],
    ['a gap with somebody who is not there', ['gaps', 0, 'between', 1], 'nobody'],
    ['a cost of a group without its proposal', ['groups', 0, 'proposals', 0, 'id'], 'ask'],
    ['another version', ['format'], 'wagecmp/cost@2'],
  ] as const)('is refused with %s', (_, path, to) => {
    expect(readCost(changed(path, to))).toHaveProperty('why');
  });

  it('has its texts made visible', () => {
    const read = readCost(changed(['groups', 0, 'name'], 'A\u001b[2J'));
    expect('why' in read ? read.why : read.groups[0]?.name).toBe('A\\u{1b}[2J');
  });
});
