// The calculator's form: labels, fields and the places for what is said. It is made of elements, never of text as markup.
import { english } from '../words/en.js';
import { say } from '../words/say.js';
import { spokenText } from '../words/speak.js';
import type { Text } from '../words/text.js';
import type { Choice } from './choices.js';

/** The language of the page; its sentences are in the page's script. */
export const language = english;

/** What is said in the page. */
export const said = (text: Text) => spokenText(text, { cents: true, language });

export interface Form {
  readonly root: HTMLElement;
  readonly fault: HTMLElement;
  /** Read out when it changes. */
  readonly finding: HTMLElement;
  readonly answer: HTMLElement;
  readonly fields: HTMLElement;
}

/** An element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function formIn(root: HTMLElement): Form {
  const fields = element('div', { class: 'ask' });
  const fault = element('p', { class: 'fault', id: 'mine-fault', role: 'alert' });
  const finding = element('p', { class: 'finding', role: 'status' });
  const answer = element('div', { class: 'figures-of-mine' });
  root.replaceChildren(
    element('h2', { id: 'mine-title' }, said(say('what-would-i-get'))),
    element('p', {}, said(say('pay-stays-here'))),
    element('form', { novalidate: '', autocomplete: 'off', 'aria-labelledby': 'mine-title' }, fields, fault),
    element('div', { class: 'answer' }, finding, answer),
  );
  root.setAttribute('aria-labelledby', 'mine-title');
  return { root, fault, finding, answer, fields };
}

/** A list to pick one from; `changed` hears which. */
export class Picker<T> {
  readonly field: HTMLElement;
  private readonly select: HTMLSelectElement;
  private choices: readonly Choice<T>[] = [];

  constructor(id: string, label: Text, changed: () => void) {
    this.select = element('select', { id });
    this.select.addEventListener('change', changed);
    this.field = element('div', { class: 'field' }, element('label', { for: id }, said(label)), this.select);
  }

  /** Shows other choices, and keeps the place in them by its name where it can; hidden where there is none. */
  offer(choices: readonly Choice<T>[]): void {
    const before = this.select.value;
    this.choices = choices;
    this.select.replaceChildren(...choices.map(({ name }) => element('option', {}, said(name))));
    this.select.selectedIndex = Math.max(
      0,
      choices.findIndex(({ name }) => said(name) === before),
    );
    this.field.hidden = choices.length === 0;
  }

  get value(): T | undefined {
    return this.choices[this.select.selectedIndex]?.value;
  }

  choose(value: T): void {
    this.select.selectedIndex = this.choices.findIndex((choice) => choice.value === value);
  }
}
