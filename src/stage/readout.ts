import { kmPerMile } from '../journey/distance.ts';
import type { State } from '../journey/state.ts';
import type { Renderer } from './renderer.ts';
import { wholeNumber } from './whole-number.ts';

/** The words that follow the reader: the chapter in the header, the distance on the stage. */
export function readout(stage: HTMLElement): Renderer {
  const distance = stage.querySelector<HTMLElement>('.distance')!;
  const text = document.querySelector<HTMLElement>('.progress-text');
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('[data-chapter-link]')].map((link) => [link.dataset['chapterLink']!, link]));
  const number = (value: number): string => wholeNumber(Math.round(value), distance.dataset['thousands']!);
  let shownChapter: string | null | undefined;
  let shownKm = -1;

  const drawChapter = (chapter: string | null): void => {
    if (chapter === shownChapter) return;
    if (shownChapter) links.get(shownChapter)?.removeAttribute('aria-current');
    shownChapter = chapter;
    const link = chapter ? links.get(chapter) : undefined;
    link?.setAttribute('aria-current', 'true');
    if (text) text.textContent = link?.dataset['here'] ?? text.dataset['idle']!;
  };

  const drawDistance = (km: number): void => {
    if (km === shownKm) return;
    shownKm = km;
    distance.textContent = distance.dataset['template']!
      .replace('{km}', number(km)).replace('{miles}', number(km / kmPerMile));
  };

  return {
    draw({ chapter, distanceKm }: State) {
      drawChapter(chapter);
      drawDistance(Math.round(distanceKm));
    },
  };
}
