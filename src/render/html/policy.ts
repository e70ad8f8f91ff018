// What a page may do: nothing but run its own script, use its own style and its own fonts. No address is reachable.
import { base64Of } from '../fonts.js';

/** The hash of a script or a style, as a content security policy names it. */
export async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${base64Of(new Uint8Array(hash))}'`;
}

/** The policy of a page with scripts and a style of these hashes. */
export function policyOf(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.join(' ')}`,
    `style-src ${style}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
