// A diagnostic as text: place, message, the line of the file with a caret under the fault, help. And as data.

import { calm, placed, visible } from '../words/visible.js';
import type { Diagnostic } from './diagnostic.js';

/** The text of each file, by the name that diagnostics use. */
export type Texts = ReadonlyMap<string, string>;

const widest = 100;

/**
 * A fault as a person reads it:
 *
 *     proposals/union.yaml:6:25: error: `percent` needs a percent sign, found `3.5`  [percent-without-sign]
 *       6 |   - {year: 2+, percent: 3.5}
 *         |                         ^^^
 *       help: write 3.5%
 */
export function asText(diagnostic: Diagnostic, texts: Texts): string {
  const { span, severity, message, code, help } = diagnostic;
  const place = span === null ? placeOf(diagnostic.file) : `${placed(span.file)}:${span.line}:${span.column}: `;
  const lines = [`${place}${severity}: ${message}  [${code}]`];
  if (span !== null) lines.push(...excerpt(diagnostic, texts));
  if (help !== null) lines.push(`  help: ${help}`);
  return lines.join('\n');
}

const placeOf = (file: string | null) => (file === null ? '' : `${placed(file)}: `);

function excerpt({ span }: Diagnostic, texts: Texts): string[] {
  if (span === null) return [];
  const source = lineOf(texts.get(span.file), span.line);
  if (source === null) return [];
  const start = span.column - 1;
  // A file may be one line of 256 KiB: show the part around the fault.
  const from = start > widest - 20 ? start - 40 : 0;
  const [shown, isCut] = part(source, from, from + widest);
  const before =
    (from > 0 ? '…' : '') +
    shown
      .slice(0, start - from)
      .map(printed)
      .join('');
  const marked = shown
    .slice(start - from, span.end - 1 - from)
    .map(printed)
    .join('');
  const after =
    shown
      .slice(span.end - 1 - from)
      .map(printed)
      .join('') + (isCut ? '…' : '');
  const number = String(span.line);
  return [
    `  ${number} | ${calm(calm(before) + calm(marked) + after)}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(width(calm(before)))}${'^'.repeat(Math.max(1, width(calm(marked))))}`,
  ];
}

/** The characters of a line from one to another, and whether more follow. */
function part(source: string, from: number, to: number): readonly [string[], boolean] {
  const all = /[\ud800-\udbff][\udc00-\udfff]/.test(source) ? [...source] : source;
  return [[...all.slice(from, to)], all.length > to];
}

/** A tab is shown as one space, so that the caret stands where it should. */
const printed = (character: string) => (character === '\t' ? ' ' : visible(character));

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const combining = /\p{M}/u;

const width = (text: string) => [...text].reduce((sum, c) => sum + (combining.test(c) ? 0 : wide.test(c) ? 2 : 1), 0);

function lineOf(text: string | undefined, line: number): string | null {
  const found = text?.split('\n', line)[line - 1];
  return found === undefined ? null : found.replace(/\r$/, '');
}

/** A diagnostic as data, as `--diagnostics json` prints it. */
export interface DiagnosticRecord {
  readonly code: string;
  readonly severity: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly help: string | null;
}

export function asRecord({ code, severity, span, file, message, help }: Diagnostic): DiagnosticRecord {
  const place = file === null ? null : visible(file);
  return { code, severity, file: place, line: span?.line ?? null, column: span?.column ?? null, message, help };
}
