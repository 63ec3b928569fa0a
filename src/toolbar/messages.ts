import type { LngLat } from '../journey/mercator.ts';
import type { Precision } from '../schema/precision.ts';
import type { Placed } from './square.ts';

/** The id of the camera tool in Astro's toolbar. */
export const appId = 'journey-camera';

/** The names of the messages between the camera tool and the dev server. */
export const messages = {
  /** Tool to server: asks for a {@link Briefing}. The server also sends one whenever the content has changed. */
  ask: `${appId}:ask`,
  briefing: `${appId}:briefing`,
  /** Tool to server: asks what a {@link Sketch} may become. */
  sketch: `${appId}:sketch`,
  /** Server to tool: a {@link SketchAnswer}. */
  sketched: `${appId}:sketched`,
} as const;

/** A place of the gazetteer. */
export interface KnownPlace extends Placed { readonly id: string; readonly name: string }

/** A problem, with the chapters that it concerns. */
export interface KnownProblem {
  readonly severity: 'error' | 'warning';
  /** `content/places.yaml:12:3`. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  readonly chapters: readonly string[];
}

/** What the camera tool knows of the content. */
export interface Briefing {
  readonly places: readonly KnownPlace[];
  /** The file of each chapter. */
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly KnownProblem[];
}

/** A place that an editor thinks of. */
export interface Sketch { readonly name: string; readonly kind: string; readonly precision: Precision; readonly at: LngLat }

/** What a sketch may become. */
export interface Sketched {
  /** The entry for `places.yaml`, or null where there can be none. */
  readonly yaml: string | null;
  /** Sentences for the editor. */
  readonly notes: readonly string[];
}

/** The same, with what was asked. */
export interface SketchAnswer extends Sketched { readonly sketch: Sketch }
