import type { PreviewCard } from '../previews/card.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsIn } from '../i18n/strings.ts';
import { journeySections } from '../journey/sections.ts';
import { inLanguage } from '../schema/localized.ts';
import { loadStory } from './load-story.ts';
import { hasPreview, isIn, sitePages } from './site-pages.ts';
import type { SitePage } from './site-paths.ts';
import { journeyStage, personStage, type StagePlan } from './stage-plan.ts';
import type { Story, StoryPerson } from './story.ts';

/** The hour of pages that stand outside of the journey. */
const dayHour = 5;

const personPlan = (story: Story, person: StoryPerson): StagePlan => personStage(story, person, [
  { kind: 'cover', id: 'top' },
  ...story.chaptersOf.get(person.id)!.map((chapter) => ({ kind: 'chapter', id: chapter.id, act: chapter.act, chapter } as const)),
]);

const stages = new WeakMap<Story, StagePlan>();

/** The stage of the whole journey; its steps hold what each chapter shows. */
export function stageOfJourney(story: Story): StagePlan {
  const stage = stages.get(story) ?? journeyStage(story, journeySections(story.journey, story.chapters, {}));
  stages.set(story, stage);
  return stage;
}

function cardOf(page: SitePage, story: Story, journey: StagePlan): PreviewCard {
  const { language } = story;
  const strings = stringsIn(language);
  const cover = journey.plan.steps[0]!;
  const words = { language, path: page.path, title: page.title, text: page.description };
  const map = { view: cover.view, line: journey.plan.line, common: journey.common, labels: journey.labels, lights: 0 };
  if (page.chapter) {
    const { chapter } = page;
    const step = journey.plan.steps.find(({ id }) => id === chapter.id)!;
    const teller = chapter.person ? inLanguage(chapter.person.name, language) : strings.documentary;
    return { ...words, ...map, kicker: `${chapter.placeName} · ${teller}`, view: step.view, hour: step.hour, lights: step.lights, drawn: step.drawn, head: true, names: step.names };
  }
  if (page.person) {
    const { plan, labels, common } = personPlan(story, page.person);
    const [first] = plan.steps;
    const left = page.person.left === 'unknown' ? strings.peopleTitle : strings.leftIn(page.person.left);
    return { ...words, kicker: left, view: first!.view, line: plan.line, common, labels, lights: 0, hour: first!.hour, drawn: 0, head: false, names: [] };
  }
  const isHome = page.path === '';
  return { ...words, ...map, kicker: isHome ? strings.coverKicker : strings.siteName, hour: isHome ? cover.hour : dayHour, drawn: 0, head: false, names: [] };
}

/** A preview card for every page of the site that stands in one language. */
export async function previewCards(language: Language): Promise<PreviewCard[]> {
  const [story, pages] = [await loadStory(language), await sitePages(language)];
  const journey = stageOfJourney(story);
  return pages.filter((page) => hasPreview(page, pages) && isIn(language, page)).map((page) => cardOf(page, story, journey));
}
