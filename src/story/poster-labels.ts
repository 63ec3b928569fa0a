import { labelsInSquare } from '../cartography/labels-in-view.ts';
import type { Placed } from '../cartography/place-labels.ts';
import { drawable } from '../cartography/route-path.ts';
import { pointAlong } from '../journey/along.ts';
import type { Step } from '../journey/plan.ts';
import type { RouteStop } from '../journey/route.ts';
import type { Language } from '../i18n/languages.ts';
import type { StagePlan } from './stage-plan.ts';

const known = new WeakMap<readonly RouteStop[], Map<string, readonly Placed[]>>();

/**
 * The names in the picture of a step, and where they stand. Chapters at one place have one picture: finding the room for
 * its names takes longer than the rest of their pages.
 * @param sidePx the side of the picture, in CSS pixels.
 */
export function posterLabels({ plan, common, labels }: StagePlan, { names, view, chapter, drawn }: Step, language: Language, sidePx: number): readonly Placed[] {
  const line = drawable(plan.line);
  const head = chapter ? pointAlong(line.route, drawn) : null;
  const pictures = known.get(plan.line) ?? new Map<string, readonly Placed[]>();
  known.set(plan.line, pictures);
  const picture = JSON.stringify([language, names, view, head, sidePx, common !== null]);
  const placed = pictures.get(picture)
    ?? labelsInSquare(labels, names, [line.world, ...(common ? [drawable(common).world] : [])], view, sidePx, head);
  pictures.set(picture, placed);
  return placed;
}
