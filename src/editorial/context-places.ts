import type { Content } from './content.ts';

/** The places that are stops of the journey. */
export const stops = ({ journey }: Content): string[] =>
  (journey?.partial.acts ?? []).flatMap((act) => (act?.stops ?? []).flatMap((stop) => stop?.place ?? []));

/** The places that the page on what comes after arrival shows; they are the site's own and nobody's. */
export const placesAfterArrival = ({ context: { afterArrival } }: Content): string[] => [
  ...(afterArrival?.partial.view ?? []),
  ...(afterArrival?.partial.steps ?? []).flatMap((step) => [step?.place, ...(step?.view ?? [])]),
].filter((id) => id !== undefined);
