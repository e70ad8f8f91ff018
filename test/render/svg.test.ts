// Charts as SVG: valid, harmless, nothing over anything else, and every figure as it stands in the document.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../src/index.js';
import type { Bar, BarChart, Chart, ChartPoint, LineChart, RangeChart } from '../../src/render/spoken.js';
import { speaker } from '../../src/render/spoken.js';
import { placed } from '../../src/render/svg/placement.js';
import type { Box, Scene } from '../../src/render/svg/scene.js';
import { sizeOf } from '../../src/render/svg/size.js';
import { sceneOf, svgOf } from '../../src/render/svg/svg.js';
import { shortened, textLines, textWidth } from '../../src/render/svg/text-width.js';
import { renderSvg } from '../../src/render/svg-file.js';
import { rateChart } from '../../src/report/chart/comparison-charts.js';
import { english } from '../../src/words/en.js';
import { figureText } from '../../src/words/figures.js';
import { shipped } from './shipped.js';
import { stressCharts } from './stress-charts.js';

const charts = stressCharts();
const sizes = ['slide', 'phone', 'half-letter', '960x540', '300x300', '2000x400'];
const sized = (size: string) => {
  const found = sizeOf(size);
  if (found === null) throw new Error(size);
  return found;
};

const boxesOf = ({ nodes }: Scene) => nodes.flatMap((node) => (node.kind === 'text' ? [node] : []));
const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

/** Texts that leave the frame or stand over one another: letters reach no further than two thirds of their box's room. */
function clashes(scene: Scene): string[] {
  const texts = boxesOf(scene);
  // The boxes have the font's full ascent and descent; neighbouring lines may share the blank between them.
  const tight = texts.map(({ text, box }) => ({
    text,
    box: { ...box, y: box.y + box.height * 0.1, height: box.height * 0.8 },
  }));
  const outside = texts
    .filter(
      ({ box }) =>
        box.x < -0.01 ||
        box.y < -0.01 ||
        box.x + box.width > scene.width + 0.01 ||
        box.y + box.height > scene.height + 0.01,
    )
    .map(({ text }) => `leaves the frame: ${text}`);
  const over = tight.flatMap((one, i) =>
    tight
      .slice(i + 1)
      .filter((other) => meet(one.box, other.box))
      .map((other) => `${one.text} | ${other.text}`),
  );
  const strokes = scene.nodes.flatMap((node) =>
    node.kind === 'path' ? [...node.d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)] : [],
  );
  const beyond = strokes
    .filter(
      ([, x, y]) => Number(x) < -1 || Number(x) > scene.width + 1 || Number(y) < -1 || Number(y) > scene.height + 1,
    )
    .map(([at]) => `drawn beyond the frame: ${at}`);
  return [...outside, ...over, ...beyond];
}

/** The texts of a parsed SVG, its titles and its description. */
function parsed(svg: string) {
  expect(XMLValidator.validate(svg)).toBe(true);
  const root = new XMLParser({ ignoreAttributes: false, preserveOrder: true, processEntities: true }).parse(svg);
  const names = new Set<string>();
  const attributes = new Set<string>();
  const visit = (nodes: readonly Record<string, unknown>[]) => {
    for (const node of nodes) {
      for (const [key, value] of Object.entries(node)) {
        if (key === ':@') for (const name of Object.keys(value as object)) attributes.add(name);
        else if (key !== '#text') {
          names.add(key);
          visit(value as Record<string, unknown>[]);
        }
      }
    }
  };
  visit(root);
  return { names, attributes };
}

describe.each(charts)('$name', ({ chart }) => {
  test.each(sizes)('%s: no text over another, none out of the frame', (size) => {
    expect(clashes(sceneOf(chart, sized(size)))).toEqual([]);
  });

  test('is valid, says what it is, and has nothing in it but shapes and texts', () => {
    const svg = svgOf(chart, { ...sized('slide'), fonts: [], idPrefix: 'c' });
    const { names, attributes } = parsed(svg);
    expect([...names].filter((name) => !['svg', 'title', 'desc', 'path', 'text'].includes(name))).toEqual([]);
    expect([...attributes].filter((name) => /on|href|style/i.test(name.replace('font-', '')))).toEqual([]);
    expect(svg).toContain('role="img"');
    expect(svg).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|NaN|Infinity|undefined/);
  });

  test('is the same text on every run', () => {
    const style = { ...sized('phone'), fonts: [], idPrefix: 'c' };
    expect(svgOf(chart, style)).toBe(svgOf(chart, style));
  });
});

describe('names of people', () => {
  const names = charts
    .filter(({ name }) => name === 'hostile-rate')
    .map(({ chart }) => svgOf(chart, { ...sized('slide'), fonts: [], idPrefix: 'c' }));

  it('are text, whatever stands in them', () => {
    const [svg = ''] = names;
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(svg).toContain('\\u{202e}evil');
    expect(svg).not.toContain('<script');
  });
});

describe('the figures', () => {
  const money = (digits: string, cents: boolean) =>
    figureText({ kind: 'money', digits, rate: true }, { cents, currency: 'USD', language: english });

  it('at the lines are those of the document', () => {
    const offers = [1, 2, 3].map((i) => ({
      file: `p${i}.yaml`,
      text: `name: Offer ${i}\nterm: 2 years\nraises: [{year: 1, percent: ${i}.37%}, {year: 2, total: 3%}]\n`.replace(
        ', {year: 2, total: 3%}',
        '',
      ),
    }));
    const found = compare(offers, { pay: ['$41,237'], baseline: '2%' });
    if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
    const [point] = found.value.payPoints;
    if (point === undefined) throw new Error('no pay point');
    const chart = speaker(english, 'USD').chart(rateChart(found.value, point));
    const scene = boxesOf(sceneOf(chart, sized('slide'))).map(({ text }) => text);
    for (const { years } of point.results) expect(scene).toContain(money(years.at(-1)?.rate ?? '', chart.cents));
    expect(scene).toContain('$41,237');
    const svg = svgOf(chart, { ...sized('slide'), fonts: [], idPrefix: 'c' });
    for (const { years } of point.results)
      for (const { rate } of years) expect(svg).toContain(money(rate, chart.cents));
  });
});

describe('fonts', () => {
  const drawing = { size: 'slide', outlineText: false, shipped };
  const style = { width: 80, color: false, cents: false, pretty: false, layout: 'wide', language: english, drawing };
  const report = (name: string) => {
    const chart = charts.find((one) => one.name === name)?.chart as Chart;
    return { currency: 'USD', blocks: [], sheets: {}, document: {}, charts: [chart] };
  };

  it('are in the file, those of other scripts where a name needs them', async () => {
    const plain = await renderSvg(report('harvard-rate'), style);
    const other = await renderSvg(report('hostile-rate'), style);
    expect(plain.match(/@font-face/g)).toHaveLength(2);
    expect(plain.length).toBeLessThan(60_000);
    expect(other.match(/@font-face/g)).toHaveLength(10);
    for (const svg of [plain, other]) expect(XMLValidator.validate(svg)).toBe(true);
  });
});

const figure = fc.integer({ min: -2_000_000, max: 9_000_000 }).map((cents) => (cents / 100).toFixed(2));
const name = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('Union', 'Offer', 'A'.repeat(40)),
);
const words = {
  title: fc.array(name, { minLength: 1, maxLength: 4 }),
  subtitle: name,
  key: fc.option(name),
  sources: fc.array(name, { maxLength: 5 }),
  cents: fc.boolean(),
  currency: fc.constantFrom('USD', 'CHF', 'GBP'),
  language: fc.constant(english),
};
const point = fc
  .option(fc.record({ digits: figure, spread: fc.option(fc.nat(500_000)) }), { freq: 9 })
  .map((one): ChartPoint | null => {
    if (one === null) return null;
    const [middle, spread] = [Number(one.digits), (one.spread ?? 0) / 100];
    return {
      digits: one.digits,
      low: one.spread === null ? null : (middle - spread).toFixed(2),
      high: one.spread === null ? null : (middle + spread / 2).toFixed(2),
    };
  });
const lineChart: fc.Arbitrary<LineChart> = fc.integer({ min: 1, max: 30 }).chain((years) =>
  fc.record({
    ...words,
    kind: fc.constant('chart' as const),
    shape: fc.constant('lines' as const),
    curve: fc.constantFrom('straight' as const, 'steps' as const),
    places: fc.constant(
      Array.from({ length: years }, (_, i) => ({
        at: i,
        name: i === 0 ? 'Now' : `Year ${i}`,
        ...(i === 0 ? { digits: '35500.00' } : {}),
      })),
    ),
    lines: fc.array(
      fc.record({
        name,
        offer: fc.option(fc.nat(20)),
        points: fc.array(point, { minLength: years, maxLength: years }),
        says: fc.constantFrom([], [' in all']),
      }),
      { minLength: 1, maxLength: 24 },
    ),
  }),
);
const bar: fc.Arbitrary<Bar> = fc
  .tuple(name, fc.option(fc.nat(9)), figure, fc.nat(300_000), fc.boolean())
  .map(([title, offer, digits, spread, isOpen]) => ({
    name: title,
    offer,
    figure: { kind: 'money', digits, signed: true },
    low: isOpen ? (Number(digits) - spread / 100).toFixed(2) : digits,
    high: isOpen ? (Number(digits) + spread / 100).toFixed(2) : digits,
  }));
const barChart: fc.Arbitrary<BarChart> = fc.record({
  ...words,
  kind: fc.constant('chart' as const),
  shape: fc.constant('bars' as const),
  zero: fc.option(name),
  groups: fc.array(fc.record({ title: fc.option(name), bars: fc.array(bar, { minLength: 1, maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 6,
  }),
});
const rangeChart: fc.Arbitrary<RangeChart> = fc.record({
  ...words,
  kind: fc.constant('chart' as const),
  shape: fc.constant('ranges' as const),
  rows: fc.array(
    fc
      .tuple(name, fc.option(fc.nat(9)), figure, fc.nat(300_000), fc.boolean(), name)
      .map(([title, offer, central, spread, isOpen, says]) => ({
        name: title,
        offer,
        central,
        says,
        low: isOpen ? { digits: (Number(central) - spread / 100).toFixed(2), says } : null,
        high: isOpen ? { digits: (Number(central) + spread / 100).toFixed(2), says } : null,
      })),
    { minLength: 1, maxLength: 12 },
  ),
});

describe('whatever is drawn', () => {
  const size = fc.oneof(
    fc.constantFrom(...sizes),
    fc.tuple(fc.integer({ min: 300, max: 2000 }), fc.integer({ min: 300, max: 2000 })).map(([w, h]) => `${w}x${h}`),
  );

  it.each([
    ['lines', lineChart],
    ['bars', barChart],
    ['ranges', rangeChart],
  ] as const)('%s: texts stand apart and inside, and the file is valid', (_, chart) => {
    fc.assert(
      fc.property(chart, size, (one: Chart, words) => {
        expect(clashes(sceneOf(one, sized(words)))).toEqual([]);
        const svg = svgOf(one, { ...sized(words), fonts: [], idPrefix: 'c' });
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 120 },
    );
  });
});

describe('placement', () => {
  it('moves labels as little as may be, and keeps their order', () => {
    expect(
      placed(
        [
          { middle: 10, height: 10 },
          { middle: 12, height: 10 },
          { middle: 14, height: 10 },
        ],
        -50,
        50,
      ),
    ).toEqual([-3, 7, 17]);
    expect(
      placed(
        [
          { middle: 10, height: 10 },
          { middle: 40, height: 10 },
        ],
        0,
        50,
      ),
    ).toEqual([5, 35]);
    expect(
      placed(
        [
          { middle: 48, height: 10 },
          { middle: 49, height: 10 },
        ],
        0,
        50,
      ),
    ).toEqual([30, 40]);
  });

  it('never lets two meet or leave where there is room', () => {
    const wanted = fc.array(
      fc.record({ middle: fc.double({ min: -50, max: 250, noNaN: true }), height: fc.integer({ min: 1, max: 15 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(wanted, (all) => {
        const sorted = [...all].sort((a, b) => a.middle - b.middle);
        const tops = placed(sorted, 0, 200);
        tops.forEach((top, i) => {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(top + (sorted[i]?.height ?? 0)).toBeLessThanOrEqual((tops[i + 1] ?? 200) + 1e-6);
        });
      }),
    );
  });
});

describe('text', () => {
  it('has the widths that scripts/font-widths.mjs reads from the font', () => {
    const run = spawnSync(process.execPath, ['scripts/font-widths.mjs', '--print'], { encoding: 'utf8' });
    expect(run.stdout).toBe(readFileSync('src/render/svg/font-widths.ts', 'utf8'));
  });

  it('is as wide as the font says', () => {
    expect(textWidth('0', 1000)).toBe(497);
    expect(textWidth('$35,500', 10)).toBeCloseTo(32.31);
  });

  it('is cut where it must be, and never inside a letter of two units', () => {
    expect(shortened('Union', 1000, 10)).toBe('Union');
    expect(textWidth(shortened('A'.repeat(40), 50, 10), 10)).toBeLessThanOrEqual(50);
    expect(shortened('👩👩👩', 30, 10)).toBe('👩…');
    expect(textLines('one two three', 35, 10)).toEqual(['one two', 'three']);
    expect(textLines('Donaudampfschiff', 40, 10).join('')).toBe('Donaudampfschiff');
    expect(textLines('one two three four', 35, 10, 'regular', 1)).toEqual(['one t…']);
  });
});
