import { getCollection } from 'astro:content';
import { languages, type Language } from '../i18n/languages.ts';
import { stringsIn } from '../i18n/strings.ts';
import { inLanguage } from '../schema/localized.ts';
import { loadPage } from './load-page.ts';
import { loadStory } from './load-story.ts';
import { oncePerBuild } from './once-per-build.ts';
import { chapterPath, personPath, type SitePage } from './site-paths.ts';

/** Names of the pages that stand directly below a language: `people`, `numbers`. Only the names are taken, nothing is loaded. */
const routes = new Set(Object.keys(import.meta.glob('../pages/[[]...lang[]]/**/*.astro'))
  .flatMap((file) => /\[\.\.\.lang\]\/([a-z][a-z-]*)(?:\/index)?\.astro$/.exec(file)?.[1] ?? [])
  .filter((name) => name !== 'index'));

async function readPages(language: Language): Promise<SitePage[]> {
  const strings = stringsIn(language);
  const story = await loadStory(language);
  const page = (path: string, title: string, description: string, more: Partial<SitePage> = {}): SitePage =>
    ({ path, title, description, person: null, chapter: null, ...more });
  const prose = (await getCollection('pages')).filter(({ id }) => routes.has(id));
  const cover = await loadPage('cover', language);
  return [
    page('', strings.siteName, cover.entry.data.summary),
    ...story.chapters.map((chapter) => page(chapterPath(chapter.id), chapter.title, chapter.summary, { chapter, person: chapter.person })),
    page('people/', strings.peopleTitle, strings.peopleLead),
    ...story.people.map((person) => page(personPath(person.id), inLanguage(person.name, language), inLanguage(person.summary, language), { person })),
    page('places/', strings.placesTitle, strings.placesLead),
    ...await Promise.all(prose.map(async ({ id }) => {
      const { entry } = await loadPage(id, language);
      return page(`${id}/`, entry.data.title, entry.data.summary);
    })),
  ];
}

/** Every page of the site that a reader may be sent to, without the search. */
export const sitePages: (language: Language) => Promise<readonly SitePage[]> = oncePerBuild(readPages);

const byPath = new WeakMap<readonly SitePage[], ReadonlyMap<string, SitePage>>();

/** The page at a path, if readers may be sent to it. */
export function pageAt(path: string, pages: readonly SitePage[]): SitePage | undefined {
  const map = byPath.get(pages) ?? new Map(pages.map((page) => [page.path, page]));
  byPath.set(pages, map);
  return map.get(path);
}

/** Whether what a page tells is in a language. A chapter that is not has no page there: its address leads into the journey. */
export const isIn = (language: Language, page: SitePage | undefined): boolean => !page?.chapter || page.chapter.language === language;

/** The languages in which a page stands. */
export async function languagesOf(path: string): Promise<Language[]> {
  const there = await Promise.all(languages.map(async (language) => isIn(language, pageAt(path, await sitePages(language)))));
  return languages.filter((_, n) => there[n]);
}

/** A picture takes longer to draw than hundreds of pages: where there are more pages than this, chapters and people share the site's own. */
const mostPreviews = 200;

/** Whether a page has a preview of its own. */
export const hasPreview = (page: SitePage, pages: readonly SitePage[]): boolean => pages.length <= mostPreviews || !(page.chapter ?? page.person);
