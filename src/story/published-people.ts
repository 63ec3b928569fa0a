import { getCollection } from 'astro:content';
import { isPublished } from '../editorial/published.ts';
import type { Person } from '../schema/person.ts';

/** The people who may be shown, by id, with or without chapters of their own. Drafts are for the editor's eyes. */
export async function publishedPeople(): Promise<ReadonlyMap<string, Person>> {
  const people = await getCollection('people');
  return new Map(people.filter(({ data }) => isPublished(data, { drafts: import.meta.env.DEV })).map(({ id, data }) => [id, data]));
}
