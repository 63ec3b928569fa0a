import type { Palette } from '../cartography/palette.ts';
import type { State } from '../journey/state.ts';
import type { StageFiles } from '../story/stage-files.ts';
import { haloFollower } from './halo.ts';
import { insetRenderer } from './inset-renderer.ts';
import { lightRenderer } from './light-renderer.ts';
import { lineRenderer } from './line-renderer.ts';
import { litSections } from './lit-sections.ts';
import type { MapRenderer } from './map-renderer.ts';
import { namesRenderer } from './names-renderer.ts';
import { posterRenderer } from './poster-renderer.ts';
import { progressLine } from './progress-line.ts';
import { readout } from './readout.ts';
import type { Follower, Renderer, StageViewport } from './renderer.ts';
import { scaleRenderer } from './scale-renderer.ts';
import type { StageData } from './stage-data.ts';

/** Which ground lies under the ink. */
export type Ground = 'poster' | 'map';

/** All that the stage draws: the ground, the ink on it, and what follows the reading. */
export interface Picture {
  /** Shows a state on a ground. */
  draw(state: State, viewport: StageViewport, ground: Ground): void;
  /** Shows what follows the reading itself, where the rest holds still. */
  follow: Follower;
  /** Lays the relief and the lights on the poster's land. */
  lay(urls: StageFiles['pictures']): void;
  /** Takes a map for its ground, once there is one. */
  take(map: MapRenderer): void;
  /** Fits the map to its box. */
  resize(): void;
}

/**
 * Prepares the picture in pieces, since the first drawing of each is its dearest: room is found for the names.
 * @param first the state that is drawn first, and where.
 * @param pause is waited for between two pieces.
 */
export async function pictureOf(
  stage: HTMLElement, sections: readonly HTMLElement[], data: StageData, first: () => readonly [State, StageViewport], pause: () => Promise<void> | void,
): Promise<Picture> {
  let map: MapRenderer | null = null;
  const poster = posterRenderer(stage.querySelector<SVGSVGElement>('.ground')!);
  const followers: readonly Follower[] = [haloFollower(stage.querySelector('.halo')!), progressLine(data.plan.steps.length)];
  const follow: Follower = (position) => {
    for (const follower of followers) follower(position);
  };
  const renderers: Renderer[] = [litSections(sections), readout(stage), lightRenderer(document.body, Number(document.documentElement.dataset['hour']), (palette: Palette) => map?.colour(palette))];
  for (const make of [
    () => lineRenderer(stage.querySelector('.ink')!, data), () => namesRenderer(stage.querySelector('.ink .names')!, data),
    () => insetRenderer(stage.querySelector('.inset')!, data), () => scaleRenderer(stage.querySelector('.scale')!),
  ]) {
    const renderer = make();
    await pause();
    /* Where the reader is can only be said once what was made is laid out: a piece by itself. */
    const [state, viewport] = first();
    await pause();
    renderer.draw(state, viewport);
    renderers.push(renderer);
    await pause();
  }
  return {
    draw(state, viewport, ground) {
      follow(state.position);
      for (const renderer of renderers) renderer.draw(state, viewport);
      (map && ground === 'map' ? map : poster).draw(state, viewport);
    },
    follow,
    lay(urls) {
      poster.lay(urls);
    },
    take(started) {
      map = started;
    },
    resize() {
      map?.resize();
    },
  };
}
