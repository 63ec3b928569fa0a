import { pathTo } from '../i18n/paths.ts';
import { stringsIn } from '../i18n/strings.ts';
import type { LngLat } from '../journey/mercator.ts';
import { drawnByStop } from '../journey/plan-of.ts';
import { drawRoute, type RouteStop } from '../journey/route.ts';
import { inLanguage } from '../schema/localized.ts';
import type { Chapter, Story } from './story.ts';

/** What the reader finds on the map when they explore it. */
export interface ExploreData {
  /** The places where chapters stand, with those chapters. */
  readonly places: readonly { readonly id: string; readonly at: LngLat; readonly name: string; readonly chapters: readonly string[] }[];
  readonly chapters: Readonly<Record<string, { readonly title: string; readonly who: string; readonly person: string | null }>>;
  /** The people, with their pages and the stretch of the line that is theirs, as fractions of it. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly href: string; readonly from: number; readonly to: number }[];
}

/**
 * What the reader may find on the map: at every place the chapters that stand there, and for every person the stretch of
 * the line that is theirs.
 * @param line the stops of the line that the page draws.
 */
export function exploreDataOf({ journey, places, language, chaptersOf }: Story, chapters: readonly Chapter[], line: readonly RouteStop[]): ExploreData {
  const reached = drawnByStop(journey, drawRoute(line));
  const base = import.meta.env.BASE_URL;
  return {
    places: [...new Set(chapters.map(({ place }) => place))].flatMap((id) => {
      const { at, name } = places[id]!;
      return at ? [{ id, at, name: inLanguage(name, language), chapters: chapters.filter(({ place }) => place === id).map((chapter) => chapter.id) }] : [];
    }),
    chapters: Object.fromEntries(chapters.map(({ id, title, person }) =>
      [id, { title, who: person ? inLanguage(person.name, language) : stringsIn(language).documentary, person: person?.id ?? null }])),
    people: [...new Set(chapters.map(({ person }) => person))].flatMap((person) => {
      if (!person) return [];
      const { id, name, route: own } = person;
      /* Of all their chapters, though the page may hold some of them only. */
      const theirs = chaptersOf.get(id)!.map(({ place }) => place);
      const [from, to] = [reached.get(own?.from ?? theirs[0]!)!, reached.get(own?.to ?? theirs.at(-1)!)!];
      return [{ id, name: inLanguage(name, language), href: pathTo(`people/${id}/`, language, base), from, to }];
    }),
  };
}
