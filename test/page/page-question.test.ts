// What a page takes along: it comes back whole, reckons the same, and tells nothing of who the people are.
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openShell } from '../../src/cli/io.js';
import { comparisonAt, comparisonOf } from '../../src/comparison/record.js';
import { collectFaults } from '../../src/diagnostic/diagnostic.js';
import { packed, unpacked } from '../../src/document/packed.js';
import { decimal } from '../../src/number/decimal.js';
import { compareFiles } from '../../src/pipeline.js';
import type { Question } from '../../src/question/question.js';
import { paidAt, questionForPage, questionOf } from '../../src/run/page-question.js';
import { membersOf } from '../../src/unit/unit.js';

const folder = 'proposals/examples';
const examples = [
  ['proposals/harvard.yaml', 'proposals/union.yaml'],
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && /^name:/m.test(text(name)) && /^raises:/m.test(text(name)))
    .map((name) => [`${folder}/${name}`]),
];

function text(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

function questionAbout(proposals: readonly string[]): Question {
  const { question } = compareFiles({ proposals }, openShell().disk);
  if (question === undefined) throw new Error(`no question about ${proposals}`);
  return question;
}

/** The rates of a roster are an index of numbers, and never leave. */
function withoutList(question: Question): Question {
  const groups = question.unit.groups.map(({ listed: _, ...group }) => group);
  return { ...question, unit: { ...question.unit, groups } };
}

/** All that the question says, decimals as digits. */
const asJson = (question: Question) => JSON.stringify(comparisonOf(question, collectFaults()));

describe('a question', () => {
  it.each(examples)('of %s comes back whole, and reckons the same', (...proposals) => {
    const question = withoutList(questionAbout(proposals));
    const back = unpacked(packed(question)) as Question;
    expect(back).toEqual(question);
    expect(asJson(back)).toBe(asJson(question));
  });

  it.each(examples)('of %s reckons every pay point the same in a page', (...proposals) => {
    const question = questionAbout(proposals);
    const page = questionOf(questionForPage(question));
    const faults = collectFaults();
    const all = comparisonOf(question, faults);
    const members = membersOf(question.unit);
    const places = members.length > 40 ? [0, 7, 23, members.length - 1] : members.map((_, place) => place);
    for (const place of places) {
      const { group, payPoint } = members[place] as (typeof members)[number];
      const own = page.unit.groups[question.unit.groups.indexOf(group)] as typeof group;
      const same = own.payPoints.find(({ name }) => name === payPoint.name);
      const member = same ? { group: own, payPoint: same } : paidAt(own, payPoint.rate, question.unit.currency);
      const [record] = comparisonAt(page, member, faults)?.payPoints ?? [];
      const { name: _, ...figures } = record ?? { name: '' };
      const { name: __, ...wanted } = all?.payPoints[place] ?? { name: '' };
      expect(figures).toEqual(wanted);
    }
    expect(faults.failed).toBe(false);
  });
});

describe('what leaves with a page', () => {
  const hidden = (proposals: readonly string[]) => questionForPage(questionAbout(proposals));

  it('has no headcount, no file, no line, no note and no costs', () => {
    const [offer, ask] = ['town-offer', 'town-ask'].map((name) => `${folder}/${name}.yaml`);
    const question = questionAbout([offer as string, ask as string]);
    const carried = questionForPage(question);
    expect(question.unit.groups[0]?.payPoints[0]?.headcount?.toFixed()).toBe('46');
    const values = JSON.parse(carried) as unknown[];
    for (const member of membersOf(questionOf(carried).unit)) expect(member.payPoint.headcount).toBeNull();
    expect(questionOf(carried).unit.rollUp).toBeNull();
    expect(values.filter((value) => typeof value === 'string' && /yaml|Pension|Made up/.test(value))).toEqual([]);
  });

  it('has no column, no file and no rate of a roster', () => {
    const carried = hidden([`${folder}/county-offer.yaml`, `${folder}/county-ask.yaml`]);
    const question = questionOf(carried);
    for (const group of question.unit.groups) {
      expect(group.roster).toBeNull();
      expect(group.listed).toBeUndefined();
      expect(group.payPoints).toEqual([]);
    }
    expect(carried).not.toMatch(/csv|Annual Salary|FTE/);
  });

  it('has the cells of a schedule and not who sits in them', () => {
    const carried = hidden([`${folder}/school-offer.yaml`, `${folder}/school-ask.yaml`]);
    const [group] = questionOf(carried).unit.groups;
    expect(group?.schedule?.placement).toEqual({ form: 'none' });
    expect(group?.schedule?.lanes[0]?.cells[0]).toBe(group?.payPoints[0]);
    expect(carried).not.toMatch(/csv/);
  });
});

describe('packed values', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.tuple(fc.integer(), fc.nat(999_999)).map(([whole, part]) => decimal(`${whole}.${part}`)),
  );
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'decimal', 'toString'));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value')),
      fc.array(fc.tuple(key, tie('value'))).map((pairs) => {
        const record = {};
        for (const [name, part] of pairs)
          Object.defineProperty(record, name, { value: part, enumerable: true, configurable: true, writable: true });
        return record;
      }),
      fc.array(leaf).map((list) => new Set(list)),
      fc.array(fc.tuple(leaf, tie('value'))).map((pairs) => new Map(pairs)),
    ),
  }));

  it('come back whole', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(isDeepStrictEqual(unpacked(packed(one)), one)).toBe(true);
      }),
    );
  });

  it('stay one where they were one', () => {
    const shared = { rate: decimal('1.50') };
    const back = unpacked(packed([shared, { of: shared }])) as [object, { of: object }];
    expect(back[1].of).toBe(back[0]);
  });

  it.each([[() => 1], [new Date(0)], [Number.NaN], [/x/]])('are plain data alone, not %s', (odd) => {
    expect(() => packed({ odd })).toThrow('not plain data');
  });
});
