// The figures of a costing, made of the sums of people: cost over base, new money, roll-up, settlement, what the next
// year inherits, and what lies between two proposals.
import type { CostDocument, CostRecord } from '../../cost/cost.js';
import { type TermFigure, termFigures, type YearFigure } from '../../cost/figures.js';
import { fixed } from '../../number/decimal.js';
import { say } from '../../words/say.js';
import type { Text } from '../../words/text.js';
import { baselineIn, headingOf, proposalOf, sumOf } from '../cost/lookup.js';
import { yearTitle } from '../pay/tables.js';
import type { Ledger } from './ledger.js';
import { address, figure, label, openSheet, percentShare, quoted, type SheetDraft, type Speech } from './sheet.js';
import { partsIn } from './sums.js';
import type { Shown } from './workbook.js';

const gapFigures = ['settlement-cost', 'going-out-payroll'] as const;
const costed = (key: YearFigure | TermFigure) => say('costed', { figure: key });

/** Posts `cost-over-base 0 1`, `settlement-cost 0`, `over settlement-cost 0`, `gap settlement-cost 0`. */
export function costsSheet(speech: Speech, cost: CostDocument, ledger: Ledger): SheetDraft {
  const draft = openSheet(speech, label('costs'), 'proposal');
  const { put, text, sheet, said } = draft;
  const costsName = sheet.name;
  const noFigure = said(label('none'));
  const none = quoted(noFigure);
  const has = new Set<string>(partsIn(cost).map(({ key }) => key));
  const columns: readonly YearFigure[] = [
    'payroll',
    ...(has.has('lump-sums') ? (['lump-sums'] as const) : []),
    'new-money',
    ...(has.has('step-cost') ? (['step-cost'] as const) : []),
    'cost-over-base',
    'roll-up',
  ];
  const baseline = cost.proposals.findIndex(({ id }) => id === baselineIn(cost)?.id);
  // About 15 digits are sure, of the largest figure that goes into one.
  const round = (formula: string, largest: string | null) => {
    const whole = (largest ?? cost.base.payroll).replace('-', '').split('.')[0]?.length ?? 1;
    return `ROUND(ROUND(${formula},${Math.max(3, Math.min(9, 15 - whole))}),2)`;
  };
  const ref = (key: string) => ledger.ref(key) ?? '0';
  const { horizon } = cost;
  const partOf = (year: number) =>
    horizon.part !== null && year > horizon.wholeYears ? `*${horizon.part.numerator}/${horizon.part.denominator}` : '';
  let row = 0;

  text(row++, 0, label('costs'), 'title');
  text(row++, 0, say('costs-mean'), 'muted');
  const one = round(`${ref('p0')}*0.01*(1+roll_up)`, cost['cost-of-1%']);
  text(row, 0, label('one-percent-costs'));
  put(row, 1, figure(one, cost['cost-of-1%'], 'cents'));
  ledger.post('cost-of-1%', costsName, address(row, 1, 'both'), {
    proposal: '',
    reading: '',
    says: label('cost-of-one-percent'),
    shown: 'cents',
    program: cost['cost-of-1%'],
  });
  row += 2;
  // The baseline first: what is over it looks at it.
  const order = cost.proposals.map((_, plan) => plan).sort((a, b) => Number(b === baseline) - Number(a === baseline));
  const heights = columns.length + 1;
  const blockRows = cost.years + 9;
  for (const plan of order) planBlock(plan, row + plan * blockRows);
  row += cost.proposals.length * blockRows;
  gaps();
  draft.fitColumns([[34, 56], ...Array.from({ length: 2 * heights }, () => [16, 34] as const)]);
  sheet.frozen = { rows: 0, columns: 1 };
  return draft;

  function formulaOf(key: YearFigure, plan: number, year: number): string {
    const payroll = ref(`payroll ${plan} ${year}`);
    const lumps = has.has('lump-sums') ? ref(`lump-sums ${plan} ${year}`) : '0';
    if (key === 'payroll' || key === 'lump-sums' || key === 'step-cost') return ref(`${key} ${plan} ${year}`);
    if (key === 'new-money') {
      if (partOf(year) !== '') return none;
      return `ROUND(${payroll}-${year === 1 ? ref('p0') : ref(`payroll ${plan} ${year - 1}`)},2)`;
    }
    if (key === 'cost-over-base')
      return round(`${payroll}${lumps === '0' ? '' : `+${lumps}`}-${ref('p0')}${partOf(year)}`, null);
    const rolling = has.has('rolling') ? `+${ref(`rolling ${plan} ${year}`)}` : '';
    const over = ref(`made cost-over-base ${plan} ${year}`);
    const rolled = cost.proposals[plan]?.years[year - 1]?.figures['cost-over-base'] ?? null;
    return round(lumps === '0' ? `${over}*roll_up` : `(${over}-${lumps}${rolling})*roll_up`, rolled);
  }

  function termFormula(key: TermFigure, plan: number): string {
    const all = (figureKey: YearFigure) =>
      Array.from({ length: cost.years }, (_, k) => ref(`made ${figureKey} ${plan} ${k + 1}`)).join('+');
    if (key === 'settlement-cost') return `ROUND(${all('cost-over-base')}+${all('roll-up')},2)`;
    if (key === 'going-out-payroll') return ref(`going-out-payroll ${plan}`);
    if (key === 'carry-over') {
      if (horizon.part !== null) return none;
      return `ROUND(${ref(`going-out-payroll ${plan}`)}-${ref(`payroll ${plan} ${cost.years}`)},2)`;
    }
    const settlement = ref(`made settlement-cost ${plan}`);
    const each = round(
      `${settlement}/(${ref('fte')}*contract_years)`,
      cost.proposals[plan]?.figures['per-fte'] ?? null,
    );
    return `IF(${ref('fte')}=0,${none},${each})`;
  }

  /** A figure and, beside it, what it is over the baseline. */
  function pair(
    at: readonly [number, number],
    overColumn: number,
    key: string,
    says: Text,
    plan: number,
    formula: string,
    own: string | null,
    over: string | null,
    shown: Shown = 'cents',
  ) {
    const record = cost.proposals[plan] as CostRecord;
    const told = { proposal: proposalOf(cost, record.id).name, reading: record.reading };
    const [r, c] = at;
    put(r, c, figure(formula, own ?? noFigure, shown, r === c ? 'result' : 'figure'));
    ledger.post(`made ${key}`, costsName, address(r, c, 'both'), { ...told, says, shown, program: own ?? noFigure });
    if (baseline < 0 || plan === baseline) return;
    const base = ref(`made ${key.replace(` ${plan}`, ` ${baseline}`)}`);
    const difference = `ROUND(${address(r, c)}-${base},2)`;
    const isNone = `OR(${address(r, c)}=${none},${base}=${none})`;
    const mayBeNone = own === null || key.startsWith('per-fte');
    const overFormula = mayBeNone ? `IF(${isNone},${none},${difference})` : difference;
    put(r, overColumn, figure(overFormula, over ?? noFigure, 'signed-cents'));
    ledger.post(`over ${key}`, costsName, address(r, overColumn, 'both'), {
      ...told,
      says: say('over-baseline-of', { figure: says }),
      shown: 'signed-cents',
      program: over ?? noFigure,
    });
  }

  function planBlock(plan: number, top: number): void {
    const record = cost.proposals[plan] as CostRecord;
    const isCompared = baseline >= 0 && plan !== baseline;
    const wide = columns.length + 2 + (isCompared ? columns.length : 0);
    text(top, 0, headingOf(cost, record, true), 'heading');
    for (let i = 1; i < wide; i++) put(top, i, { role: 'heading', shown: 'text' });
    for (const [i, key] of ['', ...columns].entries()) {
      text(top + 1, i, key === '' ? '' : costed(key as YearFigure), i === 0 ? 'head' : 'head-figure');
    }
    text(top + 1, columns.length + 1, say('cost-of', { unit: null }), 'head-figure');
    for (const [i, key] of (isCompared ? columns : []).entries()) {
      text(top + 1, columns.length + 2 + i, say('over-baseline-of', { figure: costed(key) }), 'head-figure');
    }
    text(top + 2, 0, label('now-p0'), 'muted');
    put(top + 2, 1, figure(ref('p0'), cost.base.payroll, 'cents', 'muted'));
    for (const [k, { year, figures, overBaseline }] of record.years.entries()) {
      const r = top + 3 + k;
      text(r, 0, yearTitle(cost, year));
      for (const [i, key] of columns.entries()) {
        const over = overBaseline?.[key] ?? null;
        const says = say('costed-in-year', {
          figure: key,
          year,
          part: year > horizon.wholeYears ? horizon.part : null,
        });
        pair(
          [r, i + 1],
          columns.length + 2 + i,
          `${key} ${plan} ${year}`,
          says,
          plan,
          formulaOf(key, plan, year),
          figures[key],
          over,
        );
      }
      const made = [address(r, columns.length - 1), address(r, columns.length)];
      const ofYear = { years: record.years.slice(k, k + 1) };
      const inYear = fixed(sumOf(ofYear, 'cost-over-base').plus(sumOf(ofYear, 'roll-up')), 2);
      put(r, columns.length + 1, figure(`ROUND(${made.join('+')},2)`, inYear, 'cents'));
      ledger.post(`cost ${plan} ${year}`, costsName, address(r, columns.length + 1, 'both'));
    }
    for (const [i, key] of termFigures.entries()) {
      const r = top + 3 + cost.years + i;
      text(r, 0, say('costed-how', { figure: key }), 'result');
      const over = record.overBaseline?.[key] ?? null;
      pair(
        [r, 1],
        columns.length + 2,
        `${key} ${plan}`,
        costed(key),
        plan,
        termFormula(key, plan),
        record.figures[key],
        over,
      );
    }
  }

  /** What the later of each two proposals costs more than the earlier one, as their central readings have it. */
  function gaps(): void {
    if (cost.gaps.length === 0) return;
    const heads = [label('the-gap'), ...gapFigures.flatMap((key) => [costed(key), label('of-p0')])];
    for (const [i, head] of heads.entries()) text(row, i, head, i === 0 ? 'heading' : 'head-figure');
    row += 1;
    const central = (id: string) => cost.proposals.findIndex((record) => record.id === id && record.central);
    for (const [g, { between, figures, percentOfBase }] of cost.gaps.entries()) {
      const [first, second] = [central(between[0]), central(between[1])];
      const says = say('less-offer', {
        offer: proposalOf(cost, between[1]).name,
        other: proposalOf(cost, between[0]).name,
      });
      text(row, 0, says);
      for (const [i, key] of gapFigures.entries()) {
        const told = { proposal: says, reading: '' };
        const gap = `ROUND(${ref(`made ${key} ${second}`)}-${ref(`made ${key} ${first}`)},2)`;
        put(row, 1 + 2 * i, figure(gap, figures[key], 'signed-cents'));
        ledger.post(`gap ${key} ${g}`, costsName, address(row, 1 + 2 * i, 'both'), {
          ...told,
          says: costed(key),
          shown: 'signed-cents',
          program: figures[key],
        });
        const percent = percentOfBase[key];
        const share = `IF(${ref('p0')}=0,${none},ROUND(ROUND(${address(row, 1 + 2 * i)}/${ref('p0')},12),6))`;
        const program = percent === null ? noFigure : percentShare(percent);
        put(row, 2 + 2 * i, figure(share, program, 'signed-percent'));
        ledger.post(`gap-percent ${key} ${g}`, costsName, address(row, 2 + 2 * i, 'both'), {
          ...told,
          says: say('of-p0', { figure: key }),
          shown: 'signed-percent',
          program,
        });
      }
      row += 1;
    }
  }
}
