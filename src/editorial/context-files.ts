import type { z } from 'astro/zod';
import { afterArrival, destination, history, numbers, site, term } from '../schema/context.ts';
import type { AfterArrival, Destination, History, Numbers, Site, Term } from '../schema/context.ts';
import type { Entry } from './content.ts';
import type { TextFile } from './read-files.ts';

/** The files behind the context pages that are one thing each, with their schemas. */
export const contextSchemas = {
  'after-arrival.yaml': afterArrival, 'numbers.yaml': numbers, 'history.yaml': history, 'site.yaml': site,
} as const satisfies Record<string, z.ZodType>;

/** The files behind the context pages that hold entries by id. */
export const contextMaps = { 'destinations.yaml': destination, 'terms.yaml': term } as const satisfies Record<string, z.ZodType>;

/** Tables of figures, with the columns that each must have. */
export const tableColumns: Readonly<Record<string, readonly string[]>> = {
  'arrivals.csv': ['period', 'from', 'to', 'men', 'women', 'total', 'source'],
  'arrivals-earlier.csv': ['period', 'from', 'to', 'total', 'source'],
};

/** All files behind the context pages; each must be there. */
export const contextFiles: readonly string[] = [...Object.keys(contextSchemas), ...Object.keys(contextMaps), ...Object.keys(tableColumns)];

/** What was read of the files behind the context pages; a file that could not be read is undefined. */
export interface Context {
  afterArrival: Entry<AfterArrival> | undefined;
  numbers: Entry<Numbers> | undefined;
  history: Entry<History> | undefined;
  site: Entry<Site> | undefined;
  destinations: Entry<Destination>[];
  terms: Entry<Term>[];
  tables: TextFile[];
}

/** Before anything is read. */
export const noContext = (): Context =>
  ({ afterArrival: undefined, numbers: undefined, history: undefined, site: undefined, destinations: [], terms: [], tables: [] });

/** Everything of the context whose words are the site's own; the terms are others' words. */
export const contextEntries = ({ afterArrival: steps, numbers: figures, history: periods, destinations }: Context): Entry<unknown>[] =>
  [steps, figures, periods, ...destinations].filter((entry) => entry !== undefined);
