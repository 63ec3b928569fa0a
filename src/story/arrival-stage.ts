import type { RouteStop } from '../journey/route.ts';
import { commonLine, pointOf } from '../journey/lines.ts';
import { planOf } from '../journey/plan-of.ts';
import type { Section } from '../journey/sections.ts';
import { inLanguage } from '../schema/localized.ts';
import { contextStringsIn } from '../i18n/context-strings.ts';
import { labelsOf } from './labels-of.ts';
import type { ArrivalStep } from './load-context.ts';
import type { StagePlan } from './stage-plan.ts';
import type { Story } from './story.ts';

/** The last act: everything after arrival happens in it. */
const act = 'south-korea';

/** The cover and the steps as sections of a page. */
export const arrivalSections = (steps: readonly ArrivalStep[]): Section<ArrivalStep>[] => [
  { kind: 'cover', id: 'top' },
  ...steps.map((step) => ({ kind: 'chapter', id: step.id, act, chapter: step } as const)),
];

/** The stage of the steps after arrival: a line of its own from place to place, on a small map of the South. */
export function arrivalStage({ journey, places, language }: Story, view: readonly string[], steps: readonly ArrivalStep[]): StagePlan {
  const onLine = [...new Set(steps.map(({ place }) => place))];
  /* A line leads from one place to another; where all steps are at one, they stand on that of the journey. */
  const line = onLine.length < 2 ? commonLine(journey, places) : onLine.map((place): RouteStop => ({ place, at: pointOf(places, place), via: [], by: 'land' }));
  const plan = planOf(arrivalSections(steps), { journey, places, line, opening: view });
  const named = new Set(plan.steps.flatMap(({ names }) => names));
  return {
    plan, labels: labelsOf(places, named, language), common: null,
    explore: {
      places: onLine.map((id) => ({
        id, at: pointOf(places, id), name: inLanguage(places[id]!.name, language), chapters: steps.filter(({ place }) => place === id).map((step) => step.id),
      })),
      chapters: Object.fromEntries(steps.map(({ id, number, title }) =>
        [id, { title: inLanguage(title, language), who: contextStringsIn(language).stepOf(number, steps.length), person: null }])),
      people: [],
    },
  };
}

/** How a step's place is called over it. */
export const placeOf = (step: ArrivalStep, { places, language }: Story): string => inLanguage(step.placeLabel ?? places[step.place]!.name, language);
