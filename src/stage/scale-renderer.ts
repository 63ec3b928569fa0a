import { scaleBar, type ScaleUnit } from '../cartography/scale-bar.ts';
import type { Renderer } from './renderer.ts';
import { wholeNumber } from './whole-number.ts';

/** No scale is longer than this, in CSS pixels. */
const mostPx = 110;

/** The scale of the map in miles and kilometres, for the middle of the picture. */
export function scaleRenderer(scale: HTMLElement): Renderer {
  const bars = [...scale.querySelectorAll<HTMLElement>('[data-unit]')].map((element) => {
    const unit = element.dataset['unit'] as ScaleUnit;
    return { element, unit, shown: -1 };
  });
  return {
    draw({ camera: { zoom, center } }) {
      for (const bar of bars) {
        const { length, widthPx } = scaleBar(zoom, center[1], mostPx, bar.unit);
        bar.element.style.setProperty('width', `${widthPx.toFixed(1)}px`);
        if (bar.shown === length) continue;
        bar.shown = length;
        bar.element.textContent = bar.element.dataset['template']!.replace('{length}', wholeNumber(length, scale.dataset['thousands']!));
      }
    },
  };
}
