import { kmAlong } from './along.ts';
import { cameraFor, type Camera, type Viewport } from './camera.ts';
import type { Plan } from './plan.ts';
import { drawRoute } from './route.ts';
import { zoomPath } from './zoom-path.ts';

/**
 * Where the reader is: the whole part names the step, the rest how far it is read. In the middle half of a step the map
 * holds still; in the quarters on both sides of a whole number it travels from one step to the next.
 */
export type Position = number;

/** What the stage shows at one reading position. */
export interface State {
  readonly position: Position;
  /** Index of the step being read. */
  readonly step: number;
  readonly chapter: string | null;
  readonly act: string;
  /** How far the reader has come on the page, 0–1. */
  readonly progress: number;
  /** Kilometres travelled along the line, on the sphere. */
  readonly distanceKm: number;
  /** The part of the line that is drawn, 0–1, in Mercator. */
  readonly drawn: number;
  readonly camera: Camera;
  /** An index into the palettes; between two whole numbers, one melts into the next. */
  readonly hour: number;
  /** Night lights, 0–1. */
  readonly lights: number;
  /** 1 when the head stands on the border river, falling to 0 on both banks. */
  readonly crossing: number;
  /** The two steps whose labels show, and how far the stage has come from the first to the second, 0–1. */
  readonly between: { readonly from: number; readonly to: number; readonly t: number };
}

/** Where in a step the map holds still. */
export const hold = { start: 0.25, end: 0.75 } as const;

/** How near the river, as a fraction of the line, the crossing is felt. */
const crossingReach = 0.008;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Hermite's smoothstep: starts and stops gently. */
const ease = (t: number): number => t * t * (3 - 2 * t);

const stepAt = (stepCount: number, position: Position): number => Math.min(Math.floor(position), stepCount - 1);

/** Before the first turn and after the last the map holds still as it does in the middle of a step. */
function isHeld(stepCount: number, position: Position): boolean {
  const index = stepAt(stepCount, position);
  const within = position - index;
  return (within >= hold.start || index === 0) && (within <= hold.end || index === stepCount - 1);
}

/**
 * Whether the states at two positions are the same but for the position itself and how far the reader has come: the map
 * holds still at both, in the same step. Asked in every frame, it makes no objects.
 * @param stepCount how many steps the story has.
 */
export const holdsStill = (stepCount: number, a: Position, b: Position): boolean =>
  stepAt(stepCount, a) === stepAt(stepCount, b) && isHeld(stepCount, a) && isHeld(stepCount, b);

/** The two steps between which the stage is at a position, and how far it has come, 0–1. */
function between(stepCount: number, position: Position): State['between'] {
  const index = stepAt(stepCount, position);
  if (isHeld(stepCount, position)) return { from: index, to: index, t: 0 };
  const from = position - index < hold.start ? index - 1 : index;
  return { from, to: from + 1, t: ease((position - from - hold.end) / (1 - hold.end + hold.start)) };
}

/**
 * Prepares the stage of a plan: the returned function gives the state at a reading position. It is pure: equal
 * positions and viewports give equal states, whatever was asked before. Its cost does not grow with the number of steps.
 * @throws RangeError on a plan without steps or whose line cannot be drawn, and for a position that is not a number.
 */
export function stageOf(plan: Plan): (position: Position, viewport: Viewport) => State {
  const { steps } = plan;
  const route = drawRoute(plan.line);
  if (steps.length === 0) throw new RangeError('A plan needs at least one step.');
  /* All of them at once, so that no frame has to wait for the way to the next step. */
  const paths = steps.slice(1).map((to, n) => zoomPath(steps[n]!.view, to.view));
  return (asked, viewport) => {
    if (Number.isNaN(asked)) throw new RangeError('A reading position must be a number, not NaN.');
    const position = clamp(asked, 0, steps.length);
    const step = stepAt(steps.length, position);
    const move = between(steps.length, position);
    const [from, to] = [steps[move.from]!, steps[move.to]!];
    const drawn = mix(from.drawn, to.drawn, move.t);
    const nearest = Math.min(...plan.crossings.map((crossing) => Math.abs(crossing - drawn)), Infinity);
    return {
      position,
      step,
      chapter: steps[step]!.chapter,
      act: steps[step]!.act,
      progress: position / steps.length,
      distanceKm: kmAlong(route, drawn),
      drawn,
      camera: cameraFor(move.from === move.to ? from.view : paths[move.from]!(move.t), viewport),
      hour: mix(from.hour, to.hour, move.t),
      lights: mix(from.lights, to.lights, move.t),
      crossing: ease(clamp(1 - nearest / crossingReach, 0, 1)),
      between: move,
    };
  };
}

/** The position of a reader who is shown one cut per step instead of movement. */
export const cutPosition = (position: Position): Position => Math.floor(position) + (hold.start + hold.end) / 2;
