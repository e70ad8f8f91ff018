// Two public payrolls, whose totals were worked out by others. Files with people in them are no part of the project: the
// folder that holds them is named by WAGECMP_DATA.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { payrolls, priced, unitOf } from './priced.js';

const folder = process.env['WAGECMP_DATA'];
const roster = (name: string) => ({ 'roster.csv': new Uint8Array(readFileSync(join(folder ?? '', 'rosters', name))) });

describe.skipIf(folder === undefined)('Oregon State University, 2024 (skipped without WAGECMP_DATA)', () => {
  const files = () => roster('oregon_state_univ_2024.csv');
  const heads = unitOf('rate: annual_salary');

  test('4.5%, everybody as full-time', async () => {
    const { cost } = await priced('[{year: 1, percent: 4.5%}]', heads, files());
    expect(cost.people).toEqual({ headcount: '4781', fte: '4781', skipped: 0 });
    expect(cost.base.payroll).toBe('426379392.00');
    expect(payrolls(cost)[0]).toBe('445566468.21');
  });

  test('then at least $65,000', async () => {
    const raises = '[{year: 1, percent: 4.5%}, {year: 1, minimum: $65k}]';
    const { cost } = await priced(raises, heads, files());
    expect(payrolls(cost)[0]).toBe('462908566.69');
  });

  test.each([
    ['cent', ['439170773.76', '450150044.80', '460278420.96']],
    ['none', ['439170773.76', '450150044.80', '460278419.24']],
  ])('3%, 2.5%, 2.25% with rounding: %s', async (rounding, years) => {
    const unit = unitOf('rate: annual_salary', '', `rounding: ${rounding}\n`);
    const { cost } = await priced('[3%, 2.5%, 2.25%]', unit, files());
    expect(payrolls(cost).at(-1)).toBe(years.at(-1));
    if (rounding === 'cent') expect(payrolls(cost)).toEqual(years);
  });

  test('with FTE', async () => {
    const unit = unitOf('rate: annual_salary, fte: appt_percent', '  fte: percent\n');
    const { cost, told } = await priced('0%', unit, files());
    expect(cost.people.fte).toBe('4165.62');
    expect(cost.base.payroll).toBe('385228600.05');
    expect(told).toContain('1 person has an FTE of 0');
  });
});

describe.skipIf(folder === undefined)('City of Memphis, 2025 (skipped without WAGECMP_DATA)', () => {
  const files = () => roster('memphis_2025.csv');
  const listed = (column: string, kind: string) =>
    `roster: {file: roster.csv, columns: {rate: ${column}}, where: {Category: ${kind}}}`;
  const unit = [
    'groups:',
    `  - {name: Salaried, ${listed('Annual Salary', 'Regular')}}`,
    `  - {name: Hourly, per: hour, hours: 2080, ${listed('Hourly/Per Event Rate', 'Part-Time')}}`,
    '',
  ].join('\n');

  test.each([
    ['[{year: 1, for: [Salaried], percent: 3%}]', '491785299.29'],
    ['[{year: 1, for: [Salaried], percent: 3%}, {year: 1, for: [Salaried], minimum: $45k}]', '494503893.45'],
    ['[{year: 1, for: [Salaried], greater-of: [{percent: 3%}, {flat: $1200}]}]', '491814874.46'],
  ])('%s', async (raises, payroll) => {
    const { cost } = await priced(raises, unit, files());
    const [salaried, hourly] = cost.groups;
    expect(salaried?.people.headcount).toBe('6846');
    expect(salaried?.base.payroll).toBe('477461459.12');
    expect(salaried && payrolls(salaried)[0]).toBe(payroll);
    expect(hourly?.people.headcount).toBe('1356');
  });
});
