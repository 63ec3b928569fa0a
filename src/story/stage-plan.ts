import type { Label } from '../cartography/labels.ts';
import { commonLine, personLine } from '../journey/lines.ts';
import type { Plan } from '../journey/plan.ts';
import { planOf } from '../journey/plan-of.ts';
import type { RouteStop } from '../journey/route.ts';
import type { Section } from '../journey/sections.ts';
import { exploreDataOf, type ExploreData } from './explore-data.ts';
import { labelsOf } from './labels-of.ts';
import type { Chapter, Story, StoryPerson } from './story.ts';

/** What the stage of one page shows: its plan, the names on its map, and the stops of the common line where it has one of its own. */
export interface StagePlan {
  readonly plan: Plan;
  readonly labels: readonly Label[];
  readonly common: readonly RouteStop[] | null;
  /** What the reader finds on the map when they explore it. */
  readonly explore: ExploreData;
}

const chaptersIn = (sections: readonly Section<Chapter>[]): Chapter[] => sections.flatMap((section) => (section.kind === 'chapter' ? [section.chapter] : []));

const namesIn = ({ steps }: Plan): Set<string> => new Set(steps.flatMap(({ names }) => names));

type Line = readonly RouteStop[];

const lines = new WeakMap<Story, Map<string, Line>>();

/** A line of a story under its name: one list for all the pages that draw it, so that it is drawn once for all. */
function lineOf(story: Story, name: string, make: () => Line): Line {
  const known = lines.get(story) ?? new Map<string, Line>();
  lines.set(story, known);
  const line = known.get(name) ?? make();
  known.set(name, line);
  return line;
}

const commonLineOf = (story: Story): Line => lineOf(story, 'common', () => commonLine(story.journey, story.places));

/** The stage of a page of the journey. @param before the last chapter of the page before. */
export function journeyStage(story: Story, sections: readonly Section<Chapter>[], before?: Chapter): StagePlan {
  const { journey, places, language } = story;
  const line = commonLineOf(story);
  const plan = planOf(sections, { journey, places, line, opening: journey.view, after: before?.place });
  return { plan, labels: labelsOf(places, namesIn(plan), language), common: null, explore: exploreDataOf(story, chaptersIn(sections), line) };
}

/**
 * The stage of a person's page: their own line bright, the common one behind it. Who is told of at one place alone has no
 * line of their own: their chapters stand on the common one, as in the journey.
 */
export function personStage(story: Story, person: StoryPerson, sections: readonly Section<Chapter>[]): StagePlan {
  const { journey, places, language } = story;
  const own = chaptersIn(sections).map(({ place }) => place);
  const route = person.route ?? { from: own[0]!, to: own.at(-1)! };
  const common = commonLineOf(story);
  const line = route.from === route.to ? common : lineOf(story, [route.from, route.to, ...new Set(own)].join(' '), () => personLine(journey, places, route, own));
  const opening = [...new Set([route.from, ...own, route.to])];
  const plan = planOf(sections, { journey, places, line, opening });
  return {
    plan, labels: labelsOf(places, namesIn(plan), language), common: line === common ? null : common,
    explore: exploreDataOf(story, chaptersIn(sections), line),
  };
}
