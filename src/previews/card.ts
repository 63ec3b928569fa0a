import type { Label } from '../cartography/labels.ts';
import type { Language } from '../i18n/languages.ts';
import type { RouteStop } from '../journey/route.ts';
import type { View } from '../journey/view.ts';

/** Size of a preview in pixels: what the services that show previews ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** What one preview picture shows: the words of a page, and the map as the page has it. */
export interface PreviewCard {
  readonly language: Language;
  /** The page's path within its language, '' for the first page. */
  readonly path: string;
  /** A few words above the title: the place, or the site's name. */
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  /** The hour whose colours the picture has: an index into the palettes. */
  readonly hour: number;
  /** How brightly the lights of the night shine, 0–1. */
  readonly lights: number;
  readonly view: View;
  readonly line: readonly RouteStop[];
  /** The common line behind a person's own; null where the line is the common one. */
  readonly common: readonly RouteStop[] | null;
  /** How much of the line is drawn, 0–1. */
  readonly drawn: number;
  /** Whether the line's head is marked. */
  readonly head: boolean;
  readonly labels: readonly Label[];
  /** Ids of the places that are named, the most important first. */
  readonly names: readonly string[];
}

/** Where a page's preview lies within the site: `previews/index.jpg`, `previews/ko/people/bella.jpg`. */
export const previewPath = (path: string, language: Language, defaultLanguage: Language): string =>
  `previews/${language === defaultLanguage ? '' : `${language}/`}${path.replace(/\/$/, '') || 'index'}.jpg`;
