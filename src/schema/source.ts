import { z } from 'astro/zod';

const text = z.string().trim().min(1, { error: 'must not be empty' });

/** Schema of one entry of `content/sources.yaml`. */
export const source = z.strictObject({
  title: text.describe('The title of the account, article or page.'),
  publisher: text.describe('Who published it.'),
  date: z.iso.date().nullable().describe('The day it was published as YYYY-MM-DD, or null where it is not given.'),
  url: z.url({ protocol: /^https$/, error: 'must be a full address that begins with https://' })
    .describe('The address of the publication, or of its publisher where its own is not known. Never invent a deep link.'),
  licence: text.nullable().describe('Its licence where it has an open one, for example CC BY-SA 3.0, or null.'),
  kind: z.enum(['account', 'encyclopedia', 'article']).describe('account | encyclopedia | article.'),
});

/** Schema of `content/sources.yaml`: sources by id. */
export const sources = z.record(z.string(), source);

/** A source of the site. */
export type Source = z.infer<typeof source>;
