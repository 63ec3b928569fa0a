import type { ExploreData } from '../story/explore-data.ts';

/** Words of the card, from the page's own markup. */
export interface CardWords { readonly close: string; readonly line: string; readonly wholeStory: string }

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** What was chosen on the map: places that stand close together, or people whose line passes. */
export type Chosen = { readonly places: ExploreData['places'] } | { readonly people: ExploreData['people'] };

/** Links to chapters, each under the name of the person, or of the place where the person is known. */
const chapterLinks = ({ chapters, places }: ExploreData, ids: readonly string[], by: 'who' | 'where'): HTMLUListElement => element('ul', {}, ...ids.map((id) => {
  const { title, who } = chapters[id]!;
  const over = by === 'who' ? who : places.find((place) => place.chapters.includes(id))?.name ?? '';
  return element('li', {}, element('a', { href: `#${id}` }, element('small', {}, over), ' ', title));
}));

/** Shows who was where, with links to their chapters. It has the focus on its heading when it opens. */
export function showCard(card: HTMLElement, data: ExploreData, chosen: Chosen, words: CardWords, onClose: () => void): void {
  const parts = 'places' in chosen
    ? chosen.places.flatMap(({ name, chapters }) => [element('h2', { tabIndex: -1 }, name), chapterLinks(data, chapters, 'who')])
    : chosen.people.flatMap(({ id, name, href }) => [
      element('h2', { tabIndex: -1 }, name),
      chapterLinks(data, Object.keys(data.chapters).filter((chapter) => data.chapters[chapter]!.person === id), 'where'),
      element('p', {}, element('a', { href }, `${words.wholeStory}: ${name}`)),
    ]);
  const intro = 'people' in chosen && chosen.people.length > 1 ? [element('p', { className: 'explore-line' }, words.line)] : [];
  const close = element('button', { type: 'button', className: 'explore-close' }, '×');
  close.setAttribute('aria-label', words.close);
  close.addEventListener('click', onClose);
  card.replaceChildren(close, ...intro, ...parts);
  card.hidden = false;
  card.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
