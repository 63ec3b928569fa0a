import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { chapterTranslation, interlude, page, testimonyChapter } from './schema/chapter.ts';
import { corrections } from './schema/correction.ts';
import { giving } from './schema/giving.ts';
import { journey } from './schema/journey.ts';
import { person } from './schema/person.ts';
import { place } from './schema/place.ts';
import { withPlainDates } from './schema/plain-dates.ts';
import { source } from './schema/source.ts';

const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/(?:\/person)?\.(?:mdx|yaml)$/, '');
const originals = (base: string, pattern: string) =>
  glob({ base, pattern: [`${pattern}.mdx`, `!${pattern}.*.mdx`], generateId: withoutEnding });
const translations = (base: string, pattern: string) => glob({ base, pattern: `${pattern}.*.mdx`, generateId: withoutEnding });
const byId = (path: string) => file(path, { parser: (text) => parse(text) });
const whole = (path: string) => file(path, { parser: (text) => ({ whole: parse(text) }) });

export const collections = {
  people: defineCollection({
    loader: glob({ base: './content/testimonies', pattern: '*/person.yaml', generateId: withoutEnding }),
    schema: withPlainDates(person),
  }),
  testimonies: defineCollection({ loader: originals('./content/testimonies', '*/*'), schema: testimonyChapter }),
  testimonyTranslations: defineCollection({ loader: translations('./content/testimonies', '*/*'), schema: chapterTranslation }),
  interludes: defineCollection({ loader: originals('./content/interludes', '*'), schema: interlude }),
  interludeTranslations: defineCollection({ loader: translations('./content/interludes', '*'), schema: chapterTranslation }),
  pages: defineCollection({ loader: originals('./content/pages', '*'), schema: page }),
  pageTranslations: defineCollection({ loader: translations('./content/pages', '*'), schema: page }),
  places: defineCollection({ loader: byId('content/places.yaml'), schema: place }),
  sources: defineCollection({ loader: byId('content/sources.yaml'), schema: source }),
  journey: defineCollection({ loader: whole('content/journey.yaml'), schema: journey }),
  giving: defineCollection({ loader: whole('content/giving.yaml'), schema: giving }),
  corrections: defineCollection({
    loader: file('content/corrections.yaml', { parser: (text) => ({ whole: { list: parse(text) ?? [] } }) }),
    schema: withPlainDates(z.strictObject({ list: corrections })),
  }),
};
