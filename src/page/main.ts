// The script of the page: "What would I get?", answered by the engine as soon as something is typed.
import { currencySymbol } from '../number/currency.js';
import { blocksMarkup, chartMarkup, styleFor, textOf } from '../render/html/blocks.js';
import { offersIn } from '../render/html/identity.js';
import { joined } from '../render/html/markup.js';
import { speaker } from '../render/spoken.js';
import { payPeriods, payReport } from '../report/page/pay-report.js';
import { questionOf } from '../run/page-question.js';
import type { Group, PayPoint } from '../unit/unit.js';
import { say } from '../words/say.js';
import { type Asked, answer } from './answer.js';
import { groupChoices, laneChoices, placeChoices, stepChoices } from './choices.js';
import { element, formIn, language, Picker, said } from './form.js';

/** Pay checks in a year, until somebody says otherwise. */
const usual = 26;

/** How long a pause in typing is, in milliseconds. */
const pause = 150;

function start(root: HTMLElement, data: string): void {
  const { question: text, starts } = JSON.parse(data) as {
    question: readonly unknown[];
    starts: Readonly<Record<string, string>>;
  };
  const question = questionOf(text);
  const { currency } = question.unit;
  const form = formIn(root);
  let waiting = 0;
  const soon = () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(show, pause);
  };

  const group = new Picker<Group>('mine-group', say('group'), () => regroup());
  const place = new Picker<PayPoint | null>('mine-place', say('position'), () => reask());
  const lane = new Picker<readonly PayPoint[]>('mine-lane', say('lane'), () => reask());
  const step = new Picker<PayPoint>('mine-step', say('step'), () => show());
  const period = new Picker<number>('mine-period', say('you-are-paid'), () => show());
  const input = element('input', {
    id: 'mine-pay',
    inputmode: 'decimal',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'mine-per mine-fault',
  });
  const per = element('span', { class: 'beside', id: 'mine-per' });
  const rate = element(
    'div',
    { class: 'field' },
    element('label', { for: 'mine-pay' }, said(say('your-pay-now'))),
    input,
    per,
  );
  form.fields.append(group.field, place.field, lane.field, step.field, rate, period.field);
  input.addEventListener('input', soon);
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });

  function regroup(): void {
    const of = group.value;
    if (of === undefined) return;
    input.value = starts[of.name ?? ''] ?? '';
    per.textContent = said(say('currency-per', { currency, per: of.per }));
    place.offer(placeChoices(of));
    lane.offer(laneChoices(of));
    reask();
  }

  function reask(): void {
    const isChosen = lane.value !== undefined || (place.value ?? null) !== null;
    step.offer(stepChoices(lane.value ?? []));
    rate.hidden = isChosen;
    show();
  }

  function asked(of: Group): Asked {
    const cell = step.value ?? place.value ?? null;
    return cell === null ? { group: of, typed: input.value } : { group: of, payPoint: cell };
  }

  function show(): void {
    window.clearTimeout(waiting);
    const of = group.value;
    if (of === undefined) return;
    const isEmpty = !rate.hidden && input.value.trim() === '';
    const found = isEmpty ? null : answer(question, asked(of));
    const isWrong = found !== null && !found.ok;
    const fault = isWrong ? said(found.fault) : '';
    if (form.fault.textContent !== fault) form.fault.textContent = fault;
    if (isWrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    if (found === null || !found.ok) {
      form.finding.textContent = isEmpty ? said(say('type-your-pay', { symbol: currencySymbol(currency) })) : '';
      form.answer.replaceChildren();
      return;
    }
    const report = payReport(found.comparison, period.value ?? usual, of.schedule?.steps);
    const spoken = speaker(language, currency);
    const [chart] = (report.charts ?? []).map(spoken.chart);
    const style = { ...styleFor(report, true, offersIn(chart && [chart])), level: 3 as const, idPrefix: 'mine' };
    const [finding, ...blocks] = report.blocks.map(spoken.block);
    if (finding?.kind === 'paragraph') form.finding.textContent = textOf(finding, style);
    form.answer.innerHTML = joined([
      ...blocksMarkup(
        blocks.filter(({ kind }) => kind !== 'list'),
        style,
      ),
      ...(chart === undefined ? [] : [chartMarkup(chart, { ...style, idPrefix: 'mine-chart' })]),
      ...blocksMarkup(
        blocks.filter(({ kind }) => kind === 'list'),
        { ...style, idPrefix: 'mine-list' },
      ),
    ]).html;
  }

  group.offer(groupChoices(question));
  group.field.hidden = question.unit.groups.length < 2;
  period.offer(payPeriods.map((checks) => ({ name: say('pay-period', { checks }), value: checks })));
  period.choose(usual);
  regroup();
}

const [root, data] = ['mine', 'question'].map((id) => document.getElementById(id));
if (root && data?.textContent) start(root, data.textContent);
