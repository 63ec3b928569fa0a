import { labelBounds, labelsInView } from '../cartography/labels-in-view.ts';
import { labelSizes, typeScale, type Label } from '../cartography/labels.ts';
import { dotBox, type Placed } from '../cartography/place-labels.ts';
import { drawable } from '../cartography/route-path.ts';
import { pointAlong } from '../journey/along.ts';
import { cameraFor } from '../journey/camera.ts';
import { project } from '../journey/mercator.ts';
import type { Plan } from '../journey/plan.ts';
import { attributesOf } from './attributes.ts';
import { keptBySize } from './kept-by-size.ts';
import { placement, toScreenWith, type Placement, type Renderer, type StageViewport } from './renderer.ts';
import type { StageData } from './stage-data.ts';

const svg = <K extends keyof SVGElementTagNameMap>(tag: K, attributes: Record<string, string>, ...children: (Node | string)[]): SVGElementTagNameMap[K] => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** A label's element; its words are set so that the point is at 0, 0 and the anchor moves them. */
function labelElement(label: Label) {
  const size = labelSizes[label.kind];
  const words = svg('g', {}, svg('text', { y: String(size.name) }, label.name));
  if (label.other) words.append(svg('text', { y: (size.name * 1.2 + size.other).toFixed(1), class: 'other' }, label.other));
  const element = svg('g', { class: `label ${label.kind}`, display: 'none' }, words);
  if (label.kind === 'place') element.prepend(svg('circle', { r: '4' }));
  return { setLabel: attributesOf(element), setWords: attributesOf(words), element, world: project(label.at) };
}

/** Labels that stand on different sides of their points in two steps are hidden while they change sides. */
const fading = (t: number, inFrom: boolean, inTo: boolean, sameSide: boolean): number => {
  if (inFrom && inTo) return sameSide ? 1 : Math.abs(1 - 2 * t);
  if (inFrom) return Math.max(0, 1 - 2 * t);
  return inTo ? Math.max(0, 2 * t - 1) : 0;
};

/** The places on the ground and their names, the same over poster and map. */
export function namesRenderer(group: SVGGElement, { plan, labels, common }: Pick<StageData, 'plan' | 'labels' | 'common'>): Renderer {
  const line = drawable(plan.line);
  const lines = [line.world, ...(common ? [drawable(common).world] : [])];
  const elements = new Map(labels.map((label) => [label.id, labelElement(label)]));
  group.append(...[...elements.values()].map(({ element }) => element));

  /** Labels by their ids, with room found for them at a camera. */
  const place = (names: readonly string[], at: Placement, drawn: number, viewport: StageViewport): ReadonlyMap<string, Placed> => {
    const toScreen = toScreenWith(at);
    const found = labelsInView(labels, names, {
      pixelsPerWorld: at.scale, toScreen, lines, bounds: labelBounds(viewport), sparing: viewport.exploring !== null, type: typeScale(viewport),
      taken: [...viewport.obstacles, dotBox(...toScreen(pointAlong(line.route, drawn)))],
    });
    return new Map(found.map((item) => [item.label.id, item]));
  };

  const placedIn = keptBySize((step, viewport) => {
    const { view, names, drawn } = (plan.steps as Plan['steps'])[step]!;
    return place(names, placement({ camera: cameraFor(view, viewport) }, viewport), drawn, viewport);
  });
  const allNames = labels.filter(({ kind }) => kind === 'place').map(({ id }) => id);

  return {
    draw(state, viewport) {
      const at = placement(state, viewport);
      const toScreen = toScreenWith(at);
      const { from, to, t } = state.between;
      const type = typeScale(viewport);
      const explored = viewport.exploring && place(allNames, at, state.drawn, viewport);
      const [before, after] = explored ? [explored, explored] : [placedIn(from, viewport), placedIn(to, viewport)];
      for (const [id, { setLabel, setWords, world }] of elements) {
        const [a, b] = [before.get(id), after.get(id)];
        const opacity = fading(t, a !== undefined, b !== undefined, a?.anchor === b?.anchor);
        const placed = t < 0.5 ? a ?? b : b ?? a;
        if (opacity === 0 || !placed) {
          setLabel('display', 'none');
          continue;
        }
        const [x, y] = toScreen(world);
        setLabel('display', null);
        setLabel('opacity', opacity.toFixed(2));
        setLabel('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${type.toFixed(3)})`);
        setWords('transform', `translate(${(((placed.box.left + placed.box.right) / 2 - placed.x) / type).toFixed(1)} ${((placed.box.top - placed.y) / type).toFixed(1)})`);
      }
    },
  };
}
