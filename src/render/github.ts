// Workflow commands of GitHub Actions: an annotation at the line of each check that does not hold. This is the one
// format that means to be run by a build server, so every text in it is escaped as GitHub's own toolkit does it.

import { harmless } from '../words/harmless.js';
import type { Render } from './renderer.js';
import type { ReportedVerdict } from './spoken.js';
import { spoken } from './spoken.js';

/** An annotation is a few lines beside a diff. */
const mostDetails = 5;

/** `::error file=proposals/checks.yaml,line=9,col=5,title=…::…` for each, and a line that counts them. */
export const renderGithub: Render = async (report, { language }) => {
  const { verdicts = [] } = spoken(report, language);
  const failed = verdicts.filter(({ outcome }) => outcome !== 'holds');
  const holding = verdicts.length - failed.length;
  return [...failed.map(annotation), `wagecmp: ${holding} of ${verdicts.length} hold`]
    .map((line) => `${line}\n`)
    .join('');
};

function annotation({ outcome, suite, name, message, details, file, line, column }: ReportedVerdict): string {
  const title = `${outcome === 'error' ? 'Could not be checked' : 'Does not hold'}: ${name}`;
  const more = details.length > mostDetails ? [`and ${details.length - mostDetails} more`] : [];
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
