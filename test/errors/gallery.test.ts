// The error gallery: one smallest bad input a code, with what the program says about it.
//
// In a heading of gallery/*.md, the code and the place are written by hand. WAGECMP_UPDATE=1 rewrites what stands under
// `$ wagecmp …`, and nothing else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultCodes as codes } from '../../src/words/faults.js';
import { perform, type Standing, wordsOf } from './stage.js';

const folder = join(import.meta.dirname, 'gallery');
const update = process.env['WAGECMP_UPDATE'] === '1';

interface Told {
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

interface Case {
  readonly code: string;
  /** `union.yaml:2:9`, `union.yaml`, or null for what is in no file. */
  readonly place: string | null;
  readonly files: ReadonlyMap<string, Standing>;
  readonly line: string;
  readonly said: string;
  /** The whole of it, as it stands in the gallery. */
  readonly section: string;
}

const pages = readdirSync(folder).sort();
const cases = pages.flatMap((page) => casesOf(readFileSync(join(folder, page), 'utf8')));

function casesOf(markdown: string): Case[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [, code = '', place = null] = /^([a-z0-9-]+)(?: at (\S+))?$/m.exec(section) ?? [];
      const files = new Map<string, Standing>();
      for (const [, path = '', kind, text = ''] of section.matchAll(/^`(\S+)`:\n\n```(yaml|js|csv)\n(.*?)```$/gms))
        files.set(path, kind === 'js' ? (new Function(`return ${text}`)() as Standing) : text);
      const [, line = '', said = ''] = /^```console\n\$ wagecmp ([^\n]*)\n(.*?)```$/ms.exec(section) ?? [];
      return { code, place, files, line, said, section };
    });
}

/** Codes that tell of more than was told. */
const countsMore = ['more-faults', 'more-unreadable-rows'];

describe('each code, at the place where it is expected', () => {
  test.each(cases.map((one) => [one.code, one] as const))(
    '%s',
    async (_, { code, place, files, line, said, section }) => {
      const words = wordsOf(line);
      const { told } = await perform(files, words);
      // A hundred faults are no gallery: of many, the one that this is about is shown.
      const shown = told.split(/^(?=\S)/m).filter((one) => !countsMore.includes(code) || one.includes(`[${code}]`));
      if (update)
        rewrite(
          section,
          section.replace(/(^```console\n[^\n]*\n).*?(?=```$)/ms, (_all, head) => head + shown.join('')),
        );
      else expect(shown.join('')).toBe(said);
      const takesJson = /^(compare|cost|explain|validate|init)\b/.test(line) && !/bad-option|cannot-write/.test(code);
      if (takesJson) {
        const data: Told[] = JSON.parse((await perform(files, [...words, '--diagnostics', 'json'])).told);
        const own = data.find((one) => one.code === code) ?? data[0];
        const found = own && [own.file, own.line, own.column].filter((part) => part !== null).join(':');
        expect({ code: own?.code, place: found || null }).toEqual({ code, place });
        // The smallest input has one fault. Only too many need more.
        if (!countsMore.includes(code)) expect(data).toHaveLength(1);
      }
      expect(told).toContain(`[${code}]`);
      for (const one of told.split('\n').filter((each) => /^\S/.test(each)))
        expect(one).toMatch(/^(\S+: )?(error|warning|note): [^A-Z].*[^.]$/);
    },
  );
});

function rewrite(before: string, after: string): void {
  for (const page of pages) {
    const path = join(folder, page);
    const text = readFileSync(path, 'utf8');
    if (text.includes(before))
      writeFileSync(
        path,
        text.replace(before, () => after),
      );
  }
}

test('no code is without a case, and none has two', () => {
  expect(cases.map(({ code }) => code).sort()).toEqual([...codes].sort());
});
