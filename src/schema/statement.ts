import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** Schema of a claim with what it rests on: the unit of the context pages, so that none can stand there without a source. */
export const statement = z.strictObject({
  text: localized.describe('One to three sentences in our own words. Name no number here that the sources do not give.'),
  sources: z.array(id).min(1).describe('The ids in sources.yaml of the publications that say so.'),
  person: id.optional()
    .describe('The folder in testimonies of the person this sentence speaks of. It is shown only while their consent is active.'),
});

/** A claim and its sources. */
export type Statement = z.infer<typeof statement>;
