import { getCollection } from 'astro:content';
import type { Person } from '../schema/person.ts';

/** The people who may be shown, by id, with or without chapters of their own. Drafts are for the editor's eyes. */
export async function publishedPeople(): Promise<ReadonlyMap<string, Person>> {
  const people = await getCollection('people');
  return new Map(people.filter(({ data }) => data.consent.status === 'active' && (import.meta.env.DEV || !data.draft)).map(({ id, data }) => [id, data]));
}
