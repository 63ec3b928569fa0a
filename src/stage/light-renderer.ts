import { paletteAt, type Palette } from '../cartography/palette.ts';
import type { Renderer } from './renderer.ts';

/** How finely the hour is told apart: a change smaller than this is not seen, and costs a new style for the page. */
const stepsPerHour = 48;

/**
 * The colours of the page: every custom property of the palette on its body, anew when the hour changes. (On the root they
 * would cost browsers the style of every element on the page.)
 * @param first the hour whose colours the page comes with.
 * @param onChange is told each new palette.
 */
export function lightRenderer(body: HTMLElement, first: number, onChange: (palette: Palette) => void): Renderer {
  let shown = first;
  return {
    draw({ hour }) {
      const rounded = Math.round(hour * stepsPerHour) / stepsPerHour;
      if (rounded === shown) return;
      shown = rounded;
      const palette = paletteAt(rounded);
      for (const [name, colour] of Object.entries(palette)) body.style.setProperty(`--${name}`, colour);
      onChange(palette);
    },
  };
}
