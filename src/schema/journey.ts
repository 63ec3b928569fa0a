import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** Ids of the acts, each with its palette, in the order of the journey. */
export const actIds = ['north-korea', 'china', 'southeast-asia', 'south-korea'] as const;
export type ActId = (typeof actIds)[number];

const stop = z.strictObject({
  place: id.describe('The id in places.yaml of a place that the line reaches here.'),
  via: z.array(id).default([]).describe('Places of kind via through which the line bends softly on its way to this stop.'),
  by: z.enum(['land', 'air']).default('land').describe('How this stop is reached: land, or air (drawn dashed, as an arc).'),
  aside: z.boolean().default(false)
    .describe('true: chapters stand here in the order, but the common line does not pass through this place.'),
});

const act = z.strictObject({
  id: z.enum(actIds).describe('north-korea | china | southeast-asia | south-korea.'),
  title: localized.describe('The act’s name on its title card.'),
  line: localized.describe('One sentence on the title card.'),
  view: z.array(id).min(1).describe('Places that must be in view while the title card is read.'),
  stops: z.array(stop).min(1).describe('The places of this act in the order of the journey.'),
});

/** Schema of `content/journey.yaml`: the acts, and the common line through their stops. */
export const journey = z.strictObject({
  view: z.array(id).min(1).describe('Places that must be in view on the cover and at the end: the whole journey.'),
  straightLine: z.strictObject({
    from: id.describe('Where the straight line on the cover begins.'),
    to: id.describe('Where it ends.'),
  }).describe('The two places whose distance in a straight line the cover gives.'),
  acts: z.array(act).min(1).describe('The acts in order.'),
});

export type Stop = z.infer<typeof stop>;
export type Act = z.infer<typeof act>;
export type Journey = z.infer<typeof journey>;
