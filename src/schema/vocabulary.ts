import { z } from 'astro/zod';
import { id } from './id.ts';

const text = z.string().trim().min(1, { error: 'must not be empty' });

/** What a picture may show; a person is shown only with their consent, and never as a minor. */
export const photoSubjects = ['person', 'place', 'thing'] as const;

/** Attributes of `<Photo>`. */
export const photo = z.strictObject({
  src: z.string().regex(/^[^/\\].*\.(?:jpe?g|png|webp|avif|JPE?G|PNG|WEBP|AVIF)$/, { error: 'must name a .jpg, .png, .webp or .avif file, as testimonies/bella/boots.jpg' })
    .refine((value) => !value.includes('..') && !value.includes('://'), { error: 'must name a file in the content folder' })
    .describe('The picture’s path below content/, for example testimonies/bella/boots.jpg. It lies in the folder of the chapter.'),
  alt: text.describe('What the picture shows, in words, for readers who cannot see it.'),
  credit: text.describe('Who took the picture and under which terms it is used here.'),
  shows: z.enum(photoSubjects).describe('person | place | thing. A person is shown only within the scope of their consent, never as a minor.'),
  caption: text.optional().describe('A sentence below the picture.'),
});

/** Attributes of `<Quote>`. */
export const quote = z.strictObject({
  source: id.describe('The id in sources.yaml of the publication that the quoted words come from.'),
  by: text.optional().describe('Who says it, where the text around it does not make that plain.'),
});

/** Attributes of `<Figure>`. */
export const figure = z.strictObject({
  value: text.describe('The number as it should be read, for example "2,914".'),
  source: id.describe('The id in sources.yaml of the publication that gives the number.'),
  year: z.string().regex(/^\d{4}(?:[–-]\d{4})?$/, { error: 'must be a year or two years joined by a dash' }).optional()
    .describe('The year or years that the number is for.'),
});

/** Attributes of `<Note>`. */
export const note = z.strictObject({
  title: text.optional().describe('A short heading above the note.'),
});

/** Attributes of `<ContentNote>`. */
export const contentNote = z.strictObject({
  about: text.describe('What follows, specifically: "a death by hunger".'),
});

/** The components that may stand in a body: their attributes, whether something stands between their tags, and what they are for. */
export const vocabulary = {
  Photo: { attributes: photo, holdsText: false, purpose: 'A picture with its description and credit.', example: '<Photo src="testimonies/bella/boots.jpg" alt="A pair of child’s snow boots on a wooden floor" credit="Photograph: A. Name, used with permission" shows="thing" />' },
  Quote: { attributes: quote, holdsText: true, purpose: 'Words quoted from a source, for which we hold the rights.', example: '<Quote source="link-journey">\nThe words as they were published.\n</Quote>' },
  Figure: { attributes: figure, holdsText: true, purpose: 'A number with its source; what it counts stands between the tags.', example: '<Figure value="2,914" source="wikipedia" year="2009">people arrived in South Korea, more than in any other year.</Figure>' },
  Note: { attributes: note, holdsText: true, purpose: 'An explanation beside the story.', example: '<Note title="Unni">\nWhat a younger woman calls an older sister.\n</Note>' },
  ContentNote: { attributes: contentNote, holdsText: true, purpose: 'A passage that readers can open if they choose to, for what a note at the head of the chapter is too far away for.', example: '<ContentNote about="a death by hunger">\nThe passage itself.\n</ContentNote>' },
} as const;

/** The name of a component of the vocabulary. */
export type ComponentName = keyof typeof vocabulary;
