// Markup whose every text is text: whatever stands in a name, nothing of it is ever a tag, an attribute or a script.
import { escaped } from '../svg/written.js';

/** A piece of finished markup. Only this file and the pictures make one from text. */
export interface Markup {
  readonly html: string;
}

type Child = string | Markup | null | readonly Child[];
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const empty = new Set(['meta', 'br', 'hr', 'input', 'link']);

/** An element: `tag('p', { class: 'lead' }, 'A & B')` is `<p class="lead">A &amp; B</p>`. False and null attributes are left out. */
export function tag(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null || value === false ? '' : value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`,
  );
  const open = `<${name}${written.join('')}>`;
  return { html: empty.has(name) ? open : `${open}${inside(children)}</${name}>` };
}

function inside(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escaped(child);
  return 'html' in child ? child.html : child.map(inside).join('');
}

/** Markup that something else has written, such as a picture. */
export const ready = (html: string): Markup => ({ html });

export const joined = (parts: readonly Markup[]): Markup => ({ html: parts.map(({ html }) => html).join('\n') });
