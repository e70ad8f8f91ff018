// A measure is in every format by being registered: this one is a file nobody has written, and nothing else knows it.
import { describe, expect, it, vi } from 'vitest';
import { openShell } from '../src/cli/io.js';
import type { Measure } from '../src/measure/measure.js';
import { compareFiles, explainFiles } from '../src/pipeline.js';
import { explanationReport } from '../src/report/explanation/explanation-report.js';
import { comparisonReport } from '../src/report/pay/comparison-report.js';
import { workbookOf } from '../src/report/workbook/assemble.js';
import { english } from '../src/words/en.js';

vi.mock('../src/measure/registry.js', async (load) => {
  const registry = await load<typeof import('../src/measure/registry.js')>();
  const peakRate: Measure = {
    key: 'peak-rate',
    description: 'the highest rate of any contract year',
    takes: 'money',
    isRate: true,
    of: ({ endRate }) => endRate.toFixed(2),
    derive: ({ endRate }) => ({ working: ['the last'], exact: endRate }),
  };
  return { ...registry, measures: [...registry.measures, peakRate] };
});

const request = { proposals: ['proposals/harvard.yaml', 'proposals/union.yaml'] };
const { value } = compareFiles(request, openShell().disk);
if (value === undefined) throw new Error('the proposals that ship compare');
const report = comparisonReport(value, { allReadings: false });

describe('one more measure', () => {
  it('is in the document, with its differences and ranges', () => {
    const [point] = value.payPoints;
    expect(point?.results.filter(({ central }) => central).map(({ measures }) => measures['peak-rate'])).toEqual([
      '38416.41',
      '39929.91',
      '38791.81',
    ]);
    expect(point?.results[0]?.overBaseline?.['peak-rate']).toBe('-375.40');
    expect(point?.ranges[0]?.measures['peak-rate']?.high).toBe('38416.41');
  });

  it('has a column of the table, and one of the CSV after those that were there', () => {
    const table = report.blocks.find((block) => block.kind === 'table');
    const column = table?.columns.find(({ key }) => key === 'peak_rate');
    expect(column?.title).toEqual({ say: 'measure-column', measure: 'peak-rate' });
    expect(report.sheets['wide']?.columns.at(-1)?.key).toBe('peak_rate');
    expect(report.sheets['wide']?.rows[0]?.cells.at(-1)).toEqual({ kind: 'money', digits: '38416.41', rate: true });
  });

  it('is explained', () => {
    const explained = explainFiles(request, false, openShell().disk).value;
    if (explained === undefined) throw new Error('the proposals that ship are explained');
    const labels = explanationReport(explained).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(({ cells: [label] }) => label) : [],
    );
    expect(JSON.stringify(labels)).toMatch(/Peak rate|peak-rate/);
  });

  it('is a line of the workbook', async () => {
    const cells = (await workbookOf(report, english)).sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap((row) => [...row.values()]),
    );
    expect(JSON.stringify(cells)).toContain('"Peak rate"');
    expect(JSON.stringify(cells)).toContain('"38416.41"');
  });
});
