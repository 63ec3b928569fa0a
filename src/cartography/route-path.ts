import { pointAlong, vertexBefore } from '../journey/along.ts';
import { project, type WorldPoint } from '../journey/mercator.ts';
import { drawRoute, type Route, type RouteStop } from '../journey/route.ts';

/** A line, as paths of SVG: what is travelled and what is to come, by land and by air, and where the head stands. */
export interface RoutePaths {
  readonly travelledLand: string;
  readonly travelledAir: string;
  readonly comingLand: string;
  readonly comingAir: string;
  readonly head: readonly [x: number, y: number];
}

type ToScreen = (world: WorldPoint) => readonly [number, number];

/** A line prepared for drawing: its vertices are projected once, not in every frame. */
export interface DrawableRoute {
  readonly route: Route;
  readonly world: readonly WorldPoint[];
}

/** Prepares the line through some stops. */
export function drawable(stops: readonly RouteStop[]): DrawableRoute {
  const route = drawRoute(stops);
  return { route, world: route.points.map(project) };
}

const pointText = ([x, y]: readonly [number, number]): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** The stretch of a line between two fractions as one path, or an empty one where they meet. */
function stretch({ route, world }: DrawableRoute, from: number, to: number, toScreen: ToScreen): string {
  if (to <= from) return '';
  const { fractions } = route;
  let path = `M${pointText(toScreen(pointAlong(route, from)))}`;
  for (let n = vertexBefore(fractions, from) + 1; n < fractions.length && fractions[n]! < to; n += 1) {
    path += `L${pointText(toScreen(world[n]!))}`;
  }
  return `${path}L${pointText(toScreen(pointAlong(route, to)))}`;
}

/**
 * Draws a line as far as `drawn`.
 * @param toScreen from the Mercator world to the units of the picture.
 */
export function routePaths(line: DrawableRoute, drawn: number, toScreen: ToScreen): RoutePaths {
  const parts = { travelledLand: '', travelledAir: '', comingLand: '', comingAir: '' };
  for (const { by, start, end } of line.route.legs) {
    const travelled = stretch(line, start, Math.min(end, drawn), toScreen);
    const coming = stretch(line, Math.max(start, drawn), end, toScreen);
    if (by === 'land') {
      parts.travelledLand += travelled;
      parts.comingLand += coming;
    } else {
      parts.travelledAir += travelled;
      parts.comingAir += coming;
    }
  }
  return { ...parts, head: toScreen(pointAlong(line.route, drawn)) };
}

