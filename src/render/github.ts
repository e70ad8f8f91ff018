// Workflow commands of GitHub Actions: an annotation at the line of each check that does not hold. This is the one
// format that means to be run by a build server, so every text in it is escaped as GitHub's own toolkit does it.

import type { FigureStyle } from '../words/figures.js';
import { harmless } from '../words/harmless.js';
import { say } from '../words/say.js';
import { spokenText } from '../words/speak.js';
import type { Render } from './renderer.js';
import type { ReportedVerdict } from './spoken.js';
import { spoken } from './spoken.js';

/** An annotation is a few lines beside a diff. */
const mostDetails = 5;

/** `::error file=proposals/checks.yaml,line=9,col=5,title=…::…` for each, and a line that counts them. */
export const renderGithub: Render = async (report, { language }) => {
  const { verdicts = [] } = spoken(report, language);
  const style = { cents: false, language };
  const failed = verdicts.filter(({ outcome }) => outcome !== 'holds');
  const holding = verdicts.length - failed.length;
  const sum = spokenText(say('so-many-hold', { holding, count: verdicts.length }), style);
  return [...failed.map((one) => annotation(one, style)), sum].map((line) => `${line}\n`).join('');
};

function annotation(
  { outcome, suite, name, message, details, file, line, column }: ReportedVerdict,
  style: FigureStyle,
): string {
  const title = spokenText(say('verdict-title', { isError: outcome === 'error', name }), style);
  const left = details.length - mostDetails;
  const more = left > 0 ? [spokenText(say('and-more', { count: left, isAll: false }), style)] : [];
  const text = [`${suite}: ${message}`, ...details.slice(0, mostDetails), ...more].map(harmless).join('\n');
  const place = `file=${property(harmless(file))},line=${line},col=${column}`;
  return `::error ${place},title=${property(harmless(title))}::${escaped(text)}`;
}

/** A message: it ends at the line's end, and `%` starts an escape. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property also ends at a comma or a colon. */
function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
