import { labelsInView } from '../cartography/labels-in-view.ts';
import { labelSizes, type Label } from '../cartography/labels.ts';
import type { Placed } from '../cartography/place-labels.ts';
import { drawable, routePaths } from '../cartography/route-path.ts';
import { cameraFor, type Viewport } from '../journey/camera.ts';
import type { Plan } from '../journey/plan.ts';
import type { State } from '../journey/state.ts';
import { placement, toScreenWith, type Renderer } from './renderer.ts';
import type { StageData } from './stage-data.ts';
import { project } from '../journey/mercator.ts';

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
  return { element, words, world: project(label.at) };
}

/** Labels that stand on different sides of their points in two steps are hidden while they change sides. */
const fading = (t: number, inFrom: boolean, inTo: boolean, sameSide: boolean): number => {
  if (inFrom && inTo) return sameSide ? 1 : Math.abs(1 - 2 * t);
  if (inFrom) return Math.max(0, 1 - 2 * t);
  return inTo ? Math.max(0, 2 * t - 1) : 0;
};

/** The ink on the ground, the same over poster and map: the line, its head, the places and their names. */
export function inkRenderer(ink: SVGSVGElement, { plan, labels, common }: Pick<StageData, 'plan' | 'labels' | 'common'>): Renderer {
  const path = (selector: string) => ink.querySelector(`.route${selector}`)!;
  const paths = {
    common: path('.common'), glow: path('.glow'), comingLand: path('.coming:not(.air)'), comingAir: path('.coming.air'),
    travelledLand: path('.travelled:not(.air)'), travelledAir: path('.travelled.air'),
  };
  const head = ink.querySelector('.head')!;
  const line = drawable(plan.line);
  const commonLine = common && drawable(common);
  const elements = new Map(labels.map((label) => [label.id, labelElement(label)]));
  ink.querySelector('.names')!.append(...[...elements.values()].map(({ element }) => element));

  let placedFor: Viewport | null = null;
  let placedByStep = new Map<number, ReadonlyMap<string, Placed>>();
  const placedIn = (step: number, viewport: Viewport): ReadonlyMap<string, Placed> => {
    if (placedFor !== viewport) [placedFor, placedByStep] = [viewport, new Map()];
    const known = placedByStep.get(step);
    if (known) return known;
    const { view, names } = (plan.steps as Plan['steps'])[step]!;
    const at = placement({ camera: cameraFor(view, viewport) }, viewport);
    const { free } = viewport;
    const bounds = { left: Math.max(free.left - 24, 6), top: Math.max(free.top - 8, 6), right: viewport.width - 6, bottom: Math.min(free.top + free.height + 24, viewport.height - 6) };
    const found = labelsInView(labels, names, line.world, at.scale, toScreenWith(at), bounds);
    const placed = new Map(found.map((item) => [item.label.id, item]));
    placedByStep.set(step, placed);
    return placed;
  };

  const drawLabels = ({ between: { from, to, t } }: State, viewport: Viewport, toScreen: ReturnType<typeof toScreenWith>): void => {
    const [before, after] = [placedIn(from, viewport), placedIn(to, viewport)];
    for (const [id, { element, words, world }] of elements) {
      const [a, b] = [before.get(id), after.get(id)];
      const opacity = fading(t, a !== undefined, b !== undefined, a?.anchor === b?.anchor);
      const placed = t < 0.5 ? a ?? b : b ?? a;
      if (opacity === 0 || !placed) {
        element.setAttribute('display', 'none');
        continue;
      }
      const [x, y] = toScreen(world);
      element.removeAttribute('display');
      element.setAttribute('opacity', opacity.toFixed(2));
      element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
      words.setAttribute('transform', `translate(${((placed.box.left + placed.box.right) / 2 - placed.x).toFixed(1)} ${(placed.box.top - placed.y).toFixed(1)})`);
    }
  };

  return {
    draw(state, viewport) {
      const toScreen = toScreenWith(placement(state, viewport));
      const drawn = routePaths(line, state.drawn, toScreen);
      if (commonLine) {
        const whole = routePaths(commonLine, 0, toScreen);
        paths.common.setAttribute('d', whole.comingLand + whole.comingAir);
      }
      paths.glow.setAttribute('d', drawn.travelledLand + drawn.travelledAir);
      paths.comingLand.setAttribute('d', drawn.comingLand);
      paths.comingAir.setAttribute('d', drawn.comingAir);
      paths.travelledLand.setAttribute('d', drawn.travelledLand);
      paths.travelledAir.setAttribute('d', drawn.travelledAir);
      head.setAttribute('transform', `translate(${drawn.head[0].toFixed(1)} ${drawn.head[1].toFixed(1)})`);
      drawLabels(state, viewport, toScreen);
    },
  };
}
