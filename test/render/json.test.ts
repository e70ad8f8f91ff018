import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/render/json.js';
import type { Style } from '../../src/render/renderer.js';
import { english } from '../../src/words/en.js';

const style: Style = { width: 80, color: false, cents: false, pretty: false, layout: 'wide', language: english };
const show = (document: unknown) => renderJson({ currency: 'USD', blocks: [], sheets: {}, document }, style);

describe('json', () => {
  it('is the document in two spaces, with a line end', async () => {
    expect(await show({ format: 'wagecmp/comparison@1', years: 3 })).toBe(
      '{\n  "format": "wagecmp/comparison@1",\n  "years": 3\n}\n',
    );
  });

  it('reads back to the same values, whatever the names', async () => {
    const nasty = fc.constantFrom(
      '##vso[task.x]',
      '\u202e',
      '\u001b[0m',
      '\u2028',
      '\u{e0041}',
      '\ud800',
      '\\u005b',
      '##[',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.array(fc.oneof(nasty, fc.string()))),
        async (document) => {
          expect(JSON.parse(await show(document))).toEqual(JSON.parse(JSON.stringify(document)));
        },
      ),
    );
  });

  it('prints nothing that a terminal or a build server obeys', async () => {
    const output = await show([
      '::set-output name=x::y',
      '##vso[task.x]y',
      '\u202eabc',
      '\u009b31m',
      '\u001b[31m',
      '\u{e0041}',
    ]);
    expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e|\u{e0041}/u);
    expect(output).not.toMatch(/^\s*::|##\w*\[/m);
  });
});
