import { z } from 'astro/zod';
import { figure } from './figure.ts';
import { id } from './id.ts';
import { localized } from './localized.ts';
import { statement } from './statement.ts';

const statements = z.array(statement).min(1).describe('What the sources say, claim by claim.');
const figures = z.array(figure).default([]).describe('Numbers that stand beside the text.');

/** Schema of `content/after-arrival.yaml`: the steps from the landing to a life, each at its place. */
export const afterArrival = z.strictObject({
  view: z.array(id).min(1).describe('Places that must be in view on the cover.'),
  steps: z.array(z.strictObject({
    id: id.describe('The step’s id; its address is /after-arrival/#id.'),
    place: id.describe('The id in places.yaml of the place this step is bound to: a stop of journey.yaml.'),
    placeLabel: localized.optional().describe('How the place is called over this step, where that differs from its name.'),
    view: z.array(id).min(1).optional().describe('Places that must be in view. Default: the step’s own place.'),
    title: localized.describe('Short and concrete.'),
    mapText: localized.describe('What the map shows during this step, in words.'),
    contentNotes: z.array(localized).default([]).describe('What a reader should know before this step, specifically.'),
    figures,
    statements,
  })).min(1).describe('The steps in order.'),
});

/** Schema of one entry of `content/destinations.yaml`. */
export const destination = z.strictObject({
  name: localized.describe('The country, or group of countries.'),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, { error: 'must be two-letter country codes such as KR' })).min(1)
    .describe('ISO 3166 codes of the countries that the map marks.'),
  figures,
  statements,
});

/** Schema of `content/history.yaml`: periods, each with its events in order. */
export const history = z.strictObject({
  periods: z.array(z.strictObject({
    id: id.describe('The period’s id; its address is /history/#id.'),
    title: localized.describe('What the period was, in a few words.'),
    years: z.string().regex(/^\d{4}–\d{4}$/, { error: 'must be two years joined by an en dash: 1953–1989' }).describe('First and last year.'),
    events: z.array(z.strictObject({
      year: z.number().int().min(1945).max(2100).describe('The year it happened or began.'),
      when: localized.optional().describe('The date as it should be read, where it is more than the year.'),
      kind: z.enum(['law', 'reward', 'word', 'way', 'arrivals']).describe('law | reward | word | way | arrivals: what changed.'),
      text: statement.shape.text,
      sources: statement.shape.sources,
    })).min(1).describe('Events in order of their years.'),
  })).min(1).describe('The periods in order.'),
});

/** Schema of one entry of `content/terms.yaml`: a word for people who left, with what it means and who used it when. */
export const term = z.strictObject({
  hangul: z.string().min(1).describe('The word in hangul.'),
  hanja: z.string().min(1).optional().describe('The word in hanja, where a source gives it.'),
  means: localized.describe('What the word means, literally.'),
  text: statement.shape.text,
  sources: statement.shape.sources,
});

/** Schema of `content/numbers.yaml`: what stands beside the table of arrivals. */
export const numbers = z.strictObject({
  printed: z.strictObject({
    men: z.number().int().min(0).describe('Men, as printed.'),
    women: z.number().int().min(0).describe('Women, as printed.'),
    total: z.number().int().min(0).describe('All, as printed.'),
    source: id.describe('The id in sources.yaml of the table.'),
  }).describe('The grand totals that the table itself prints. They need not be the sums of its columns: the page says so where they are not.'),
  marks: z.array(z.strictObject({
    year: z.number().int().min(1945).max(2100).describe('The year at which the mark stands in the chart.'),
    title: localized.describe('A word or two, for the chart.'),
    text: statement.shape.text,
    sources: statement.shape.sources,
  })).describe('What the chart points out, in words.'),
  women: z.array(statement).min(1).describe('On the share of women.'),
  origin: z.strictObject({
    provinces: z.array(id).min(1).describe('Ids of the provinces that border on China, as the map has them.'),
    figures: z.array(figure).min(1).describe('Shares of people by where they came from.'),
    statements,
  }).describe('On where in the North people came from.'),
  counts: z.array(figure).min(1).describe('Other counts, made at other times or in other ways.'),
  notes: z.array(statement).min(1).describe('On the tables themselves: what does not add up, and what differs.'),
});

/** Schema of `content/site.yaml`. */
export const site = z.strictObject({
  editors: z.email({ error: 'must be an e-mail address' })
    .describe('Where the editors can be reached: for corrections, and for whoever wants their story changed or taken down.'),
});

export type AfterArrival = z.infer<typeof afterArrival>;
export type Destination = z.infer<typeof destination>;
export type History = z.infer<typeof history>;
export type Term = z.infer<typeof term>;
export type Numbers = z.infer<typeof numbers>;
export type Site = z.infer<typeof site>;
