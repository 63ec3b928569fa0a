import { element } from './element.ts';

/** A piece of YAML with a button that copies it. */
export interface Snippet {
  readonly element: HTMLElement;
  /** Shows a text, with notes for the editor below it; null where there is nothing to copy. */
  show(yaml: string | null, notes?: readonly string[]): void;
  /** Lets nobody copy what is shown any more: something else will be shown soon. */
  await(): void;
}

/** Makes a snippet. @param label what the button copies. */
export function snippet(label: string): Snippet {
  const text = element('pre', { tabIndex: 0 });
  const button = element('button', { type: 'button' }, `Copy ${label}`);
  const notes = element('p', { className: 'notes' });
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text.textContent).then(() => 'Copied', () => {
      getSelection()?.selectAllChildren(text);
      return 'Selected: copy it with the keyboard';
    }).then((said) => {
      button.textContent = said;
      setTimeout(() => { button.textContent = `Copy ${label}`; }, 1500);
    });
  });
  return {
    element: element('div', { className: 'snippet' }, text, notes, button),
    show(yaml, said = []) {
      text.ariaBusy = null;
      if (text.textContent !== (yaml ?? '')) text.textContent = yaml ?? '';
      text.hidden = yaml === null;
      button.disabled = yaml === null;
      if (notes.textContent !== said.join(' ')) notes.textContent = said.join(' ');
    },
    await() {
      text.ariaBusy = 'true';
      button.disabled = true;
    },
  };
}
