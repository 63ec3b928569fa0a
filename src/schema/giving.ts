import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** Schema of one recipient in `content/giving.yaml`. */
export const recipient = z.strictObject({
  name: localized.describe('The recipient’s full name.'),
  url: z.url({ protocol: /^https$/, error: 'must be a full address that begins with https://' })
    .describe('The recipient’s own page for gifts: no redirector, no shortener. Its host must stand in `hosts`.'),
  label: localized.describe('What the link says, for example “Give today”.'),
  text: localized.describe('One or two sober sentences before the link: who receives the money, what it is for. No amounts, no urgency.'),
  chapterTag: z.string().regex(/^[a-z0-9_]+$/, { error: 'must be a query parameter’s name, for example utm_content' }).nullable().default(null)
    .describe('The query parameter in which the recipient asked to be told the chapter; null (the default) sends nothing.'),
  from: z.iso.date().optional().describe('First day of a campaign.'),
  until: z.iso.date().optional().describe('Last day of a campaign; after it the next build leaves the link out.'),
});

/** Schema of `content/giving.yaml`. */
export const giving = z.strictObject({
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, { error: 'must be a bare host name such as libertyinnorthkorea.org' })).min(1)
    .describe('The only hosts a give link may lead to.'),
  recipients: z.record(z.string(), recipient).describe('Recipients by id.'),
  calls: z.strictObject({
    header: id.nullable().describe('The recipient linked quietly in the header, or null.'),
    afterAct: z.record(z.string(), id).describe('Which recipient stands after which act, for example china: link.'),
    end: id.nullable().describe('The recipient at the end of the journey, or null.'),
  }).describe('Where the calls stand.'),
});

export type Recipient = z.infer<typeof recipient>;
export type Giving = z.infer<typeof giving>;
