/** Makes an element with its properties and children. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** A choice among words. */
export const choice = (label: string, values: readonly string[], chosen: string): HTMLSelectElement => {
  const select = element('select', {}, ...values.map((value) => element('option', { value }, value)));
  select.setAttribute('aria-label', label);
  select.value = chosen;
  return select;
};

/** Replaces the children of a list when, and only when, they would say something else. */
export function fill(parent: HTMLElement, key: string, children: () => (Node | string)[]): void {
  if (parent.dataset['key'] === key) return;
  parent.dataset['key'] = key;
  parent.replaceChildren(...children());
}
