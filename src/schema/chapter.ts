import { z } from 'astro/zod';
import { id } from './id.ts';

const text = z.string().trim().min(1, { error: 'must not be empty' });

/** The fields that a translation (`<chapter>.ko.mdx`) carries as well. */
const words = {
  title: text.max(80, { error: 'must be at most 80 characters: it is set large' })
    .describe('The chapter’s title: short, concrete, in our own words.'),
  summary: text.max(200, { error: 'must be at most 200 characters' })
    .describe('One sentence for search engines and previews.'),
  mapText: text.describe('What the map shows during this chapter, in words, for readers who cannot see it.'),
  placeLabel: text.max(60, { error: 'must be at most 60 characters' }).optional()
    .describe('How the place is called over this chapter, where that differs from its name in places.yaml.'),
  contentNotes: z.array(text).default([])
    .describe('What a reader should know before this chapter, specifically: “human trafficking of a minor”. Shown before it, with an offer to skip.'),
};

const stage = {
  place: id.describe('The id in places.yaml of the place this chapter is bound to. Its stop in journey.yaml gives the chapter its order and act.'),
  view: z.array(id).min(1).optional()
    .describe('Ids of the places that must be in view on the map during this chapter. Default: the chapter’s own place.'),
  draft: z.boolean().default(false).describe('true: shown in `npm run dev` only.'),
};

/** Schema of the front matter of `content/testimonies/<person>/<chapter>.mdx`. */
export const testimonyChapter = z.strictObject({
  ...words,
  ...stage,
  source: id.describe('The id in sources.yaml of the account this chapter retells.'),
  voice: z.enum(['retold', 'verbatim']).describe('retold: our own prose. verbatim: the teller’s words, for which we hold the rights.'),
});

/** Schema of the front matter of `content/interludes/<chapter>.mdx`. */
export const interlude = z.strictObject({
  ...words,
  ...stage,
  sources: z.array(id).min(1).describe('The ids in sources.yaml that this passage rests on.'),
  voice: z.literal('documentary').describe('An interlude is always documentary.'),
  chart: z.enum(['arrivals']).optional().describe('A chart that stands after the text: arrivals, the people who came to South Korea by year.'),
});

/** Schema of the front matter of a chapter’s translation (`<chapter>.ko.mdx`). */
export const chapterTranslation = z.strictObject(words);

/** Schema of the front matter of `content/pages/<page>.mdx` and its translations. */
export const page = z.strictObject({
  title: words.title.describe('The page’s title.'),
  summary: words.summary,
});

export type TestimonyChapter = z.infer<typeof testimonyChapter>;
export type Interlude = z.infer<typeof interlude>;
export type ChapterTranslation = z.infer<typeof chapterTranslation>;
export type Page = z.infer<typeof page>;
