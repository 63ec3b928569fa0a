import { keptInside, type Size } from '../cartography/explore-camera.ts';
import { nearestOnRoute } from '../cartography/route-hit.ts';
import { drawable } from '../cartography/route-path.ts';
import type { Camera } from '../journey/camera.ts';
import { project } from '../journey/mercator.ts';
import { showCard, type CardWords, type Chosen } from './explore-card.ts';
import { takeInHand } from './explore-hand.ts';
import styles from './explore.css?inline';
import { placement, toScreenWith, type Exploring, type StageViewport } from './renderer.ts';
import type { StageData } from './stage-data.ts';

/** What an exploration needs of the stage. */
export interface Explored {
  readonly data: StageData;
  readonly start: Camera;
  viewport(): StageViewport;
  reduced(): boolean;
  /** Shows the exploration as it is now. */
  redraw(): void;
  onEnd(): void;
}

/** An exploration under way. */
export interface Exploration extends Exploring {
  readonly camera: Camera;
  /** Brings the camera back inside, after the stage has changed its size. */
  resize(): void;
  /** Puts the places where the camera shows them. */
  draw(): void;
  close(): void;
}

/** Places nearer to each other than this are chosen together, and the line is touched from this far, in CSS pixels. */
const reachPx = 26;
const lineReachPx = 18;

/* The styles come with the code: until the map is opened nobody needs them. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Hands the map to the reader. */
export function explore(panel: HTMLElement, { data, start, viewport, reduced, redraw, onEnd }: Explored): Exploration {
  const find = <T extends HTMLElement>(selector: string): T => panel.querySelector<T>(selector)!;
  const [surface, list, people, card] = [find('.explore-surface'), find('.explore-places'), find('.explore-people'), find('.explore-card')];
  const words = JSON.parse(panel.dataset['words']!) as CardWords;
  const line = drawable(data.plan.line);
  const size = (): Size => viewport();
  const ended = new AbortController();
  const { signal } = ended;
  let camera = keptInside(start, size());
  let stretch: Exploring['stretch'] = null;
  let chosenFrom: HTMLElement | null = null;
  const toScreen = () => toScreenWith(placement({ camera }, viewport()));

  const show = (): void => redraw();
  const closeCard = (): void => {
    if (card.hidden) return;
    card.hidden = true;
    (chosenFrom?.isConnected ? chosenFrom : surface).focus({ preventScroll: true });
    highlight(null);
  };
  const highlight = (person: string | null): void => {
    const own = data.explore.people.find(({ id }) => id === person);
    stretch = own ? [own.from, own.to] : null;
    for (const button of people.children) button.setAttribute('aria-pressed', String((button as HTMLElement).dataset['person'] === person));
    show();
  };
  const choose = (chosen: Chosen, from: HTMLElement): void => {
    chosenFrom = from;
    highlight('people' in chosen && chosen.people.length === 1 ? chosen.people[0]!.id : null);
    showCard(card, data.explore, chosen, words, closeCard);
  };

  const choosePlacesAt = ([x, y]: readonly [number, number], from: HTMLElement): boolean => {
    const screen = toScreen();
    const places = data.explore.places.filter(({ at }) => {
      const [px, py] = screen(project(at));
      return Math.hypot(px - x, py - y) <= reachPx;
    });
    if (places.length > 0) choose({ places }, from);
    return places.length > 0;
  };
  const onTap = (point: readonly [number, number]): void => {
    if (choosePlacesAt(point, surface)) return;
    const { fraction, distancePx } = nearestOnRoute(line, point, toScreen());
    const passing = data.explore.people.filter(({ from, to }) => fraction >= from && fraction <= to);
    if (distancePx <= lineReachPx && passing.length > 0) choose({ people: passing }, surface);
    else closeCard();
  };

  const places = data.explore.places.map((place) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', place.name);
    button.addEventListener('click', () => choosePlacesAt(toScreen()(project(place.at)), button), { signal });
    const item = document.createElement('li');
    item.append(button);
    return { item, world: project(place.at) };
  });
  list.replaceChildren(...places.map(({ item }) => item));

  people.replaceChildren(...(data.explore.people.length < 2 ? [] : data.explore.people.map(({ id, name }) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
    button.dataset['person'] = id;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-pressed') === 'true') closeCard();
      else choose({ people: data.explore.people.filter((person) => person.id === id) }, button);
    }, { signal });
    return button;
  })));

  const hand = takeInHand(panel, surface, { camera: () => camera, size, reduced, onTap, move: (next) => {
    camera = next;
    show();
  } });
  for (const button of panel.querySelectorAll<HTMLElement>('[data-zoom]')) {
    button.addEventListener('click', () => hand.zoom(Number(button.dataset['zoom'])), { signal });
  }
  find('.explore-end').addEventListener('click', onEnd, { signal });
  /* Wherever the focus is: a click on words takes it out of the panel. */
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (card.hidden) onEnd();
    else closeCard();
  }, { signal });
  surface.focus({ preventScroll: true });

  return {
    get camera() { return camera; },
    get stretch() { return stretch; },
    resize() {
      camera = keptInside(camera, size());
    },
    draw() {
      const screen = toScreen();
      for (const { item, world } of places) {
        const [x, y] = screen(world);
        item.style.setProperty('transform', `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`);
      }
    },
    close() {
      card.hidden = true;
      hand.release();
      ended.abort();
    },
  };
}
