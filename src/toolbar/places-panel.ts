import type { View } from '../journey/view.ts';
import { element, fill } from './element.ts';
import type { KnownPlace } from './messages.ts';
import { snippet } from './snippet.ts';
import { placesIn } from './square.ts';
import { viewYaml } from './yaml.ts';

/** Kinds that are names on the map rather than places of the story; an editor ticks them where they are meant. */
const onlyNames = ['country', 'sea', 'river', 'area'];

/** The places in the square, to be ticked, and the `view` that they make. */
export function placesPanel(): { element: HTMLElement; show(view: View, places: readonly KnownPlace[]): void } {
  const list = element('ul', { className: 'places' });
  const yaml = snippet('`view`');
  const ticked = new Map<string, boolean>();
  const isTicked = ({ id, kind }: KnownPlace): boolean => ticked.get(id) ?? !onlyNames.includes(kind);
  return {
    element: element('section', {}, element('h2', {}, 'Places in the square'), list, yaml.element),
    show(view, places) {
      const inside = placesIn(view, places);
      fill(list, inside.map(({ id }) => id).join(), () => inside.map((place) => {
        const box = element('input', { type: 'checkbox', checked: isTicked(place) });
        box.addEventListener('change', () => ticked.set(place.id, box.checked));
        return element('li', {}, element('label', {}, box, ` ${place.id} `, element('small', {}, `${place.name}, ${place.kind}`)));
      }));
      const ids = inside.filter(isTicked).map(({ id }) => id);
      yaml.show(ids.length > 0 ? viewYaml(ids) : null, ids.length > 0 ? [] : ['Nothing is ticked. Move the map, or copy an area below.']);
    },
  };
}
