// JUnit's XML, as build servers read test results: a suite for each file of checks, a case for each verdict. Only what
// the schemas of Jenkins and Surefire share is written; the place of a check stands in its text.

import { harmless } from '../words/harmless.js';
import type { Render } from './renderer.js';
import { type ReportedVerdict, spoken } from './spoken.js';

/** A verdict that does not hold is a `<failure>`; one that could not be found out is an `<error>`, never a failure. */
export const renderJunit: Render = async (report, { language }) => {
  const { verdicts = [] } = spoken(report, language);
  const suites = [...new Set(verdicts.map(({ suite }) => suite))];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="wagecmp"${counts(verdicts)}>`,
    ...suites.flatMap((suite) =>
      suiteLines(
        suite,
        verdicts.filter((verdict) => verdict.suite === suite),
      ),
    ),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
};

function counts(verdicts: readonly ReportedVerdict[]): string {
  const count = (outcome: string) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return ` tests="${verdicts.length}" failures="${count('does-not-hold')}" errors="${count('error')}"`;
}

function suiteLines(suite: string, verdicts: readonly ReportedVerdict[]): readonly string[] {
  const name = content(suite);
  const cases = verdicts.flatMap((verdict) => {
    const start = `    <testcase name="${content(verdict.name)}" classname="${name}"`;
    if (verdict.outcome === 'holds') return [`${start}/>`];
    const element = verdict.outcome === 'error' ? 'error' : 'failure';
    const text = [`${verdict.file}:${verdict.line}:${verdict.column}`, verdict.message, ...verdict.details];
    return [
      `${start}>`,
      `      <${element} type="${verdict.outcome}" message="${content(verdict.message)}">${text.map(content).join('\n')}</${element}>`,
      '    </testcase>',
    ];
  });
  return [`  <testsuite name="${name}"${counts(verdicts)}>`, ...cases, '  </testsuite>'];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML 1.0 may hold, not even as a reference: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function content(text: string): string {
  return harmless(text)
    .replace(forbidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
