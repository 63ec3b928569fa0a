import type { View } from '../journey/view.ts';
import { decimalsByPrecision, type Precision } from '../schema/precision.ts';
import { choice, element } from './element.ts';
import type { Sketch, SketchAnswer } from './messages.ts';
import { snippet } from './snippet.ts';
import { extentOfView, middleOf } from './square.ts';
import { areaYaml } from './yaml.ts';

/** The kinds of a place that chapters are bound to; the rarer ones are written by hand. */
const kinds = ['area', 'town', 'city', 'region', 'border', 'airport', 'institution', 'via'];

/** An entry for `places.yaml`: the square as an area, or its middle as a place, which the server generalises. */
export function entryPanel(ask: (sketch: Sketch) => void): { element: HTMLElement; show(view: View): void; answer(answer: SketchAnswer): void } {
  const name = element('input', { type: 'text', placeholder: 'Name' });
  name.setAttribute('aria-label', 'Name of the new place');
  const kind = choice('Kind', kinds, 'area');
  const precision = choice('Precision', Object.keys(decimalsByPrecision), 'region');
  const yaml = snippet('for places.yaml');
  let asked = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    element: element('section', {}, element('h2', {}, 'New place'), element('p', { className: 'row' }, name, kind, precision), yaml.element),
    show(view) {
      const wanted = { name: name.value.trim(), kind: kind.value, precision: precision.value as Precision };
      if (wanted.kind === 'area') {
        asked = '';
        clearTimeout(waiting);
        yaml.show(areaYaml({ ...wanted, extent: extentOfView(view) }), ['The square, without the margin that the camera adds.']);
        return;
      }
      const sketch: Sketch = { ...wanted, at: middleOf(view) };
      if (JSON.stringify(sketch) === asked) return;
      asked = JSON.stringify(sketch);
      yaml.await();
      clearTimeout(waiting);
      waiting = setTimeout(ask, 150, sketch);
    },
    answer({ sketch, yaml: text, notes }) {
      /* The map may have been moved since it was asked. */
      if (JSON.stringify(sketch) === asked) yaml.show(text, ['The middle of the square, generalised.', ...notes]);
    },
  };
}
