import type { Journey } from '../schema/journey.ts';
import type { Person } from '../schema/person.ts';
import type { Content, Prose, Translation } from './content.ts';
import { placesAfterArrival } from './context-places.ts';
import { sourcesOfContext } from './context-sources.ts';
import { attributeOf, elementsOf } from './mdx.ts';
import type { Loose } from './validate.ts';

/** What a build may show: drafts are for `npm run dev` only. */
export interface Showing { drafts: boolean }

/** True for a person who may be shown: active consent, and no draft unless drafts are shown. */
export const isPublished = (person: Loose<Person>, { drafts }: Showing): boolean =>
  person.consent?.status === 'active' && (drafts || person.draft !== true);

/** The ids of the people who may be shown. */
export const publishedPeople = (content: Content, showing: Showing): Set<string> =>
  new Set(content.people.filter(({ partial }) => isPublished(partial, showing)).map(({ id }) => id));

/** The chapters that may be shown: no drafts unless drafts are shown, and none of a person who may not be shown. */
export const publishedChapters = (content: Content, showing: Showing): Content['chapters'] => {
  const people = publishedPeople(content, showing);
  return content.chapters.filter(({ person, partial }) =>
    (person === undefined || people.has(person)) && (showing.drafts || partial.draft !== true));
};

const ids = (values: readonly (string | undefined)[]): string[] => values.filter((value) => value !== undefined);

/** The places that a chapter or a person's line names. */
const placesOf = (content: Content, chapters: Content['chapters'], people: ReadonlySet<string>): Set<string> => new Set([
  ...chapters.flatMap(({ partial }) => ids([partial.place, ...(partial.view ?? [])])),
  ...content.people.filter(({ id }) => people.has(id)).flatMap(({ partial }) => ids([partial.route?.from, partial.route?.to])),
]);

/** The places that the journey itself names, apart from its stops. */
const placesOfJourney = (journey: Loose<Journey>): string[] => ids([
  ...(journey.view ?? []),
  journey.straightLine?.from,
  journey.straightLine?.to,
  ...(journey.acts ?? []).flatMap((act) => [...(act?.view ?? []), ...(act?.stops ?? []).flatMap((stop) => stop?.via ?? [])]),
]);

/** Kinds of places that are labels of the map and nobody's own. */
const mapLabels = ['country', 'sea', 'river'];

/**
 * The ids of the places that the site may show. A stop that only people who are not shown ever used is left out,
 * so that a withdrawal takes their places along; a stop that nobody used belongs to the journey and stays.
 */
export const usedPlaces = (content: Content, showing: Showing = { drafts: false }): Set<string> => {
  const people = publishedPeople(content, showing);
  const everyone = new Set(content.people.map(({ id }) => id));
  const shown = placesOf(content, publishedChapters(content, showing), people);
  const ever = placesOf(content, content.chapters, everyone);
  const journey = content.journey?.partial ?? {};
  const stops = ids((journey.acts ?? []).flatMap((act) => (act?.stops ?? []).map((stop) => stop?.place)));
  const labels = content.places.filter(({ partial: { kind } }) => kind !== undefined && mapLabels.includes(kind)).map(({ id }) => id);
  return new Set([...labels, ...shown, ...placesOfJourney(journey), ...placesAfterArrival(content), ...stops.filter((place) => !ever.has(place))]);
};

/** The ids of the places that only people and chapters that are not shown use: they may not appear anywhere. */
export const withheldPlaces = (content: Content, showing: Showing = { drafts: false }): Set<string> => {
  const used = usedPlaces(content, showing);
  const everyone = new Set(content.people.map(({ id }) => id));
  return new Set([...placesOf(content, content.chapters, everyone)].filter((id) => !used.has(id)));
};

/**
 * The journey without the stops that may not be shown. The bends on the way to such a stop pass to the next one,
 * so that the line keeps its course; an act that has lost its last stop goes with it.
 */
export const publishedJourney = (journey: Journey, used: ReadonlySet<string>): Journey => {
  let carried: string[] = [];
  const acts = journey.acts.map((act) => ({
    ...act,
    stops: act.stops.flatMap((stop) => {
      if (!used.has(stop.place)) {
        if (!stop.aside) carried = [...carried, ...stop.via];
        return [];
      }
      if (stop.aside) return [stop];
      const via = [...carried, ...stop.via];
      carried = [];
      return [{ ...stop, via }];
    }),
  }));
  return { ...journey, acts: acts.filter(({ stops }) => stops.length > 0) };
};

const sourcesOf = ({ chapters, people, prose }: { chapters: Content['chapters']; people: Content['people']; prose: Prose<unknown>[] }): Set<string> => new Set([
  ...chapters.flatMap(({ kind, partial }) => ids(kind === 'testimony' ? [partial.source] : partial.sources ?? [])),
  ...people.flatMap(({ partial }) => ids([partial.source])),
  ...prose.flatMap((one) => elementsOf(one).flatMap((element) => ids([attributeOf(element, 'source')]))),
]);

/**
 * The ids of the sources that the site may name: all but those that only people and chapters that are not shown rest on,
 * since a title can give a person away.
 */
export const usedSources = (content: Content, showing: Showing = { drafts: false }): Set<string> => {
  const shownChapters = publishedChapters(content, showing);
  const shownIds = new Set(shownChapters.map(({ id }) => id));
  const shownPeople = publishedPeople(content, showing);
  const isShown = (one: Translation) => one.of === 'page' || shownIds.has(one.id);
  const shown = sourcesOf({
    chapters: shownChapters,
    people: content.people.filter(({ id }) => shownPeople.has(id)),
    prose: [...shownChapters, ...content.pages, ...content.translations.filter(isShown)],
  });
  for (const id of sourcesOfContext(content, shownPeople)) shown.add(id);
  const ever = sourcesOf({ chapters: content.chapters, people: content.people, prose: [...content.chapters, ...content.translations] });
  /* What nothing rests on any more may be named, but for somebody's account: its teller may have been deleted. */
  return new Set(content.sources.filter(({ id, partial }) => shown.has(id) || (!ever.has(id) && partial.kind !== 'account')).map(({ id }) => id));
};
