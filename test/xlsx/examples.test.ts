// Of all proposals that ship, the workbook and the chart show the figures of the comparison, as the page does
// (test/page/handed-over.test.ts).
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import { compare } from '../../src/index.js';
import { speaker } from '../../src/render/spoken.js';
import { sizeOf } from '../../src/render/svg/size.js';
import { svgOf } from '../../src/render/svg/svg.js';
import { rateChart } from '../../src/report/chart/comparison-charts.js';
import { english } from '../../src/words/en.js';
import { figureText } from '../../src/words/figures.js';
import { tables, textByPath } from '../shipped-examples.js';
import { bytesOf } from './book.js';
import { expectFigures, rowsOf, rowsOfSheets } from './checks.js';
import { open } from './engine.js';
import { hasLibreOffice, recalculated } from './libreoffice.js';

const comparisons = tables.map(({ unit, proposals }) => {
  const compared = compare(proposals, { files: textByPath });
  if (!compared.ok) throw new Error(compared.diagnostics.map(({ text }) => text).join('\n'));
  return [unit, compared.value as unknown as Comparison] as const;
});

/** Sums of components are stored values, and said to be. */
const ofComponents = comparisons.find(([unit]) => unit === 'proposals/examples/uft-schedule-unit.yaml')?.[1];
const reckoned = comparisons.filter(([, comparison]) => comparison !== ofComponents);

describe('the workbook', () => {
  test('of components has every rate as a stored value, and says that nothing is checked', async () => {
    if (ofComponents === undefined) throw new Error('no such example');
    const { sheets } = await readXlsx(await bytesOf(ofComponents));
    const values = new Set(sheets.flatMap(({ rows }) => rows.flat()));
    const rates = ofComponents.payPoints.flatMap(({ results }) => results.flatMap(({ years }) => years));
    expect(rates).toHaveLength(15);
    for (const { rate } of rates) expect(values).toContain(Number(rate));
    expect([...values].join('\n')).toContain('No figure of this workbook is a formula, so none is checked');
  });

  test.each(reckoned)('for %s comes to the figures in excelize', { timeout: 60_000 }, async (unit, comparison) => {
    expectFigures(rowsOf(await open(await bytesOf(comparison))), comparison, unit);
  });

  test.skipIf(!hasLibreOffice)('comes to the figures of all of them in LibreOffice', { timeout: 180_000 }, async () => {
    const found = recalculated(await Promise.all(reckoned.map(([, comparison]) => bytesOf(comparison))));
    reckoned.forEach(([unit, comparison], i) => {
      expectFigures(rowsOfSheets(found[i] ?? new Map()), comparison, unit);
    });
  });
});

test.each(comparisons)('the chart for %s has every rate of every pay point', (_, comparison) => {
  const slide = sizeOf('slide');
  if (slide === null) throw new Error('no such size');
  for (const point of comparison.payPoints.slice(0, 12)) {
    const chart = speaker(english, comparison.unit.currency).chart(rateChart(comparison, point));
    const svg = svgOf(chart, { ...slide, fonts: [], idPrefix: 'c' });
    const central = point.results.filter((result) => result.central);
    expect(central).toHaveLength(comparison.proposals.length);
    for (const { years } of central)
      for (const { rate } of years)
        expect(svg).toContain(figureText({ kind: 'money', digits: rate, rate: true }, chart));
  }
});
