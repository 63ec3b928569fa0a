import { element, fill } from './element.ts';
import type { KnownProblem } from './messages.ts';

/** A link that opens a file at its line in the editor's own editor, by way of the dev server. */
export const openInEditor = (where: string): HTMLButtonElement => {
  const button = element('button', { type: 'button', className: 'link' }, where);
  button.addEventListener('click', () => void fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}__open-in-editor?file=${encodeURIComponent(where)}`));
  return button;
};

/** What `npm run check` says about the chapter, and how much it says about the rest. */
export function problemsPanel(): { element: HTMLElement; show(chapter: string | null, problems: readonly KnownProblem[]): void } {
  const heading = element('h2');
  const list = element('ul', { className: 'problems' });
  const rest = element('p', { className: 'notes' });
  return {
    element: element('section', {}, heading, list, rest),
    show(chapter, problems) {
      const own = problems.filter(({ chapters }) => chapter !== null && chapters.includes(chapter));
      const others = problems.length - own.length;
      const none = chapter === null ? 'No chapter stands here' : 'No problems of this chapter';
      heading.textContent = own.length > 0 ? `Problems of this chapter (${own.length})` : none;
      fill(list, JSON.stringify(own), () => own.map(({ severity, where, what, why, mend }) => element('li', { className: severity },
        element('strong', {}, severity), ' ', openInEditor(where), element('div', {}, element('code', {}, what)), `${why} `, element('em', {}, mend))));
      rest.textContent = others > 0 ? `${others} more elsewhere: see the terminal, or npm run check.` : '';
    },
  };
}
