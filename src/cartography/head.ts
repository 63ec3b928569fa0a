/** A ring around the head of the line: its radius in CSS pixels, and how opaque it is. */
export interface Ring { readonly radius: number; readonly opacity: number }

const haloRadius = 11;
const breath = 2.5;
/** A whole number, so that a picture that is cut from chapter to chapter always shows the halo at rest. */
const breathsPerStep = 12;

/**
 * The halo of the head. It breathes with the reading position itself: it moves while the reader moves, stops when they
 * stop, and is at rest in every still picture.
 */
export const haloAt = (position: number): number => haloRadius + breath * Math.sin(2 * Math.PI * breathsPerStep * position);

/** The rings that spread on the water where the head crosses the border river. @param crossing of the state, 0–1. */
export const ripplesAt = (crossing: number): readonly Ring[] => [
  { radius: haloRadius + 16 * crossing, opacity: 0.75 * crossing },
  { radius: haloRadius + 34 * crossing, opacity: 0.4 * crossing },
];

/** How much wider the border river is, in CSS pixels, and how far its colour turns to that of the labels, 0–1. */
export const riverAt = (crossing: number): { readonly wider: number; readonly brighter: number } => ({ wider: 1.8 * crossing, brighter: 0.45 * crossing });
