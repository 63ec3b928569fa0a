import type { Box } from '../cartography/place-labels.ts';
import type { Viewport } from '../journey/camera.ts';
import type { WorldPoint } from '../journey/mercator.ts';
import { project } from '../journey/mercator.ts';
import { worldSizeAtZoom0 } from '../journey/camera.ts';
import type { Position, State } from '../journey/state.ts';

/** What is shown only while the reader explores the map. */
export interface Exploring {
  /** The stretch of the line that is somebody's own, as fractions of it. */
  readonly stretch: readonly [from: number, to: number] | null;
}

/** The stage, with the boxes of its notes and controls, which labels keep clear of. */
export interface StageViewport extends Viewport {
  readonly obstacles: readonly Box[];
  /** Null while the reader reads. */
  readonly exploring: Exploring | null;
}

/** Something that shows states. It keeps nothing of the last one that the next could depend on. */
export interface Renderer {
  /** Shows a state. */
  draw(state: State, viewport: StageViewport): void;
}

/** Something that moves with the reading itself, also while the map holds still. */
export type Follower = (position: Position) => void;

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
