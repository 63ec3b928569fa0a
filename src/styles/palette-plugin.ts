import type { Plugin } from 'vite';
import { hours, paletteDeclarations, paletteOf } from '../cartography/palette.ts';

const name = 'virtual:palette.css';

const paper = `@media print{[data-hour]{${paletteDeclarations(paletteOf('day'))}}[data-hour="${hours.indexOf('arrival')}"] .poster .free{${paletteDeclarations(paletteOf('arrival'))}}}`;

/**
 * Gives the palettes to CSS: `import 'virtual:palette.css'`, in the cascade layer `palette`. Every element with `data-hour`
 * takes that hour's colours; the root has those of midnight. Where the stage runs, the sections about the reader
 * (`data-lit`) have the colours of the moment instead, as the body has them: their ground is the page's own. On paper all
 * is drawn in the colours of the day, which spares ink; only the landing keeps its night, for the sake of the lights.
 */
export const palettePlugin = (): Plugin => ({
  name: 'palette',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}`
    ? `@layer palette{:root{${paletteDeclarations(paletteOf('midnight'))}}${hours
      .map((hour, index) => `[data-hour="${index}"]:where(:not([data-staged] [data-lit])){${paletteDeclarations(paletteOf(hour))}}`).join('')}${paper}}`
    : undefined),
});
