// Pictures of charts. `LOOK=/tmp/charts npx vitest run test/render/png.test.ts` writes those of the whole stress set,
// to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderPng } from '../../src/render/png.js';
import { renderSvg } from '../../src/render/svg-file.js';
import type { Chart, Report } from '../../src/report/report.js';
import { english } from '../../src/words/en.js';
import { shipped } from './shipped.js';
import { stressCharts } from './stress-charts.js';

const look = process.env['LOOK'];
const charts = stressCharts();

const reportOf = (chart: Chart): Report => ({ currency: 'USD', blocks: [], sheets: {}, document: {}, charts: [chart] });
const styleOf = (size: string, outlineText = false) => ({
  width: 80,
  color: false,
  cents: false,
  pretty: false,
  layout: 'wide',
  language: english,
  drawing: { size, outlineText, shipped },
});

/** The width and height that a PNG says it has. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const harvard = charts[0]?.chart as Chart;

describe('a picture', () => {
  it.each([
    ['slide', 2560, 1440],
    ['half-letter', 1056, 1632],
    ['960x540', 1920, 1080],
  ])('of the size %s has two pixels for one', async (size, width, height) => {
    expect(sizeOf(await renderPng(reportOf(harvard), styleOf(size)))).toEqual({ width, height });
  });

  it('for a phone is as high as it needs', async () => {
    const { width, height } = sizeOf(await renderPng(reportOf(harvard), styleOf('phone')));
    expect(width).toBe(780);
    expect(height).toBeGreaterThan(780);
  });

  it('is the same bytes on every run', async () => {
    const [one, other] = [
      await renderPng(reportOf(harvard), styleOf('phone')),
      await renderPng(reportOf(harvard), styleOf('phone')),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('outlined text', () => {
  it('is paths alone', async () => {
    const svg = await renderSvg(reportOf(harvard), styleOf('slide', true));
    expect(svg).not.toMatch(/<text|font/);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('Union&#39;s ask pays $3,503 more than');
    expect(svg).toMatch(/^<svg[^>]* role="img" aria-labelledby="chart-title chart-desc">/);
    expect(svg.length).toBeGreaterThan(20_000);
  });
});

describe.runIf(look !== undefined)('to be looked at', () => {
  it.each(
    charts.flatMap(({ name, chart }) => ['slide', 'phone', 'half-letter'].map((size) => ({ name, chart, size }))),
  )('$name, $size', async ({ name, chart, size }) => {
    mkdirSync(look ?? '', { recursive: true });
    writeFileSync(`${look}/${name}-${size}.svg`, await renderSvg(reportOf(chart), styleOf(size)));
    writeFileSync(`${look}/${name}-${size}.png`, await renderPng(reportOf(chart), styleOf(size)));
  });
});
