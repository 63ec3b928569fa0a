/** True for a claim that speaks of somebody who is not among the people. */
const isWithheld = (value: unknown, people: ReadonlySet<string>): boolean => {
  const person = (value as { person?: unknown } | null)?.person;
  return typeof person === 'string' && !people.has(person);
};

/**
 * A value without the claims below it that speak of people who are not shown; the lists in which they stood are shorter.
 * @param people ids of the people who may be shown.
 */
export function shownClaims<T>(value: T, people: ReadonlySet<string>): T {
  if (Array.isArray(value)) return value.filter((item) => !isWithheld(item, people)).map((item: unknown) => shownClaims(item, people)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shownClaims(inner as unknown, people)])) as T;
}
