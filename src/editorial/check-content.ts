import { readContent, type Content } from './content.ts';
import { inReadingOrder, problemsOf, type Problem } from './problem.ts';
import type { ContentRule } from './rule.ts';
import { consent } from './rules/consent.ts';
import { campaigns } from './rules/campaigns.ts';
import { charts } from './rules/charts.ts';
import { context } from './rules/context.ts';
import { coordinates } from './rules/coordinates.ts';
import { corrections } from './rules/corrections.ts';
import { dates } from './rules/dates.ts';
import { figures } from './rules/figures.ts';
import { giving } from './rules/giving.ts';
import { ids } from './rules/ids.ts';
import { markup } from './rules/markup.ts';
import { pages } from './rules/pages.ts';
import { pictures } from './rules/pictures.ts';
import { places } from './rules/places.ts';
import { references } from './rules/references.ts';
import { route } from './rules/route.ts';
import { sources } from './rules/sources.ts';
import { translations } from './rules/translations.ts';
import { withdrawal } from './rules/withdrawal.ts';
import { words } from './rules/words.ts';

/** The rules that are held against the content, before anything is built. */
export const contentRules: readonly ContentRule[] = [
  references, ids, pages, consent, withdrawal, places, coordinates, route, words, sources, pictures, giving, campaigns, corrections, markup, translations, dates, figures, context, charts,
];

/** The day that counts as today: BUILD_DATE where it is set, so that a build can be repeated, or the real one. */
export const buildDate = (): string => process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10);

/** What is wrong with content, after what was found as it was read. */
export const judgeContent = ({ content, problems }: { content: Content; problems: Problem[] }, today = buildDate()): Problem[] => {
  const found = contentRules.flatMap(({ name, check }) => problemsOf(name, check(content, { today })));
  return inReadingOrder([...problems, ...found]);
};

/**
 * Reads a content folder and holds it against every rule; needs no Astro and takes a second or two.
 * @param options.folder the content folder
 * @param options.shownAs how the folder is called in reports
 * @param options.today the day of the check, YYYY-MM-DD
 */
export const checkContent = (
  { folder = 'content', shownAs = folder, today = buildDate() }: { folder?: string; shownAs?: string; today?: string } = {},
): { content: Content; problems: Problem[] } => {
  const read = readContent(folder, shownAs);
  return { content: read.content, problems: judgeContent(read, today) };
};
