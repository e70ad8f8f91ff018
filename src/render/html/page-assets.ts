// What the build makes ready for pages, so that no run has to: the calculator, packed to be mailed, and the style sheet
// with its latin fonts; each with the hash that the page's policy names it by.
import { fontFiles, scriptsOf } from '../fonts.js';
import type { Drawing } from '../renderer.js';
import { hashOf } from './policy.js';
import { pageStyle } from './style.js';

/** What stands in the file `page.json`. */
export interface Carried {
  /** The calculator: gzip, in base64. */
  readonly engine: string;
  readonly engineHash: string;
  readonly starterHash: string;
  readonly style: string;
  readonly styleHash: string;
}

/**
 * Unpacks the calculator and hands it to the browser as a script, which is run for its hash in the policy.
 */
export const starter =
  "(async()=>{const bytes=Uint8Array.from(atob(document.getElementById('engine').textContent),c=>c.charCodeAt(0));" +
  "const stream=new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));" +
  "const script=document.createElement('script');script.textContent=await new Response(stream).text();" +
  'document.body.append(script)})()';

export function carriedBy({ shipped }: Drawing): Carried {
  return JSON.parse(new TextDecoder().decode(shipped('page.json')));
}

/** Most pages: letters that the latin font has, and signs that no font of the program has. */
const latin = /^[\0-\u00ff\u2010-\u2027\u20ac\u2122\u2190-\u21ff\u2212\u2702\u2713]*$/;

/** The style sheet of a page with this text, and its hash; without fonts where the program's files are not at hand. */
export async function styleOf(
  text: string,
  carried: Carried | null,
  drawing: Drawing | undefined,
): Promise<{ readonly css: string; readonly hash: string }> {
  if (carried !== null && (latin.test(text) || scriptsOf(text).length === 1))
    return { css: carried.style, hash: carried.styleHash };
  const css = pageStyle(drawing === undefined ? [] : fontFiles(text, drawing.shipped));
  return { css, hash: await hashOf(css) };
}
