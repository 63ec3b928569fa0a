import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** What a person's account may be used for. */
export const consentScopes = ['text', 'map', 'photo', 'translation'] as const;

/** Schema of `content/testimonies/<person>/person.yaml`. */
export const person = z.strictObject({
  name: localized.describe('The name the person is published under, in each language.'),
  hangulKnown: z.boolean().default(true)
    .describe('Write false where the hangul spelling of the name is ours because no source gives it; the source note then says so.'),
  left: z.union([z.number().int().min(1945).max(2100), z.literal('unknown')], { error: 'must be a year such as 2008, or unknown' })
    .describe('The year the person left North Korea, or unknown. Never infer one.'),
  source: id.describe('The id in sources.yaml of the account this testimony retells.'),
  pseudonym: z.enum(['yes', 'no', 'unknown']).describe('Is the published name a pseudonym? yes, no or unknown.'),
  minorAtTime: z.boolean().default(false)
    .describe('true when the person was a child in a part of the account; a photo of that time is then refused.'),
  contentNotes: z.array(localized)
    .describe('What a reader should know before any chapter of this person. Write [] when there is nothing.'),
  summary: localized.describe('One sentence about this testimony, for the index and for previews.'),
  consent: z.strictObject({
    basis: z.enum(['published-by-source', 'direct', 'both'])
      .describe('Where the consent comes from: the account was published by its source, or the person agreed directly, or both.'),
    scope: z.array(z.enum(consentScopes)).min(1)
      .describe('What the consent covers: text, map, photo, translation. A use outside it fails the build.'),
    reviewed: z.iso.date().describe('The day the consent was last looked at, as YYYY-MM-DD. Warns after 12 months, fails after 18.'),
    status: z.enum(['active', 'paused', 'withdrawn'])
      .describe('Only active is built. paused and withdrawn leave no trace of the person on the site.'),
  }).describe('The consent under which this person is on the site.'),
  route: z.strictObject({
    from: id.describe('The place where this person’s line begins.'),
    to: id.describe('The place where it ends.'),
  }).optional().describe('The stretch of the journey drawn as this person’s own line. Default: from the first chapter’s place to the last’s.'),
  draft: z.boolean().default(false).describe('true: shown in `npm run dev` only.'),
});

/** A person whose testimony the site retells. */
export type Person = z.infer<typeof person>;
