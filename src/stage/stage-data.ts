import type { Label } from '../cartography/labels.ts';
import type { Plan } from '../journey/plan.ts';
import type { RouteStop } from '../journey/route.ts';
import type { ExploreData } from '../story/explore-data.ts';

/** What a page tells its stage, in the page itself. */
export interface StageData {
  /** Which page this is; it remembers where it was left under this name. */
  readonly name: string;
  /** The page's path within the language and the page's name, '' for the first. */
  readonly path: string;
  /** Where the pages of chapters are that this page does not hold; null where it holds them all. */
  readonly elsewhere: string | null;
  readonly plan: Plan;
  readonly labels: readonly Label[];
  /** The stops of the common line, where the page has a line of its own. */
  readonly common: readonly RouteStop[] | null;
  readonly explore: ExploreData;
}

/** Reads what the page tells its stage. */
export const readStageData = (storyMap: HTMLElement): StageData =>
  JSON.parse(storyMap.querySelector('.stage-data')!.textContent!) as StageData;
