import { worldSizeAtZoom0, type Viewport } from '../journey/camera.ts';
import { project, type WorldPoint } from '../journey/mercator.ts';
import type { View } from '../journey/view.ts';
import { shownAtZoom, type Label } from './labels.ts';
import { dotBox, placeLabels, type Box, type Candidate, type Placed } from './place-labels.ts';

/** Where names may stand on a stage, in CSS pixels: the part that words leave free, and a little around it. */
export const labelBounds = ({ free, width, height }: Viewport): Box => ({
  left: Math.max(free.left - 24, 6), top: Math.max(free.top - 8, 6), right: width - 6, bottom: Math.min(free.top + free.height + 24, height - 6),
});

const rank = { place: 0, country: 1, sea: 2, river: 3 } as const;

/** How a view lies on the screen, and what labels must keep clear of there. */
export interface LabelledView {
  /** How many CSS pixels the Mercator world is wide. */
  readonly pixelsPerWorld: number;
  /** From the world to CSS pixels. */
  readonly toScreen: (world: WorldPoint) => readonly [number, number];
  /** Where labels may stand, in CSS pixels. */
  readonly bounds: Box;
  /** The lines of the routes, in the world. */
  readonly lines: readonly (readonly WorldPoint[])[];
  /** What else is taken on the screen. */
  readonly taken?: readonly Box[];
  /** True where names that find no room near by are left out. */
  readonly sparing?: boolean;
  /** How many times their size names have: see {@link typeScale}. */
  readonly type?: number;
}

const times = ({ left, top, right, bottom }: Box, by: number): Box => ({ left: left * by, top: top * by, right: right * by, bottom: bottom * by });

/**
 * The labels of one view, with the places where they stand.
 * @param named ids of the places that are named, the most important first; countries, seas and rivers follow by zoom.
 */
export function labelsInView(labels: readonly Label[], named: readonly string[], view: LabelledView): Placed[] {
  const { pixelsPerWorld, lines, taken = [], sparing = false, type = 1 } = view;
  /* Larger names find their room as small ones do on a smaller screen. */
  const toScreen = (world: WorldPoint): readonly [number, number] => {
    const [x, y] = view.toScreen(world);
    return [x / type, y / type];
  };
  const bounds = times(view.bounds, 1 / type);
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
  return placeLabels(candidates, { bounds, lines: lines.map((line) => line.map(toScreen)), taken: taken.map((box) => times(box, 1 / type)), sparing })
    .map((placed) => ({ ...placed, x: placed.x * type, y: placed.y * type, box: times(placed.box, type) }));
}

/**
 * The labels of a view in a square picture of a nominal size, for a poster that no script scales.
 * @param head where the head of the line stands, in the world; null where none is drawn.
 */
export function labelsInSquare(
  labels: readonly Label[], named: readonly string[], lines: readonly (readonly WorldPoint[])[], view: View, sidePx: number, head: WorldPoint | null = null,
): Placed[] {
  const pixelsPerWorld = sidePx / view.size;
  const toScreen = ([x, y]: WorldPoint): [number, number] =>
    [(x - view.x + view.size / 2) * pixelsPerWorld, (y - view.y + view.size / 2) * pixelsPerWorld];
  const bounds = { left: 0, top: 0, right: sidePx, bottom: sidePx };
  return labelsInView(labels, named, { pixelsPerWorld, toScreen, bounds, lines, taken: head ? [dotBox(...toScreen(head))] : [] });
}
