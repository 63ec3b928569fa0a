import { paletteOf } from '../cartography/palette.ts';

/** The site's icons as pictures; `purpose` is what the web manifest calls it, null for one that the manifest leaves out. */
export const icons = [
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'icon-maskable-512', size: 512, purpose: 'maskable' },
  { name: 'apple-touch-icon', size: 180, purpose: null },
] as const;

/** One of {@link icons}. */
export type Icon = (typeof icons)[number];

/** An icon as SVG: the route on the midnight ground. One that is cut to a shape by others fills its square and keeps to its middle. */
export function iconSvg({ purpose, size }: Icon): string {
  const { ground, route } = paletteOf('midnight');
  const isCut = purpose !== 'any';
  const inset = isCut ? 'transform="translate(16 16) scale(0.72) translate(-16 -16)"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}"><rect width="32" height="32" ${isCut ? '' : 'rx="7"'} fill="${ground}"/>`
    + `<g ${inset}><path d="M25 7c-6 0-12 2-14 8s2 9-1 11" fill="none" stroke="${route}" stroke-width="3" stroke-linecap="round"/><circle cx="25" cy="7" r="3" fill="${route}"/></g></svg>`;
}
