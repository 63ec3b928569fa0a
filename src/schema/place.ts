import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** What a place is. Border places and non-public places are generalised further (see the editorial rules). */
export const placeKinds = ['border', 'region', 'town', 'city', 'airport', 'institution', 'country', 'sea', 'river', 'area', 'via'] as const;

const longitude = z.number().min(-180, { error: 'must be a longitude between -180 and 180' }).max(180, { error: 'must be a longitude between -180 and 180' });
const latitude = z.number().min(-85, { error: 'must be a latitude between -85 and 85; longitude comes first' })
  .max(85, { error: 'must be a latitude between -85 and 85; longitude comes first' });

/** Schema of one entry of `content/places.yaml`. */
export const place = z.strictObject({
  name: localized.describe('The place’s name in each language.'),
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'must be a two-letter country code such as KP, CN, KR' }).nullable()
    .describe('ISO 3166 code of the country the place lies in, checked against the map; null for an area across borders.'),
  kind: z.enum(placeKinds)
    .describe('border | region | town | city | airport | institution | country, sea, river (labels of the map) | area (only for views) | via (a bend of the line, never named).'),
  precision: z.enum(['country', 'region', 'city'])
    .describe('How closely the place may be given: country (0 decimals), region (1), city (2).'),
  at: z.tuple([longitude, latitude]).optional().describe('[longitude, latitude], with no more decimals than the precision allows.'),
  extent: z.tuple([longitude, latitude, longitude, latitude]).optional()
    .describe('[west, south, east, north] of an area that a chapter may ask to have in view.'),
  source: id.optional()
    .describe('The id in sources.yaml of the publication that names this place as a public gateway; needed to give a place in a transit country more closely than the country.'),
  note: localized.optional().describe('One sentence for the reader who taps the place.'),
}).refine((value) => value.at !== undefined || value.extent !== undefined, {
  error: 'needs `at: [longitude, latitude]`, or `extent: [west, south, east, north]` for an area',
});

/** Schema of `content/places.yaml`: places by id. */
export const places = z.record(z.string(), place);

/** A place of the gazetteer. */
export type Place = z.infer<typeof place>;
