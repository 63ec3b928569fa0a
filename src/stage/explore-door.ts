import type { Camera } from '../journey/camera.ts';
import type { Exploration } from './explore.ts';
import type { StageViewport } from './renderer.ts';
import type { StageData } from './stage-data.ts';

/** What the way into the map needs of the story map. */
export interface DoorFrame {
  readonly data: StageData;
  viewport(): StageViewport;
  /** The camera of where the reader is. */
  camera(): Camera;
  reduced(): boolean;
  /** Measures the stage anew, and draws. */
  remeasure(): void;
  redraw(): void;
  /** Goes to a chapter. */
  goTo(id: string): void;
}

/** The way from the story into the map and back. Until the reader goes through, the map answers to nothing but the reading. */
export interface Door {
  /** The exploration under way, or null. */
  exploration(): Exploration | null;
}

/** Everything on the page but the stage: out of reach while the map is explored. */
function othersThan(stage: HTMLElement): HTMLElement[] {
  const others: HTMLElement[] = [];
  for (let element: HTMLElement = stage; element.parentElement && element !== document.body; element = element.parentElement) {
    others.push(...[...element.parentElement.children].filter((child): child is HTMLElement => child instanceof HTMLElement && child !== element));
  }
  return others;
}

/**
 * Opens the map to the reader by the buttons that say so, and closes it by its own button, by Escape, or by a link that
 * leads to a chapter; the page is then exactly as it was.
 */
export function exploreDoor(storyMap: HTMLElement, stage: HTMLElement, frame: DoorFrame): Door {
  const panel = stage.querySelector<HTMLElement>('.explore')!;
  let exploration: Exploration | null = null;
  let leave = (): void => {};

  const open = async (from: HTMLElement): Promise<void> => {
    const { explore } = await import('./explore.ts');
    if (exploration) return;
    const [top, width, height] = [window.scrollY, innerWidth, innerHeight];
    const silenced = othersThan(stage).filter((element) => !element.inert);
    for (const element of silenced) element.inert = true;
    panel.hidden = false;
    storyMap.toggleAttribute('data-exploring', true);
    frame.remeasure();
    leave = () => {
      exploration?.close();
      exploration = null;
      panel.hidden = true;
      storyMap.toggleAttribute('data-exploring', false);
      for (const element of silenced) element.inert = false;
      frame.remeasure();
      if (innerWidth === width && innerHeight === height) window.scrollTo({ top, behavior: 'instant' });
      from.focus({ preventScroll: true });
    };
    exploration = explore(panel, {
      data: frame.data, start: frame.camera(), viewport: frame.viewport, reduced: frame.reduced, redraw: frame.redraw, onEnd: leave,
    });
    frame.redraw();
  };

  for (const button of document.querySelectorAll<HTMLElement>('[data-explore]')) {
    button.hidden = false;
    /* Without its code the map stays as it is. */
    button.addEventListener('click', () => void open(button).catch(() => {}));
  }
  stage.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!exploration || !link) return;
    leave();
    const id = decodeURIComponent(link.hash.slice(1));
    if (!frame.data.explore.chapters[id]) return;
    event.preventDefault();
    frame.goTo(id);
  });
  return { exploration: () => exploration };
}
