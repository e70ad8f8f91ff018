// The document for programs, `wagecmp/comparison@1`, as JSON of two spaces.
import type { Render } from './renderer.js';

const hidden =
  /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/**
 * The report's document, read back to the same values.
 *
 * Characters that a terminal obeys or hides, and `##vso[` that a build server obeys, are written as `\u202e`: the
 * same string for a program, harmless for whoever prints the file.
 */
export const renderJson: Render = async (report) => {
  const text = JSON.stringify(report.document, null, 2);
  return `${text.replace(hidden, escaped).replace(/(##\w*)\[/g, '$1\\u005b')}\n`;
};

function escaped(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
