import type { Viewport } from '../journey/camera.ts';
import type { WorldPoint } from '../journey/mercator.ts';
import { project } from '../journey/mercator.ts';
import { worldSizeAtZoom0 } from '../journey/camera.ts';
import type { State } from '../journey/state.ts';

/** Something that shows states. It keeps nothing of the last one that the next could depend on. */
export interface Renderer {
  /** Shows a state. */
  draw(state: State, viewport: Viewport): void;
}

/** Where the world lies on the screen for a camera: a point (x, y) of the world is at (x·scale + left, y·scale + top). */
export interface Placement { readonly scale: number; readonly left: number; readonly top: number }

/** Places the Mercator world on the stage. */
export function placement({ camera }: Pick<State, 'camera'>, { width, height }: Viewport): Placement {
  const scale = worldSizeAtZoom0 * 2 ** camera.zoom;
  const [x, y] = project(camera.center);
  return { scale, left: width / 2 - x * scale, top: height / 2 - y * scale };
}

/** A function from the Mercator world to CSS pixels of the stage. */
export const toScreenWith = ({ scale, left, top }: Placement) =>
  ([x, y]: WorldPoint): [number, number] => [x * scale + left, y * scale + top];
