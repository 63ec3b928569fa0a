import { getEntry } from 'astro:content';
import type { Figure } from '../schema/figure.ts';
import type { AfterArrival } from '../schema/context.ts';
import type { Arrivals } from '../schema/arrivals.ts';
import type { Statement } from '../schema/statement.ts';
import { publishedPeople } from './published-people.ts';
import { shownClaims } from './shown-claims.ts';

/** The table of arrivals, and the older list that differs from it. */
export const loadArrivals = async (): Promise<{ table: readonly Arrivals[]; list: readonly Arrivals[] }> => ({
  table: (await getEntry('arrivals', 'whole'))!.data.rows,
  list: (await getEntry('arrivalsEarlier', 'whole'))!.data.rows,
});

/** A value without the claims that speak of people who are not shown. */
const shown = async <T>(value: T): Promise<T> => shownClaims(value, new Set((await publishedPeople()).keys()));

/** What stands beside the tables of arrivals. */
export const loadNumbers = async () => shown((await getEntry('numbers', 'whole'))!.data);

/** The countries that people go to, in the order of the file. */
export const loadDestinations = async () => shown((await getEntry('destinations', 'whole'))!.data.list);

/** The periods of the history. */
export const loadHistory = async () => shown((await getEntry('history', 'whole'))!.data);

/** The words for people who left, in the order of the file. */
export const loadTerms = async () => (await getEntry('terms', 'whole'))!.data.list;

/** What the site says of itself. */
export const loadSite = async () => (await getEntry('site', 'whole'))!.data;

/** One step after arrival, as its page shows it. */
export interface ArrivalStep {
  readonly id: string;
  readonly number: number;
  readonly place: string;
  readonly placeLabel: AfterArrival['steps'][number]['placeLabel'];
  readonly view: readonly string[] | undefined;
  readonly title: AfterArrival['steps'][number]['title'];
  readonly mapText: AfterArrival['steps'][number]['mapText'];
  readonly contentNotes: AfterArrival['steps'][number]['contentNotes'];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
}

/** The steps after arrival, without the claims that speak of people who are not shown; a step that has lost all its claims goes with them. */
export async function loadAfterArrival(): Promise<{ view: readonly string[]; steps: readonly ArrivalStep[] }> {
  const { view, steps } = await shown((await getEntry('afterArrival', 'whole'))!.data);
  return { view, steps: steps.filter(({ statements }) => statements.length > 0).map((step, index) => ({ ...step, placeLabel: step.placeLabel, view: step.view, number: index + 1 })) };
}

