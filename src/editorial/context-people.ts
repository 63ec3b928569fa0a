import type { Content, Entry } from './content.ts';
import { contextEntries } from './context-files.ts';

/** True where a claim of the page on what comes after arrival speaks of a person. */
export const isNamedInContext = ({ context: { afterArrival } }: Content, person: string): boolean =>
  (afterArrival?.partial.steps ?? []).some((step) => (step?.statements ?? []).some((statement) => statement?.person === person));

/** A value in which the claims of people who are not shown are emptied, so that everything else keeps its place. */
function withoutClaims(value: unknown, people: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutClaims(item, people));
  if (typeof value !== 'object' || value === null) return value;
  const { person } = value as { person?: unknown };
  if (typeof person === 'string' && !people.has(person)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutClaims(inner, people)]));
}

/** The words behind the context pages as a build shows them. */
export const shownContext = (content: Content, people: ReadonlySet<string>): Entry<unknown>[] =>
  contextEntries(content.context).map((entry) => ({ ...entry, partial: withoutClaims(entry.partial, people) as typeof entry.partial }));

/** The claims that speak of people who are not shown, with those people: no sentence of them may stand on the site. */
export const withheldClaims = ({ context: { afterArrival } }: Content, people: ReadonlySet<string>): { text: string; of: string }[] =>
  (afterArrival?.partial.steps ?? []).flatMap((step) => (step?.statements ?? []).flatMap((statement) => {
    const { person, text } = statement ?? {};
    return person === undefined || people.has(person) ? [] : Object.values(text ?? {}).map((words) => ({ text: String(words), of: person }));
  }));
