// The library beside `compare`: explain and validate, over texts in memory.
import { expect, test } from 'vitest';
import { cost, explain, validate } from '../src/index.js';

test('explain gives the steps with their places', () => {
  const explained = explain([{ file: 'a.yaml', text: 'raises: [5%, 3.5%, 3.5%]' }], { pay: ['$35,500'] });
  if (!explained.ok) throw new Error('no explanation');
  const steps = explained.value.payPoints[0]?.results[0]?.steps;
  expect(steps?.[1]).toMatchObject({ working: '37,275.00 x 1.035 = 38,579.625', place: { file: 'a.yaml', line: 1 } });
  const open = explain(['8% over 3 years'], { pay: ['$35,500'], readings: 'all' });
  expect(open.ok && open.value.payPoints[0]?.results.map(({ reading }) => reading)).toHaveLength(5);
});

test('validate tells kinds, and is not ok where a file has a fault', () => {
  const unit = { file: 'u.yaml', text: 'pay: $35,500' };
  const valid = validate([unit, { file: 'a.yaml', text: 'unit: u.yaml\nraises: [3%]' }]);
  expect(valid.ok && valid.value.files.map(({ kind }) => kind)).toEqual(['unit', 'proposal']);
  const bad = validate([{ file: 'a.yaml', text: 'raises: 3' }]);
  expect([bad.ok, bad.diagnostics[0]?.help]).toEqual([false, 'write 3%']);
});

test('cost counts people, as its documentation says', () => {
  const files = { 'u.yaml': 'pay: [{rate: $100k, headcount: 10}]' };
  const priced = cost(['3%, 3%, 3%'], { unit: 'u.yaml', files });
  if (!priced.ok) throw new Error(JSON.stringify(priced.diagnostics));
  const [only] = priced.value.proposals;
  expect(only?.years.map(({ figures }) => figures['cost-over-base'])).toEqual(['30000.00', '60900.00', '92727.00']);
  expect(only?.figures['settlement-cost']).toBe('183627.00');
  expect(priced.value.format).toBe('wagecmp/cost@1');
  const nobody = cost(['3%'], { unit: 'u.yaml', files: { 'u.yaml': 'pay: $35,500' } });
  expect([nobody.ok, nobody.diagnostics[0]?.code]).toEqual([false, 'headcount-needed']);
});
