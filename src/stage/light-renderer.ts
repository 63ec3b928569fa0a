import { paletteAt, type Palette } from '../cartography/palette.ts';
import type { Renderer } from './renderer.ts';

/** How finely the hour is told apart: a change smaller than this is not seen, and costs a new style for the page. */
const stepsPerHour = 48;

/**
 * The colours of the page: every custom property of the palette on the root, anew when the hour changes. The page comes
 * with those of the hour that the root names.
 * @param onChange is told each new palette.
 */
export function lightRenderer(root: HTMLElement, onChange: (palette: Palette) => void): Renderer {
  let shown = Number(root.dataset['hour'] ?? NaN);
  return {
    draw({ hour }) {
      const rounded = Math.round(hour * stepsPerHour) / stepsPerHour;
      if (rounded === shown) return;
      shown = rounded;
      const palette = paletteAt(rounded);
      for (const [name, colour] of Object.entries(palette)) root.style.setProperty(`--${name}`, colour);
      onChange(palette);
    },
  };
}
