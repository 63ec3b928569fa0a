import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** Schema of one entry of `content/corrections.yaml`. */
export const correction = z.strictObject({
  date: z.iso.date().describe('The day of the correction, as YYYY-MM-DD.'),
  chapter: id.describe('The id of the chapter that was corrected, for example il-lyong-radio.'),
  text: localized.describe('What was wrong and what it says now, in one or two sentences.'),
});

/** Schema of `content/corrections.yaml`: what was corrected, the latest first; an empty list is valid. */
export const corrections = z.array(correction);

/** A correction of a chapter. */
export type Correction = z.infer<typeof correction>;
