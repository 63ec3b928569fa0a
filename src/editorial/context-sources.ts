import type { Content } from './content.ts';

/** Every id of a source below a value, without the claims that speak of people who are not shown. */
function idsBelow(value: unknown, people: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => idsBelow(item, people));
  if (typeof value !== 'object' || value === null) return [];
  const { source, sources, person, ...rest } = value as Record<string, unknown>;
  if (typeof person === 'string' && !people.has(person)) return [];
  return [source, ...(Array.isArray(sources) ? sources as unknown[] : [])].filter((id) => typeof id === 'string').concat(idsBelow(Object.values(rest), people));
}

/**
 * The ids of the sources that the context pages name.
 * @param people ids of the people who are shown.
 */
export const sourcesOfContext = ({ context }: Content, people: ReadonlySet<string>): string[] => [
  ...idsBelow([context.afterArrival, context.numbers, context.history, ...context.destinations, ...context.terms].map((entry) => entry?.partial), people),
  ...context.tables.flatMap(({ text }) => text.trim().split('\n').slice(1).flatMap((line) => line.split(',').at(-1)?.trim() ?? [])),
];
