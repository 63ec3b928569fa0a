import { defineCollection } from 'astro:content';
import { file as astroFile, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { originals, translations, withoutNotes } from './editorial/content-globs.ts';
import { told } from './editorial/told-loader.ts';
import { chapterTranslation, interlude, page, testimonyChapter } from './schema/chapter.ts';
import { corrections } from './schema/correction.ts';
import { arrivalsOf } from './figures/arrivals-table.ts';
import { arrivalsTable } from './schema/arrivals.ts';
import { afterArrival, destination, history, numbers, site, term } from './schema/context.ts';
import { giving } from './schema/giving.ts';
import { journey } from './schema/journey.ts';
import { person } from './schema/person.ts';
import { place } from './schema/place.ts';
import { withPlainDates } from './schema/plain-dates.ts';
import { source } from './schema/source.ts';
import { mdxLoader } from './story/mdx-loader.ts';

const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/(?:\/person)?\.(?:mdx|yaml)$/, '');
const texts = (base: string, pattern: string[]) => told(mdxLoader({ base, pattern, generateId: withoutEnding }));
const file = (...args: Parameters<typeof astroFile>) => told(astroFile(...args));
const byId = (path: string) => file(path, { parser: (text) => parse(text) });
const whole = (path: string) => file(path, { parser: (text) => ({ whole: parse(text) }) });
const table = (path: string) => file(path, { parser: (text) => ({ whole: { rows: arrivalsOf(text) } }) });
/** Entries by id that keep the order in which an editor wrote them, which a collection would lose. */
const inOrder = (path: string) => file(path, {
  parser: (text) => ({ whole: { list: Object.entries(parse(text) as Record<string, object>).map(([id, entry]) => ({ id, ...entry })) } }),
});
const listed = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) => z.strictObject({ list: z.array(schema.extend({ id: z.string() })) });

/* The names of those whose files have front matter are in small letters: VS Code offers no fields for others. */
export const collections = {
  people: defineCollection({
    loader: told(glob({ base: './content/testimonies', pattern: withoutNotes('*/person.yaml'), generateId: withoutEnding })),
    schema: withPlainDates(person),
  }),
  testimonies: defineCollection({ loader: texts('./content/testimonies', originals('*/*')), schema: withPlainDates(testimonyChapter) }),
  'testimony-translations': defineCollection({ loader: texts('./content/testimonies', translations('*/*')), schema: withPlainDates(chapterTranslation) }),
  interludes: defineCollection({ loader: texts('./content/interludes', originals('*')), schema: withPlainDates(interlude) }),
  'interlude-translations': defineCollection({ loader: texts('./content/interludes', translations('*')), schema: withPlainDates(chapterTranslation) }),
  pages: defineCollection({ loader: texts('./content/pages', originals('*')), schema: withPlainDates(page) }),
  'page-translations': defineCollection({ loader: texts('./content/pages', translations('*')), schema: withPlainDates(page) }),
  places: defineCollection({ loader: byId('content/places.yaml'), schema: place }),
  sources: defineCollection({ loader: byId('content/sources.yaml'), schema: source }),
  journey: defineCollection({ loader: whole('content/journey.yaml'), schema: journey }),
  giving: defineCollection({ loader: whole('content/giving.yaml'), schema: giving }),
  arrivals: defineCollection({ loader: table('content/arrivals.csv'), schema: arrivalsTable }),
  arrivalsEarlier: defineCollection({ loader: table('content/arrivals-earlier.csv'), schema: arrivalsTable }),
  numbers: defineCollection({ loader: whole('content/numbers.yaml'), schema: numbers }),
  afterArrival: defineCollection({ loader: whole('content/after-arrival.yaml'), schema: afterArrival }),
  destinations: defineCollection({ loader: inOrder('content/destinations.yaml'), schema: listed(destination) }),
  history: defineCollection({ loader: whole('content/history.yaml'), schema: history }),
  terms: defineCollection({ loader: inOrder('content/terms.yaml'), schema: listed(term) }),
  site: defineCollection({ loader: whole('content/site.yaml'), schema: site }),
  corrections: defineCollection({
    loader: file('content/corrections.yaml', { parser: (text) => ({ whole: { list: parse(text) ?? [] } }) }),
    schema: withPlainDates(z.strictObject({ list: corrections })),
  }),
};
