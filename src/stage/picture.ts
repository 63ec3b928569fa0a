import type { Palette } from '../cartography/palette.ts';
import type { State } from '../journey/state.ts';
import type { StageFiles } from '../story/stage-files.ts';
import { haloRenderer } from './halo-renderer.ts';
import { inkRenderer } from './ink-renderer.ts';
import { insetRenderer } from './inset-renderer.ts';
import { lightRenderer } from './light-renderer.ts';
import { litSections } from './lit-sections.ts';
import type { MapRenderer } from './map-renderer.ts';
import { posterRenderer } from './poster-renderer.ts';
import { readout } from './readout.ts';
import { looksAlike, type Renderer, type StageViewport } from './renderer.ts';
import { scaleRenderer } from './scale-renderer.ts';
import type { StageData } from './stage-data.ts';

/** Which ground lies under the ink. */
export type Ground = 'poster' | 'map';

/** All that the stage draws: the ground, the ink on it, and what follows the reading. */
export interface Picture {
  /** Shows a state on a ground. Of the same picture as before only what follows the reading is drawn. */
  draw(state: State, viewport: StageViewport, ground: Ground): void;
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
  let drawn: { state: State; viewport: StageViewport; ground: Ground } | null = null;
  const poster = posterRenderer(stage.querySelector<SVGSVGElement>('.ground')!);
  const followers: Renderer[] = [litSections(sections), readout(stage), haloRenderer(stage.querySelector('.halo')!)];
  const inks: Renderer[] = [lightRenderer(document.body, Number(document.documentElement.dataset['hour']), (palette: Palette) => map?.colour(palette))];
  for (const make of [
    () => inkRenderer(stage.querySelector<SVGSVGElement>('.ink')!, data),
    () => insetRenderer(stage.querySelector('.inset')!, data), () => scaleRenderer(stage.querySelector('.scale')!),
  ]) {
    const ink = make();
    await pause();
    ink.draw(...first());
    inks.push(ink);
    await pause();
  }
  return {
    draw(state, viewport, ground) {
      for (const follower of followers) follower.draw(state, viewport);
      if (drawn && drawn.viewport === viewport && drawn.ground === ground && looksAlike(drawn.state, state)) return;
      drawn = { state, viewport, ground };
      for (const ink of inks) ink.draw(state, viewport);
      (map && ground === 'map' ? map : poster).draw(state, viewport);
    },
    lay(urls) {
      poster.lay(urls);
      drawn = null;
    },
    take(started) {
      map = started;
      drawn = null;
    },
    resize() {
      map?.resize();
    },
  };
}
