import { panned, zoomedAt, type Size } from '../cartography/explore-camera.ts';
import type { Camera } from '../journey/camera.ts';

/** What the reader's hand moves. */
export interface Held {
  camera(): Camera;
  size(): Size;
  /** Shows another camera. */
  move(camera: Camera): void;
  /** The reader has touched a point of the stage, in CSS pixels from its upper left corner. */
  onTap(point: readonly [number, number]): void;
  /** True where movement is to be spared: nothing glides. */
  reduced(): boolean;
}

type Point = readonly [x: number, y: number];

const tapReachPx = 8;
const keyStepPx = 120;
const glideMs = 220;
/** How fast a thrown map slows down: its speed falls to 1/e in this time. */
const throwMs = 180;

const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/**
 * Lets the reader move the map: one finger or the mouse draws it along, two fingers and the wheel zoom, keys do both.
 * It never turns or tilts. Whoever draws the map along by a place does not choose that place.
 * @param panel what lies over the map: its controls, the places, and below them the surface.
 * @param surface the map itself.
 * @returns a function that takes the map out of the reader's hand again, and one that zooms about the middle.
 */
export function takeInHand(panel: HTMLElement, surface: HTMLElement, held: Held): { release(): void; zoom(by: number): void } {
  const ended = new AbortController();
  const { signal } = ended;
  const fingers = new Map<number, Point>();
  let frame = 0;
  let [speed, lastMoved, travelled] = [[0, 0] as Point, 0, 0];

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const stop = (): void => cancelAnimationFrame(frame);
  /** Calls back in every frame with the share of a glide that is done and was not yet. */
  const glide = (durationMs: number, step: (share: number) => void): void => {
    stop();
    if (held.reduced()) return step(1);
    let [start, done] = [0, 0];
    const next = (now: number): void => {
      start ||= now - 16;
      const t = Math.min(1, (now - start) / durationMs);
      const eased = 1 - (1 - t) ** 3;
      step(eased - done);
      done = eased;
      if (t < 1) frame = requestAnimationFrame(next);
    };
    frame = requestAnimationFrame(next);
  };
  const pan = (by: Point): void => held.move(panned(held.camera(), by, held.size()));
  const zoom = (by: number, at: Point): void => held.move(zoomedAt(held.camera(), by, at, held.size()));
  const middleOfStage = (): Point => [held.size().width / 2, held.size().height / 2];

  const isOnMap = ({ target }: Event): boolean => target === surface || (target as Element).closest('.explore-places') !== null;

  panel.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !isOnMap(event)) return;
    stop();
    fingers.set(event.pointerId, pointOf(event));
    [speed, lastMoved] = [[0, 0], event.timeStamp];
    travelled = fingers.size > 1 ? Infinity : 0;
  }, { signal });

  panel.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const after = pointOf(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, after);
    if (other) {
      const [from, to] = [middle(before, other), middle(after, other)];
      pan([to[0] - from[0], to[1] - from[1]]);
      zoom(Math.log2(Math.max(distance(after, other), 1) / Math.max(distance(before, other), 1)), to);
      return;
    }
    const moved: Point = [after[0] - before[0], after[1] - before[1]];
    const elapsed = Math.max(event.timeStamp - lastMoved, 1);
    speed = [speed[0] * 0.5 + (moved[0] / elapsed) * 0.5, speed[1] * 0.5 + (moved[1] / elapsed) * 0.5];
    [lastMoved, travelled] = [event.timeStamp, travelled + Math.hypot(...moved)];
    if (travelled <= tapReachPx) return;
    surface.setPointerCapture(event.pointerId);
    pan(moved);
  }, { signal });

  const lift = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    if (event.type === 'pointercancel') return;
    if (travelled <= tapReachPx) {
      if (event.target === surface) held.onTap(pointOf(event));
    }
    else if (travelled < Infinity && event.timeStamp - lastMoved < 60 && Math.hypot(...speed) > 0.2 && !held.reduced()) {
      const thrown: Point = [speed[0] * throwMs, speed[1] * throwMs];
      glide(throwMs * 3, (share) => pan([thrown[0] * share, thrown[1] * share]));
    }
  };
  panel.addEventListener('pointerup', lift, { signal });
  panel.addEventListener('pointercancel', lift, { signal });

  panel.addEventListener('wheel', (event) => {
    if ((event.target as Element).closest('.explore-card')) return;
    event.preventDefault();
    stop();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 400 : 1);
    zoom(-pixels / (event.ctrlKey ? 90 : 320), pointOf(event));
  }, { signal, passive: false });

  surface.addEventListener('dblclick', (event) => {
    const at = pointOf(event);
    glide(glideMs, (share) => zoom(share * (event.shiftKey ? -1 : 1), at));
  }, { signal });

  const steps: Readonly<Record<string, Point>> = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  panel.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.target as Element).closest('.explore-card')) return;
    const step = steps[event.key];
    const by = event.key === '+' || event.key === '=' ? 0.5 : event.key === '-' || event.key === '_' ? -0.5 : 0;
    if (!step && by === 0) return;
    event.preventDefault();
    if (step) glide(glideMs, (share) => pan([step[0] * keyStepPx * share, step[1] * keyStepPx * share]));
    else glide(glideMs, (share) => zoom(by * share, middleOfStage()));
  }, { signal });

  return {
    release: () => {
      stop();
      ended.abort();
    },
    zoom: (by) => glide(glideMs, (share) => zoom(by * share, middleOfStage())),
  };
}
