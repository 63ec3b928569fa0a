import rss, { type RSSFeedItem } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { pathTo } from '../../i18n/paths.ts';
import { stringsIn } from '../../i18n/strings.ts';
import { inLanguage } from '../../schema/localized.ts';
import { languagePaths, type LanguageProps } from '../../story/language-paths.ts';
import { loadStory } from '../../story/load-story.ts';
import { chapterPath, personPath } from '../../story/site-paths.ts';

export const getStaticPaths = languagePaths;

/** The testimonies, by person, and what was corrected in their chapters; only corrections have a day. */
export const GET: APIRoute<LanguageProps> = async ({ props: { language }, site }) => {
  const strings = stringsIn(language);
  const story = await loadStory(language);
  const address = (path: string, written = language) => new URL(pathTo(path, written, import.meta.env.BASE_URL), site).href;
  const corrections = story.corrections.map(({ date, chapter: id, text }): RSSFeedItem => {
    const { title, language: written } = story.chapters.find((chapter) => chapter.id === id)!;
    return {
      title: strings.correction(title), description: inLanguage(text, language),
      link: `${address(chapterPath(id), written)}#corrections`, pubDate: new Date(`${date}T12:00:00Z`),
    };
  });
  const testimonies = story.people.map(({ id, name, summary }): RSSFeedItem => ({
    title: inLanguage(name, language), description: inLanguage(summary, language), link: address(personPath(id)),
  }));
  return rss({
    title: `${strings.siteName}: ${strings.feedTitle}`, description: strings.feedText, site: address(''),
    items: [...corrections, ...testimonies],
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language><atom:link href="${address('feed.xml')}" rel="self" type="application/rss+xml"/>`,
  });
};
