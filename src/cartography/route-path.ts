import { pointAlong, vertexBefore } from '../journey/along.ts';
import { project, type WorldPoint } from '../journey/mercator.ts';
import type { Box } from './place-labels.ts';
import { drawRoute, type Route, type RouteStop } from '../journey/route.ts';

/** A line, as paths of SVG: what is travelled and what is to come, by land and by air, and where the head stands. */
export interface RoutePaths {
  readonly travelledLand: string;
  readonly travelledAir: string;
  readonly comingLand: string;
  readonly comingAir: string;
  readonly head: readonly [x: number, y: number];
  /** How far along the whole line each path begins, in units of the picture: an offset that keeps dashes on their place. */
  readonly starts: Readonly<Record<RoutePart, number>>;
}

/** The parts that a line is drawn in. */
export const routeParts = ['travelledLand', 'travelledAir', 'comingLand', 'comingAir'] as const;
export type RoutePart = (typeof routeParts)[number];

type ToScreen = (world: WorldPoint) => readonly [number, number];

/** A line prepared for drawing: its vertices are projected once, not in every frame. */
export interface DrawableRoute {
  readonly route: Route;
  /** Length of the line in the Mercator world. */
  readonly length: number;
  readonly world: readonly WorldPoint[];
}

const prepared = new WeakMap<readonly RouteStop[], DrawableRoute>();

/** Prepares the line through some stops: once for the same list, since all pictures of a page draw it. */
export function drawable(stops: readonly RouteStop[]): DrawableRoute {
  const known = prepared.get(stops);
  if (known) return known;
  const route = drawRoute(stops);
  const world = route.points.map(project);
  const length = world.reduce((sum, [x, y], n) => (n === 0 ? 0 : sum + Math.hypot(x - world[n - 1]![0], y - world[n - 1]![1])), 0);
  const line = { route, length, world };
  prepared.set(stops, line);
  return line;
}

const pointText = ([x, y]: readonly [number, number]): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

type Point = readonly [number, number];

const mayBeSeen = (a: Point, b: Point, { left, top, right, bottom }: Box): boolean =>
  Math.max(a[0], b[0]) >= left && Math.min(a[0], b[0]) <= right && Math.max(a[1], b[1]) >= top && Math.min(a[1], b[1]) <= bottom;

const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** What of the world is in sight: vertices are looked at there, and only those that are seen are taken to the screen. */
function sightInWorld({ left, top, right, bottom }: Box, toScreen: ToScreen): Box {
  const [x, y] = toScreen([0, 0]);
  const scale = toScreen([1, 0])[0] - x;
  return { left: (left - x) / scale, top: (top - y) / scale, right: (right - x) / scale, bottom: (bottom - y) / scale };
}

/**
 * The stretch of a line between two fractions, without what lies out of sight, and the fraction at which its path begins.
 * @param sight in the world.
 */
function stretch({ route, world }: DrawableRoute, from: number, to: number, toScreen: ToScreen, sight: Box): { path: string; start: number } {
  if (to <= from) return { path: '', start: from };
  const { fractions } = route;
  let [path, start, lastFraction, penIsDown] = ['', from, from, false];
  let last = pointAlong(route, from);
  for (let n = vertexBefore(fractions, from) + 1; lastFraction < to; n += 1) {
    const whole = n < fractions.length && fractions[n]! <= to;
    const point = whole ? world[n]! : pointAlong(route, to);
    const seen = mayBeSeen(last, point, sight);
    if (seen) {
      if (path === '') start = lastFraction;
      if (!penIsDown) path += `M${pointText(toScreen(last))}`;
      path += `L${pointText(toScreen(point))}`;
    }
    last = point;
    lastFraction = whole ? fractions[n]! : to;
    penIsDown = seen;
  }
  return { path, start };
}

/** The stretch of a line between two fractions as a path, empty where they meet. */
export const stretchPath = (line: DrawableRoute, from: number, to: number, toScreen: ToScreen, sight = everywhere): string =>
  stretch(line, from, to, toScreen, sightInWorld(sight, toScreen)).path;

/**
 * Draws a line as far as `drawn`.
 * @param toScreen from the Mercator world to the units of the picture.
 * @param sight what of the picture can be seen: the rest is left out, since dashes far away cost as much as near ones.
 */
export function routePaths(line: DrawableRoute, drawn: number, toScreen: ToScreen, sight = everywhere): RoutePaths {
  const paths: Record<RoutePart, string> = { travelledLand: '', travelledAir: '', comingLand: '', comingAir: '' };
  const starts: Record<RoutePart, number> = { travelledLand: 0, travelledAir: 0, comingLand: 0, comingAir: 0 };
  const unitsPerLine = line.length * (toScreen([1, 0])[0] - toScreen([0, 0])[0]);
  const seen = sightInWorld(sight, toScreen);
  const add = (part: RoutePart, from: number, to: number): void => {
    const { path, start } = stretch(line, from, to, toScreen, seen);
    if (paths[part] === '') starts[part] = start * unitsPerLine;
    paths[part] += path;
  };
  for (const { by, start, end } of line.route.legs) {
    add(by === 'land' ? 'travelledLand' : 'travelledAir', start, Math.min(end, drawn));
    add(by === 'land' ? 'comingLand' : 'comingAir', Math.max(start, drawn), end);
  }
  return { ...paths, starts, head: toScreen(pointAlong(line.route, drawn)) };
}
