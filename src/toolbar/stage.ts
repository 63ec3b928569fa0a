import type { Viewport } from '../journey/camera.ts';
import type { View } from '../journey/view.ts';
import type { StoryMap } from '../stage/story-map.ts';
import { viewOfCamera } from './square.ts';

/** What the tool sees of a page's stage at one moment. */
export interface Seen {
  readonly map: StoryMap;
  readonly exploring: boolean;
  readonly view: View;
  /** The square on the screen, in CSS pixels of the viewport. */
  readonly square: { readonly left: number; readonly top: number; readonly side: number };
}

interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** What the sheet of the tool leaves of a box, where that is enough to work with. */
const beside = (sheet: DOMRect, { left, top, width, height }: Box): Box => {
  const covered = Math.max(0, sheet.right + 12 - left);
  return sheet.height > height / 2 && width - covered > 240 ? { left: left + covered, top, width: width - covered, height } : { left, top, width, height };
};

/**
 * Looks at the stage of the page; null where the page has none, or where it has not been drawn yet.
 * @param sheet where the tool lies over the page: what it hides cannot be looked at while the map is moved.
 */
export function look(sheet: DOMRect): Seen | null {
  const map = document.querySelector<StoryMap>('story-map');
  const stage = map?.querySelector('.stage');
  if (!map?.camera || !stage) return null;
  const exploring = map.hasAttribute('data-exploring');
  const box = stage.getBoundingClientRect();
  const whole = stage.querySelector('.free')!.getBoundingClientRect();
  const free = exploring ? beside(sheet, whole) : whole;
  const viewport: Viewport = {
    width: box.width, height: box.height,
    free: { left: free.left - box.left, top: free.top - box.top, width: free.width, height: free.height },
  };
  const side = Math.min(free.width, free.height);
  return {
    map, exploring, view: viewOfCamera(map.camera, viewport),
    square: { left: free.left + (free.width - side) / 2, top: free.top + (free.height - side) / 2, side },
  };
}

/** Gives the map into the editor's hand, or takes it out of it. */
export function toggleExploring({ map, exploring }: Seen): void {
  if (exploring) map.querySelector<HTMLElement>('.explore-end')!.click();
  else document.querySelector<HTMLElement>('[data-explore]')!.click();
}
