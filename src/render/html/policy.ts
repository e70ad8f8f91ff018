// What a page may do: nothing but run its own script, use its own style and its own fonts. No address is reachable.
import { base64Of } from '../fonts.js';

/** The hash of a script or a style, as a content security policy names it. */
async function hashOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return `'sha256-${base64Of(new Uint8Array(hash))}'`;
}

/** The policy of a page with these scripts and this style. */
export async function policyOf(scripts: readonly string[], style: string): Promise<string> {
  const hashes = await Promise.all(scripts.map(hashOf));
  return [
    "default-src 'none'",
    `script-src ${hashes.length === 0 ? "'none'" : hashes.join(' ')}`,
    `style-src ${await hashOf(style)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
