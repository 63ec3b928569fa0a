import { hours, paletteDeclarations, paletteOf } from '../cartography/palette.ts';

const paper = `@media print{[data-hour]{${paletteDeclarations(paletteOf('day'))}}[data-hour="${hours.indexOf('arrival')}"] .poster .free{${paletteDeclarations(paletteOf('arrival'))}}}`;

/**
 * The palettes as CSS, in the cascade layer `palette`. Every element with `data-hour` takes that hour's colours; the root has
 * those of midnight. Where the stage runs, the sections about the reader (`data-lit`) have the colours of the moment instead,
 * as the body has them: their ground is the page's own. On paper all is drawn in the colours of the day, which spares ink;
 * only the landing keeps its night, for the sake of the lights.
 */
export const paletteStyles = (): string => `@layer palette{:root{${paletteDeclarations(paletteOf('midnight'))}}${hours
  .map((hour, index) => `[data-hour="${index}"]:where(:not([data-staged] [data-lit])){${paletteDeclarations(paletteOf(hour))}}`).join('')}${paper}}`;
