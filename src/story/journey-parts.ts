import { pathTo } from '../i18n/paths.ts';
import { chaptersPerPart, partsOf } from '../journey/parts.ts';
import { journeySections, type Section } from '../journey/sections.ts';
import { journeyStage, type StagePlan } from './stage-plan.ts';
import { chapterPath } from './site-paths.ts';
import type { Chapter, Story } from './story.ts';

/** A part of the journey: one page of it. A journey that one page can hold has one part. */
export interface JourneyPart {
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** The page's path within the language, '' for the first. */
  readonly path: string;
  readonly chapters: readonly Chapter[];
  readonly sections: readonly Section<Chapter>[];
  readonly stage: StagePlan;
}

function readParts(story: Story): JourneyPart[] {
  const { journey, giving: { afterAct } } = story;
  const groups = partsOf(story.chapters, chaptersPerPart);
  return groups.map((chapters, n) => {
    const shown = new Set(chapters.map(({ act }) => act));
    const goesOn = groups[n + 1]?.[0]?.act;
    const acts = groups.length > 1 ? journey.acts.filter(({ id }) => shown.has(id)) : journey.acts;
    const giving = Object.entries(afterAct).filter(([act]) => act !== goesOn).map(([act, { id }]) => [act, id]);
    const sections = journeySections({ ...journey, acts }, chapters, Object.fromEntries(giving) as Record<string, string>);
    return { number: n + 1, total: groups.length, path: n === 0 ? '' : `journey/${n + 1}/`, chapters, sections, stage: journeyStage(story, sections, groups[n - 1]?.at(-1)) };
  });
}

const known = new WeakMap<Story, { parts: readonly JourneyPart[]; ofChapter: ReadonlyMap<string, JourneyPart> }>();

function partsKnown(story: Story) {
  const found = known.get(story);
  if (found) return found;
  const parts = readParts(story);
  const read = { parts, ofChapter: new Map(parts.flatMap((part) => part.chapters.map(({ id }) => [id, part] as const))) };
  known.set(story, read);
  return read;
}

/** The journey's parts, in order. */
export const journeyParts = (story: Story): readonly JourneyPart[] => partsKnown(story).parts;

/** The part in which a chapter stands. */
export const partWith = (story: Story, chapter: string): JourneyPart => partsKnown(story).ofChapter.get(chapter)!;

/** The address of a chapter in the journey. */
export const chapterInJourney = (story: Story, chapter: string, base: string): string =>
  `${pathTo(partWith(story, chapter).path, story.language, base)}#${chapter}`;

/** The address of a section of the journey, a chapter or an act; undefined where there is none of this id. */
export function sectionInJourney(story: Story, id: string, base: string): string | undefined {
  const part = journeyParts(story).find(({ sections }) => sections.some((section) => section.id === id));
  return part && `${pathTo(part.path, story.language, base)}#${id}`;
}

/** Where readers of the story's language find a chapter by itself: on its own page or, while it is not translated, in the journey. */
export const chapterAddress = (story: Story, { id, language }: Chapter, base: string): string =>
  (language === story.language ? pathTo(chapterPath(id), language, base) : chapterInJourney(story, id, base));
