// The page in a real browser, from the disk: the program's own cents, nothing asked of any network, for keyboard,
// screen reader, phone, the dark and the printer, whatever the names in it are.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openShell } from '../../src/cli/io.js';
import { decimal, fixed, quotient, whole } from '../../src/number/decimal.js';
import { grouped } from '../../src/number/money.js';
import { compareFiles } from '../../src/pipeline.js';
import { launched } from './browser.js';
import { hostile } from './hostile.js';
import { pageOf } from './pages.js';

const harvard = ['proposals/harvard.yaml', 'proposals/union.yaml'];
const example = (...names: readonly string[]) => names.map((name) => `proposals/examples/${name}.yaml`);
const three = ['8% over 3 years', '5%, 3.5%, 3.5%', '4%, 4%, 4%', '--pay', '$35.5k to $43k', '--baseline', '3%'];

const made = {
  report: await pageOf(['report', ...harvard, '--checks', 'proposals/checks.yaml']),
  three: await pageOf(['compare', ...three]),
  school: await pageOf(['compare', ...example('school-offer', 'school-ask')]),
  town: await pageOf(['compare', ...example('town-offer', 'town-ask')]),
  county: await pageOf(['compare', ...example('county-offer', 'county-ask')]),
  cost: await pageOf(['cost', ...example('town-offer', 'town-ask')]),
  hostile: await pageOf(['report', 'offer.yaml', 'ask.yaml'], hostile),
};
type Name = keyof typeof made;
const names = Object.keys(made) as Name[];

const folder = mkdtempSync(join(tmpdir(), 'wagecmp-page-'));
for (const name of names) writeFileSync(join(folder, `${name}.html`), made[name].html);
const browser = await launched();
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What was said on the console, asked of a network, or thrown: nothing is right. */
  readonly noticed: readonly string[];
}

/** Opens a page from the disk, and lets go of it after `use`. */
async function opened<T>(name: Name, options: BrowserContextOptions, use: (one: Opened) => Promise<T>): Promise<T> {
  if (browser === null) throw new Error('no browser');
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noticed: string[] = [];
  const url = pathToFileURL(join(folder, `${name}.html`)).href;
  page.on('console', (message) => noticed.push(message.text()));
  page.on('pageerror', (error) => noticed.push(error.message));
  page.on('dialog', (dialog) => noticed.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:font/')) noticed.push(request.url().slice(0, 80));
  });
  try {
    await page.goto(url);
    if (name !== 'cost') await page.locator('#mine form').waitFor();
    return await use({ page, noticed });
  } finally {
    await context.close();
  }
}

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

/** A table of the calculator by the start of its caption: its rows by their first cells. */
async function tableOfMine(page: Page, caption: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await page.locator('#mine table').evaluateAll((tables, start) => {
    const table = tables.find((one) => one.querySelector('caption')?.textContent?.startsWith(start));
    return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    );
  }, caption);
  return Object.fromEntries(rows.map(([first = '', ...rest]) => [first.replace(' ~', ''), rest]));
}

async function typed(page: Page, text: string): Promise<void> {
  const field = page.locator('#mine-pay');
  if (!(await field.isVisible())) return;
  await field.fill(text);
  await field.press('Enter');
}

const money = (digits: string, signed = false) => {
  const [integer = '', cents = ''] = digits.replace('-', '').split('.');
  const sign = digits.startsWith('-') ? '-' : signed && /[1-9]/.test(digits) ? '+' : '';
  return `${sign}${grouped(integer)}.${cents}`;
};

describe.skipIf(browser === null)('a page in Chromium', () => {
  it.each(names)('%s says nothing on the console and asks for nothing', async (name) => {
    for (const viewport of [desk, phone]) {
      const noticed = await opened(name, { viewport }, async (one) => {
        await one.page.evaluate(() => document.fonts.ready);
        return one.noticed;
      });
      expect(noticed).toEqual([]);
    }
  });

  it('gives the program’s own cents for twenty typed rates', async () => {
    const rates =
      '35,500;$35,500.00;35.5k;$43k;38,416.41;1;0.01;19.25;99999999;41,234.56;52000;61,111.11;$33,333.33;27,500.5;48,765.43;70000;100k;36,446.67;12345.67;88,888.88'.split(
        ';',
      );
    expect(rates.length).toBe(20);
    await opened('report', { viewport: desk }, async ({ page, noticed }) => {
      for (const rate of rates) {
        await typed(page, rate);
        const { value } = compareFiles({ proposals: harvard, pay: [rate] }, openShell().disk);
        const [years, month, check] = [
          await tableOfMine(page, 'A year'),
          await tableOfMine(page, 'A month'),
          await tableOfMine(page, 'A pay check, every two weeks'),
        ];
        for (const { id, name } of value?.proposals ?? []) {
          const result = value?.payPoints[0]?.results.find(({ proposal, central }) => proposal === id && central);
          const over = result?.overBaseline?.['total-pay'];
          const pays = result?.years.map(({ pay }) => pay) ?? [];
          expect([rate, name, years[name]]).toEqual([
            rate,
            name,
            [
              ...pays.map((pay) => money(pay)),
              money(result?.measures['total-pay'] ?? ''),
              over ? money(over, true) : '–',
            ],
          ]);
          const shared = (checks: number) => pays.map((pay) => money(fixed(quotient(decimal(pay), whole(checks)), 2)));
          expect(month[name]).toEqual(shared(12));
          expect(check[name]).toEqual(shared(26));
        }
        const range = value?.payPoints[0]?.ranges[0]?.measures['total-pay'];
        const said = await page.locator('#mine').innerText();
        if (range && range.low !== range.high) expect(said).toContain(`between $${money(range.low)} (`);
      }
      expect(noticed).toEqual([]);
    });
  });

  it('shares a year’s pay out as somebody is paid', async () => {
    await opened('report', {}, async ({ page }) => {
      await typed(page, '52,000');
      for (const [period, caption, checks] of [
        ['Every week', 'A pay check, every week', 52],
        ['Twice a month', 'A pay check, twice a month', 24],
      ] as const) {
        await page.locator('#mine-period').selectOption(period);
        const table = await tableOfMine(page, caption);
        // 52,000 x 1.05 = 54,600, over 52 is 1,050, over 24 is 2,275.
        expect(table["Union's ask"]?.[0]).toBe(checks === 52 ? '1,050.00' : '2,275.00');
      }
      await page.locator('#mine-period').selectOption('Every month');
      expect(await page.locator('#mine caption').filter({ visible: true }).allInnerTexts()).toEqual([
        'A year, before tax',
        'A month, before tax: $4,333.33 now',
      ]);
    });
  });

  it('lets somebody on a schedule pick lane and step, and moves them along it', async () => {
    await opened('school', {}, async ({ page }) => {
      const { value } = compareFiles({ proposals: example('school-offer', 'school-ask') }, openShell().disk);
      const point = value?.payPoints.find(({ name }) => name === 'MA step 3');
      await page.locator('#mine-lane').selectOption('MA');
      await page.locator('#mine-step').selectOption('3');
      const table = await tableOfMine(page, 'A year');
      for (const { id, name } of value?.proposals ?? []) {
        const career = point?.results.find(({ proposal }) => proposal === id)?.career ?? [];
        expect(career.length).toBe(3);
        expect(table[name]?.slice(0, 3)).toEqual(career.map(({ pay }) => money(pay)));
      }
      expect(await page.locator('#mine-pay').isVisible()).toBe(false);
      expect(await page.locator('#mine').innerText()).not.toContain('new step');
    });
  });

  it('lets somebody pick their group and position, or another rate in it', async () => {
    await opened('town', {}, async ({ page }) => {
      await page.locator('#mine-group').selectOption('Library');
      await page.locator('#mine-place').selectOption('Librarian');
      expect(await page.locator('#mine .finding').innerText()).toContain('Librarian ($56,400)');
      await page.locator('#mine-place').selectOption('Another rate');
      await typed(page, '40,000');
      expect(await page.locator('#mine .finding').innerText()).toContain('$40,000');
      expect(await page.locator('#mine-per').innerText()).toBe('US dollars a year');
      await page.locator('#mine-group').selectOption('Public works');
      expect(await page.locator('#mine-place option').allInnerTexts()).toEqual([
        'Labourer',
        'Operator',
        'Mechanic',
        'Another rate',
      ]);
      await page.locator('#mine-place').selectOption('Another rate');
      expect(await page.locator('#mine-per').innerText()).toBe('US dollars an hour');
    });
  });

  it.each([
    ['35.500,00', 'Your pay has a comma or a point in the wrong place, found “35.500,00”. Write 35,500.00.'],
    ['abc', 'Your pay needs an amount of money, such as $35,500, found “abc”.'],
    ['-5', 'Your pay has to be above zero, found “-5”.'],
    ['0', 'Your pay has to be above zero, found “0”.'],
    ['3%', 'Your pay needs an amount of money, found the percent “3%”. Write an amount, such as $1,000.'],
    ['1e400', 'Your pay needs an amount of money, such as $35,500, found “1e400”.'],
    ['£35,500', null],
    ['9'.repeat(400), null],
    ['<img src=x onerror=alert(1)>', null],
  ])('says what is wrong with %s, and shows no figure', async (text, says) => {
    await opened('report', {}, async ({ page, noticed }) => {
      await typed(page, text);
      const fault = await page.locator('#mine-fault').innerText();
      if (says === null) expect(fault).toMatch(/^\S.*\.$/);
      else expect(fault).toBe(says);
      expect(await page.locator('#mine-pay').getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('#mine table').count()).toBe(0);
      await typed(page, '');
      expect(await page.locator('#mine-fault').innerText()).toBe('');
      await typed(page, '40k');
      expect(await page.locator('#mine table').count()).toBeGreaterThan(0);
      expect(noticed).toEqual([]);
    });
  });

  const looked: readonly Name[] = ['report', 'school', 'town', 'cost', 'hostile'];

  it.each(looked.flatMap((name) => ['light', 'dark', 'phone'].map((look) => [name, look] as const)))(
    '%s in %s: axe finds nothing',
    async (name, look) => {
      const options =
        look === 'phone' ? { viewport: phone } : { viewport: desk, colorScheme: look as 'light' | 'dark' };
      await opened(name, { ...options, bypassCSP: true, reducedMotion: 'reduce' }, async ({ page }) => {
        for (const summary of await page.locator('summary').all()) await summary.click();
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
      });
    },
  );

  it('is used by keyboard alone, and shows where it is', async () => {
    await opened('report', { viewport: desk }, async ({ page }) => {
      const seen: string[] = [];
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const one = document.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(one ?? document.body);
          return { name: one?.id || one?.tagName || '', isShown: outlineStyle !== 'none' && outlineWidth !== '0px' };
        });
        if (at.name === 'BODY') break;
        expect([at.name, at.isShown]).toEqual([at.name, true]);
        seen.push(at.name);
        if (at.name === 'mine-pay') {
          await page.keyboard.press('ControlOrMeta+a');
          await page.keyboard.type('52000');
        }
        if (at.name === 'mine-period') await page.keyboard.press('ArrowUp');
        if (at.name === 'SUMMARY') await page.keyboard.press('Enter');
      }
      expect(seen).toEqual(expect.arrayContaining(['mine-pay', 'mine-period', 'SUMMARY']));
      expect((await tableOfMine(page, 'A pay check, every week'))["Union's ask"]?.[0]).toBe('1,050.00');
      expect(await page.locator('details.section').getAttribute('open')).not.toBeNull();
    });
  });

  it.each(names)('%s never moves sideways on a phone', async (name) => {
    await opened(name, { viewport: phone }, async ({ page }) => {
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    });
  });

  it.each(names.flatMap((name) => (['Letter', 'A4'] as const).map((format) => [name, format] as const)))(
    '%s is one sheet of %s',
    async (name, format) => {
      if (name === 'cost') return;
      await opened(name, { viewport: desk }, async ({ page }) => {
        await typed(page, '35,500');
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('#mine, summary, input, select').filter({ visible: true }).count()).toBe(0);
        expect(
          await page.locator('h1, .lead-chart svg, caption, .cut').filter({ visible: true }).count(),
        ).toBeGreaterThan(3);
      });
    },
  );

  it('keeps nothing that was typed', async () => {
    await opened('report', {}, async ({ page }) => {
      await typed(page, '41,234');
      const kept = await page.evaluate(() => document.cookie + location.search + location.hash + document.title);
      expect(kept).not.toContain('41');
      await page.reload();
      await page.locator('#mine form').waitFor();
      expect(await page.locator('#mine-pay').inputValue()).toBe('35,500');
    });
  });
});
