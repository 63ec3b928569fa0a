import type { Article, CollectionPage, CreativeWork, Graph, Person, Place, Thing, WebPage, WebSite } from 'schema-dts';
import type { Language } from '../i18n/languages.ts';
import { stringsIn } from '../i18n/strings.ts';
import { inLanguage } from '../schema/localized.ts';
import type { Chapter, CitedSource, Story, StoryPerson } from '../story/story.ts';
import { chaptersPerPart } from '../journey/parts.ts';
import { chapterPath, personPath, type SitePage } from '../story/site-paths.ts';

/** What structured data refers to by full address. */
export interface Addresses {
  readonly image: string;
  /** @param language that of the page, which is the story's where none is named. */
  readonly addressOf: (path: string, language?: Language) => string;
}

const workOf = (source: CitedSource): CreativeWork => ({
  '@type': 'CreativeWork', name: source.title, url: source.url, publisher: { '@type': 'Organization', name: source.publisher },
  ...(source.date && { datePublished: source.date }),
});

/**
 * A person, as far as their consent goes: the name they are published under, and nothing that would tie it to anyone
 * outside of the account; nobody whose text the consent does not cover.
 */
export const personData = ({ name, consent }: Pick<StoryPerson, 'name' | 'consent'>, language: Language): Person | null =>
  (consent.status === 'active' && consent.scope.includes('text') ? { '@type': 'Person', name: inLanguage(name, language) } : null);

/** A page in the vocabulary of schema.org: an article for a chapter, a collection where chapters are gathered. */
export function structuredData(page: SitePage, story: Story, { image, addressOf }: Addresses): Graph {
  const { language } = story;
  const home = addressOf('');
  const siteName = stringsIn(language).siteName;
  const site: WebSite = { '@type': 'WebSite', '@id': `${home}#site`, name: siteName, url: home, inLanguage: language };
  const common = {
    '@id': `${addressOf(page.path)}#page`, url: addressOf(page.path), name: page.title, description: page.description, inLanguage: language, image,
    isPartOf: { '@id': `${home}#site` },
  } as const;
  const about = page.person && personData(page.person, language);
  /* A chapter has its page in the language that it is written in. */
  const articles = (chapters: readonly Chapter[]): Thing[] =>
    chapters.map(({ id, title, language: written }) => ({ '@type': 'Article', url: addressOf(chapterPath(id), written), headline: title }));
  const thing = (): Article | CollectionPage | WebPage => {
    if (page.chapter) {
      const place: Place = { '@type': 'Place', name: page.chapter.placeName };
      return {
        ...common, '@type': 'Article', headline: page.title, inLanguage: page.chapter.language, contentLocation: place, position: page.chapter.number,
        isBasedOn: page.chapter.sources.map(workOf), publisher: { '@type': 'Organization', name: siteName, url: home }, ...(about && { about }),
      };
    }
    /* The first page names the chapters that it holds, a person's those of that person. */
    const own = page.path === '' ? story.chapters.slice(0, chaptersPerPart) : page.person && story.chaptersOf.get(page.person.id);
    if (own) return { ...common, '@type': 'CollectionPage', hasPart: articles(own) as Article[], ...(about && { about }) };
    if (page.path === 'people/') {
      return { ...common, '@type': 'CollectionPage', hasPart: story.people.map(({ id }) => ({ '@type': 'CollectionPage', url: addressOf(personPath(id)) })) };
    }
    if (page.path === 'places/') return { ...common, '@type': 'CollectionPage', hasPart: articles(story.chapters) as Article[] };
    return { ...common, '@type': 'WebPage' };
  };
  return { '@context': 'https://schema.org', '@graph': [site, thing()] };
}
