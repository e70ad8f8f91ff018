// The answer of a search reaches its target and the step below it does not, over random proposals of every kind; and
// no step that the search did not look at reaches it sooner: a plain walk over all of them agrees.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planProjections } from '../../src/comparison/compare.js';
import { collectFaults } from '../../src/diagnostic/diagnostic.js';
import { type Solution, solve } from '../../src/index.js';
import { memoryDisk } from '../../src/library.js';
import { measures } from '../../src/measure/registry.js';
import { order } from '../../src/number/decimal.js';
import type { Proposal } from '../../src/proposal/proposal.js';
import { gather } from '../../src/question/gather.js';
import { openSources } from '../../src/run/run.js';
import { judgeOf } from '../../src/solution/judge.js';
import { addedRaise, type Vary, variations, withRaise } from '../../src/solution/variation.js';
import { arbitraryModel } from '../oracle/arbitrary.js';
import type { Model } from '../oracle/model.js';
import { inflationOption, modelToYaml } from '../oracle/model-to-yaml.js';

const runs = Number(process.env['WAGECMP_RUNS'] ?? 60);
const mostSteps = 40;

type Reaches = (steps: number) => boolean;

/** Whether so many steps reach the target at every pay point, from the engine and nothing else. */
function walker(request: Parameters<typeof gather>[0], disk: Parameters<typeof openSources>[0], asked: Asked): Reaches {
  const faults = collectFaults();
  const question = gather(request, openSources(disk, faults), faults);
  const measure = measures.find(({ key }) => key === asked.measure);
  const all = question && planProjections(question, faults);
  if (!question || !all || !measure) throw new Error(JSON.stringify(faults.all));
  const [varied, other] = question.proposals as readonly [Proposal, Proposal | undefined];
  const target = asked.match === 'baseline' ? question.baseline : other;
  if (!target) throw new Error('no target');
  const at = { file: 'x', line: 1, column: 1, end: 2 };
  const members = [...all.keys()];
  const reading = (proposal: Proposal) =>
    (question.reading && proposal.readings.length > 1 ? question.reading : proposal.readings[0]) ?? 'as-written';
  const goal = judgeOf(question, target, reading(target), measure);
  return (steps) => {
    const judge = judgeOf(question, withRaise(varied, addedRaise(asked.vary, steps, at)), reading(varied), measure);
    return members.every((member) => {
      const [one, two] = [judge(member, collectFaults()), goal(member, faults)];
      return one?.exact != null && two?.exact != null && order(one.exact, two.exact) >= 0;
    });
  };
}

interface Asked {
  readonly vary: Vary;
  readonly measure: string;
  readonly match: string;
}

const asked = fc.record({
  vary: fc.constantFrom(...variations),
  measure: fc.constantFrom('total-pay', 'end-rate', 'increase', 'plain-sum', 'average-increase', 'lump-sums', 'gain'),
  match: fc.constantFrom('baseline', 'other'),
});

function optionsOf(model: Model) {
  return {
    ...(model.years === undefined ? {} : { years: model.years }),
    ...(model.reading === undefined ? {} : { reading: model.reading }),
    ...(model.inflation === undefined ? {} : { inflation: inflationOption(model.inflation) }),
    ...(model.baseline === undefined
      ? {}
      : { baseline: model.baseline === false ? (false as const) : `${model.baseline}%` }),
  };
}

const seen = { raised: 0, spared: 0, none: 0, refused: new Map<string, number>() };

function check(model: Model, spelling: number, wanted: Asked): void {
  const { unit, proposals } = modelToYaml(model, spelling);
  const [first, second] = proposals;
  if (first === undefined) return;
  const match = wanted.match === 'other' && second ? 'b' : 'baseline';
  const question = { ...wanted, match };
  const options = optionsOf(model);
  const text = [JSON.stringify(question), unit, ...proposals.map((proposal) => proposal.text)].join('---\n');
  const result = solve(proposals, { files: { 'unit.yaml': unit }, ...options, ...question });
  if (!result.ok) {
    const codes = result.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    for (const code of codes) seen.refused.set(code, (seen.refused.get(code) ?? 0) + 1);
    const known = [
      'solve-out-of-reach',
      'measure-does-not-exist',
      'match-needs-baseline',
      'solve-across-pers',
      'solve-too-long',
    ];
    for (const code of codes) expect(known, text).toContain(code);
    if (codes.includes('solve-out-of-reach')) {
      const disk = memoryDisk([...proposals, { file: 'unit.yaml', text: unit }]);
      const reaches = walker({ proposals: proposals.map(({ file }) => file), ...options }, disk, question);
      for (let steps = 0; steps < mostSteps; steps++) expect(reaches(steps), `${steps} steps: ${text}`).toBe(false);
    }
    return;
  }
  const [central] = (result.value as Solution).answers;
  const disk = memoryDisk([...proposals, { file: 'unit.yaml', text: unit }]);
  const reaches = walker({ proposals: proposals.map(({ file }) => file), ...options }, disk, question);
  if (central?.added == null) {
    seen.none++;
    for (let steps = 0; steps > -mostSteps; steps--) expect(reaches(steps), `${steps} steps: ${text}`).toBe(true);
    return;
  }
  const answer = Math.round(Number(central.added) * 100);
  expect(reaches(answer), text).toBe(true);
  expect(reaches(answer - 1), text).toBe(false);
  expect(central.already, text).toBe(reaches(0));
  if (answer > 0) {
    seen.raised++;
    const from = Math.max(0, answer - mostSteps);
    for (let steps = from; steps < answer; steps++) expect(reaches(steps), `${steps} steps: ${text}`).toBe(false);
    for (let steps = 0; steps < Math.min(answer, mostSteps); steps++)
      expect(reaches(steps), `${steps}: ${text}`).toBe(false);
  } else {
    seen.spared++;
    for (let steps = 0; steps >= Math.max(answer, -mostSteps); steps--)
      expect(reaches(steps), `${steps}: ${text}`).toBe(true);
    for (let steps = answer; steps <= Math.min(0, answer + mostSteps); steps++)
      expect(reaches(steps), `${steps}: ${text}`).toBe(true);
  }
}

test(
  `on ${runs} random models`,
  () => {
    fc.assert(fc.property(arbitraryModel(), fc.nat(), asked, check), { numRuns: runs });
    expect(seen.raised).toBeGreaterThan(runs / 20);
    expect(seen.spared).toBeGreaterThan(runs / 20);
  },
  60_000 + runs * 2000,
);
