import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** What a figure counts. */
export const units = ['people', 'percent', 'days', 'weeks', 'months', 'dollars', 'won'] as const;

const number = z.number().min(0, { error: 'must not be negative' });

/** Schema of one number with its year, its unit and its source. */
export const figure = z.strictObject({
  value: z.union([number, z.tuple([number, number])], { error: 'must be a number such as 468, or two numbers such as [76, 84]' })
    .describe('The number as the source gives it, without separators; two numbers for a range: [76, 84].'),
  bound: z.enum(['exact', 'about', 'over', 'nearly']).default('exact').describe('exact | about | over | nearly: how the source gives the number.'),
  unit: z.enum(units).describe('people | percent | days | weeks | months | dollars | won.'),
  years: z.string().regex(/^\d{4}(?:–\d{4})?$/, { error: 'must be a year such as 2019, or two joined by an en dash: 2007–2016' }).optional()
    .describe('The year or years the number is for.'),
  label: localized.describe('What is counted, as a short phrase.'),
  source: id.describe('The id in sources.yaml of the publication that gives the number.'),
});

/** A number with its source. */
export type Figure = z.infer<typeof figure>;
