import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { isPublished, publishedJourney } from '../editorial/published.ts';
import { readPublished } from '../editorial/read-published.ts';
import { defaultLanguage, type Language } from '../i18n/languages.ts';
import { inOrder, stopsOf } from '../journey/sections.ts';
import { currentGiving } from '../schema/current-giving.ts';
import { inLanguage } from '../schema/localized.ts';
import { buildDay } from './build-day.ts';
import { oncePerBuild } from './once-per-build.ts';
import type { Chapter, Story, StoryPerson } from './story.ts';

type Original = CollectionEntry<'testimonies' | 'interludes'>;
type Translated = CollectionEntry<'testimony-translations' | 'interlude-translations'>;

const byId = <T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> => new Map(entries.map((entry) => [entry.id, entry]));

/** Drafts are for the editor's eyes: `npm run dev` shows them, a build does not. */
const showsDrafts = import.meta.env.DEV;

/** The same in every language. */
const loadPublished = oncePerBuild((drafts: boolean) => readPublished({ drafts }));

/** The id of a chapter, from that of its file: `bella/ewha` is `bella-ewha`. */
const chapterId = (entryId: string): string => entryId.replaceAll('/', '-');

async function readStory(language: Language): Promise<Story> {
  const [people, testimonies, interludes, sourceEntries, placeEntries, journeyEntry, givingEntry, correctionsEntry, ...translations] = await Promise.all([
    getCollection('people'), getCollection('testimonies'), getCollection('interludes'), getCollection('sources'), getCollection('places'),
    getEntry('journey', 'whole'), getEntry('giving', 'whole'), getEntry('corrections', 'whole'), getCollection('testimony-translations'), getCollection('interlude-translations'),
  ]);
  const shown = loadPublished(showsDrafts);
  const journey = publishedJourney(journeyEntry!.data, shown.places);
  const places = Object.fromEntries(placeEntries.filter(({ id }) => shown.places.has(id)).map(({ id, data }) => [id, data]));
  const sources = byId(sourceEntries.filter(({ id }) => shown.sources.has(id)).map(({ id, data }) => ({ id, ...data })));
  const translated = byId(translations.flat() as Translated[]);
  const published: ReadonlyMap<string, StoryPerson> = byId(people.map(({ id, data }) => ({ id, ...data }))
    .filter((person) => isPublished(person, { drafts: showsDrafts })));
  const actOf = new Map(stopsOf(journey).map(({ place, act }) => [place, act]));

  const chapterOf = (original: Original): Omit<Chapter, 'number'> => {
    const { data } = original;
    const twin = language === defaultLanguage ? undefined : translated.get(`${original.id}.${language}`);
    const words = twin?.data ?? data;
    const place = places[data.place]!;
    return {
      id: chapterId(original.id),
      kind: original.collection === 'testimonies' ? 'testimony' : 'interlude',
      person: original.collection === 'testimonies' ? published.get(original.id.split('/')[0]!)! : null,
      act: actOf.get(data.place)!,
      place: data.place,
      placeName: words.placeLabel ?? inLanguage(place.name, twin || language === defaultLanguage ? language : defaultLanguage),
      view: data.view,
      title: words.title,
      summary: words.summary,
      mapText: words.mapText,
      contentNotes: words.contentNotes,
      sources: ('sources' in data ? data.sources : [data.source]).map((id) => sources.get(id)!),
      voice: data.voice,
      chart: ('chart' in data && data.chart) || null,
      draft: data.draft,
      language: twin ? language : defaultLanguage,
      entry: twin ?? original,
    };
  };

  const chapters = inOrder(
    [...testimonies.filter(({ id }) => published.has(id.split('/')[0]!)), ...interludes]
      .filter(({ data }) => showsDrafts || !data.draft)
      .map(chapterOf),
    journey,
    ({ person }) => (typeof person?.left === 'number' ? person.left : Infinity),
  ).map((chapter, index): Chapter => ({ ...chapter, number: index + 1 }));
  return {
    language, journey, places, giving: currentGiving(givingEntry!.data, buildDay()), chapters,
    corrections: (correctionsEntry?.data.list ?? []).filter(({ chapter }) => chapters.some(({ id }) => id === chapter)).sort((a, b) => (a.date < b.date ? 1 : -1)),
    sources: [...sources.values()],
    people: [...new Set(chapters.flatMap(({ person }) => (person ? [person] : [])))],
    chaptersOf: Map.groupBy(chapters.filter(({ person }) => person), ({ person }) => person!.id),
  };
}

/** Everything published, in one language. */
export const loadStory = oncePerBuild(readStory);
