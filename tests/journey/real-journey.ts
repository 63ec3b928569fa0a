import { readContent } from '../../src/editorial/content.ts';
import { commonLine, type Gazetteer } from '../../src/journey/lines.ts';
import { planOf, type StagedChapter } from '../../src/journey/plan-of.ts';
import { drawRoute } from '../../src/journey/route.ts';
import { inOrder, journeySections } from '../../src/journey/sections.ts';
import type { Place } from '../../src/schema/place.ts';

const { content } = readContent('content', 'content');

/** The journey, the places and the chapters as they stand in `content/`, for properties that must hold of them. */
export const journey = content.journey!.data!;
export const places: Gazetteer = Object.fromEntries(content.places.map(({ id, data }): [string, Place] => [id, data!]));

const years = new Map(content.people.map(({ id, data }) => [id, data!.left === 'unknown' ? Infinity : data!.left]));
const personOf = new Map(content.chapters.map(({ id, person }) => [id, person]));

export const chapters: readonly StagedChapter[] = inOrder(
  content.chapters.map(({ id, data }) => ({ id, place: data!.place, view: data!.view })),
  journey,
  ({ id }) => years.get(personOf.get(id) ?? '') ?? Infinity,
);
export const sections = journeySections(journey, chapters, { china: 'link' });
export const line = commonLine(journey, places);
export const route = drawRoute(line);
export const plan = planOf(sections, { journey, places, line, opening: journey.view });
