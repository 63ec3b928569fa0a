import { project } from '../journey/mercator.ts';
import type { View } from '../journey/view.ts';
import { worldSizeAtZoom0 } from '../journey/camera.ts';
import { shownAtZoom, type Label } from './labels.ts';
import { placeLabels, type Box, type Candidate, type Placed } from './place-labels.ts';
import type { WorldPoint } from '../journey/mercator.ts';

const rank = { place: 0, country: 1, sea: 2, river: 3 } as const;

/**
 * The labels of one view, with the places where they stand.
 * @param named ids of the places that are named, the most important first; countries, seas and rivers follow by zoom.
 * @param pixelsPerWorld how many CSS pixels the Mercator world is wide.
 * @param toScreen from the world to CSS pixels.
 * @param bounds where labels may stand, in CSS pixels.
 */
export function labelsInView(
  labels: readonly Label[], named: readonly string[], route: readonly WorldPoint[],
  pixelsPerWorld: number, toScreen: (world: WorldPoint) => readonly [number, number], bounds: Box,
): Placed[] {
  const zoom = Math.log2(pixelsPerWorld / worldSizeAtZoom0);
  const importance = ({ id, kind }: Label) => (kind === 'place' ? named.indexOf(id) : 100 * rank[kind]);
  const candidates: Candidate[] = labels
    .filter(({ id, kind }) => (kind === 'place' ? named.includes(id) : shownAtZoom(kind, zoom)))
    .sort((a, b) => importance(a) - importance(b))
    .map((label) => {
      const [x, y] = toScreen(project(label.at));
      return { label, x, y };
    })
    .filter(({ x, y }) => x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom);
  return placeLabels(candidates, route.map(toScreen), bounds);
}

/** The labels of a view in a square picture of a nominal size, for a poster that no script scales. */
export function labelsInSquare(labels: readonly Label[], named: readonly string[], route: readonly WorldPoint[], view: View, sidePx: number): Placed[] {
  const pixelsPerWorld = sidePx / view.size;
  const toScreen = ([x, y]: WorldPoint): [number, number] =>
    [(x - view.x + view.size / 2) * pixelsPerWorld, (y - view.y + view.size / 2) * pixelsPerWorld];
  return labelsInView(labels, named, route, pixelsPerWorld, toScreen, { left: 0, top: 0, right: sidePx, bottom: sidePx });
}
