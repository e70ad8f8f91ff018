// The calculator's form: labels, fields and the places for what is said. It is made of elements, never of text as markup.

export interface Form {
  readonly root: HTMLElement;
  readonly fault: HTMLElement;
  /** Read out when it changes. */
  readonly said: HTMLElement;
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
  const said = element('p', { class: 'finding', role: 'status' });
  const answer = element('div', { class: 'figures-of-mine' });
  root.replaceChildren(
    element('h2', { id: 'mine-title' }, 'What would I get?'),
    element(
      'p',
      {},
      'Your own pay under each proposal. It is reckoned here on your device: nothing is sent, nothing is kept.',
    ),
    element('form', { novalidate: '', autocomplete: 'off', 'aria-labelledby': 'mine-title' }, fields, fault),
    element('div', { class: 'answer' }, said, answer),
  );
  root.setAttribute('aria-labelledby', 'mine-title');
  return { root, fault, said, answer, fields };
}

/** A list to pick one from; `changed` hears which. */
export class Picker<T> {
  readonly field: HTMLElement;
  private readonly select: HTMLSelectElement;
  private choices: readonly { readonly name: string; readonly value: T }[] = [];

  constructor(id: string, label: string, changed: () => void) {
    this.select = element('select', { id });
    this.select.addEventListener('change', changed);
    this.field = element('div', { class: 'field' }, element('label', { for: id }, label), this.select);
  }

  /** Shows other choices, and keeps the place in them by its name where it can; hidden where there is none. */
  offer(choices: readonly { readonly name: string; readonly value: T }[]): void {
    const before = this.choices[this.select.selectedIndex]?.name;
    this.choices = choices;
    this.select.replaceChildren(...choices.map(({ name }) => element('option', {}, name)));
    this.select.selectedIndex = Math.max(
      0,
      choices.findIndex(({ name }) => name === before),
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
