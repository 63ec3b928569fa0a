import type { RouteStop } from './route.ts';
import type { View } from './view.ts';

/** One section of the page, as the stage sees it. */
export interface Step {
  /** The section's id in the page. */
  readonly id: string;
  /** The chapter's id, or null for covers, title cards, calls and the outro. */
  readonly chapter: string | null;
  readonly act: string;
  /** What must be in view while the section is read. */
  readonly view: View;
  /** Ids of the places that the map names while the section is read. */
  readonly names: readonly string[];
  /** How much of the line is drawn while the section is read: 0–1, in Mercator. */
  readonly drawn: number;
  /** The hour of the journey: an index into the palettes, 0 at midnight. */
  readonly hour: number;
  /** How brightly the lights of the night shine, 0–1. */
  readonly lights: number;
}

/** All that the stage needs to know of a page: built once, by the build. */
export interface Plan {
  readonly steps: readonly Step[];
  /** The stops of the line that the page draws; the line itself is drawn from them where it is wanted. */
  readonly line: readonly RouteStop[];
  /** The fractions of the line at which the border river is crossed. */
  readonly crossings: readonly number[];
}
