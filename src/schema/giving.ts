import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** What a link of `content/giving.yaml` is for. */
export const linkPurposes = ['gift', 'monthly', 'contact'] as const;

/** Schema of one recipient in `content/giving.yaml`. */
export const recipient = z.strictObject({
  name: localized.describe('The recipient’s full name.'),
  url: z.url({ protocol: /^https$/, error: 'must be a full address that begins with https://' })
    .describe('The recipient’s own page for gifts: no redirector, no shortener. Its host must stand in `hosts`.'),
  purpose: z.enum(linkPurposes).default('gift')
    .describe('gift: one gift. monthly: regular gifts. contact: a way to stay in touch, where no money changes hands.'),
  label: localized.describe('What the link says, for example “Give today”.'),
  text: localized.describe('One or two sober sentences before the link: who receives the money, what it is for. No amounts, no urgency.'),
  chapterTag: z.string().regex(/^[a-z0-9_]+$/, { error: 'must be a query parameter’s name, for example utm_content' }).nullable().default(null)
    .describe('The query parameter in which the recipient asked to be told the chapter; null (the default) sends nothing.'),
  from: z.iso.date().optional().describe('First day of a campaign.'),
  until: z.iso.date().optional().describe('Last day of a campaign; after it the next build leaves the link out.'),
});

const oneOf = (about: string) => z.union([id, z.array(id).min(1)], { error: 'must be an id of a recipient, or a list of them' }).nullable().default(null)
  .describe(`${about} One id, a list of which the first that is current is taken (a campaign before the lasting one), or null.`);

/** Schema of `content/giving.yaml`. */
export const giving = z.strictObject({
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, { error: 'must be a bare host name such as libertyinnorthkorea.org' })).min(1)
    .describe('The only hosts a give link may lead to.'),
  recipients: z.record(z.string(), recipient).describe('Recipients by id.'),
  calls: z.strictObject({
    header: oneOf('The recipient linked quietly in the header.'),
    afterAct: z.record(z.string(), z.union([id, z.array(id).min(1)], { error: 'must be an id of a recipient, or a list of them' }))
      .describe('Which recipient stands after which act, for example china: link. A list: the first that is current.'),
    end: oneOf('The recipient at the end of the journey.'),
    people: oneOf('The recipient at the end of a person’s page.'),
    chapters: oneOf('The recipient at the end of a chapter’s own page.'),
    pages: oneOf('The recipient at the end of a context page.'),
    also: z.array(id).default([]).describe('Further links that stand below a call: monthly gifts, ways to stay in touch.'),
  }).describe('Where the calls stand.'),
});

export type Recipient = z.infer<typeof recipient>;
export type Giving = z.infer<typeof giving>;
