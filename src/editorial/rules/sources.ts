import { defaultLanguage, languages } from '../../i18n/languages.ts';
import { textsWithoutPage } from '../../schema/page-ids.ts';
import { addressesIn, isMisleading, isRedirector, trackingIn } from '../addresses.ts';
import type { Content, Prose, ProsePage } from '../content.ts';
import { allProse, attributeOf, bodyOf, elementsOf, startOf, walk } from '../mdx.ts';
import type { Finding } from '../problem.ts';
import { publishedChapters, publishedPeople } from '../published.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';
import { positionIn, textsOf } from '../texts.ts';

const aboutAddress = (address: string): Pick<Finding, 'why' | 'mend'> | undefined => {
  if (/^https:\/\//i.test(address)) {
    const followed = trackingIn(address);
    if (isMisleading(address)) return { why: 'This is no address of a public site, or it hides which one it leads to.', mend: 'Open it, and write the full address of the page, as in https://example.org/page.' };
    if (followed.length > 0) return { why: `This address tells the site it leads to where it was found (${followed.join(', ')}).`, mend: `Take ${followed.map((name) => `${name}=…`).join(' and ')} out of it.` };
    if (!isRedirector(address)) return undefined;
    return { why: 'This address passes readers on to another one, which hides where they go and lets others record it.', mend: 'Open it, and write the address where it ends up.' };
  }
  if (/^[#/]/.test(address) && !address.startsWith('//')) return undefined;
  if (/^\.{1,2}\//.test(address)) return { why: 'Texts stand on several pages, from each of which this would lead elsewhere.', mend: `Say where it is from the first page on: ${address.replace(/^(?:\.{1,2}\/)+/, '/')}.` };
  if (/^http:\/\//i.test(address)) return { why: 'Links are https, so that nobody on the way sees what a reader opens.', mend: `Write ${address.replace(/^http:/i, 'https:')} if the site answers there, or leave the link out.` };
  if (/^(?:www\.|\/\/)/i.test(address)) return { why: 'This address does not say that it is https.', mend: `Write https://${address.replace(/^\/\//, '')}.` };
  if (/^(?:javascript|data|vbscript):/i.test(address)) return { why: 'A link may not hold program code.', mend: 'Take it out.' };
  return { why: 'This is no address that a link may lead to.', mend: 'Write a full address that begins with https://, or for this site #chapter-id, or the page as in /people/.' };
};

const linksOf = (prose: Prose<unknown>): { address: string; line?: number; column?: number }[] => {
  const found: ReturnType<typeof linksOf> = [];
  const { tree } = bodyOf(prose);
  if (tree) walk(tree, (node) => {
    if (node.type === 'link' || (node.type === 'definition' && !node.label?.startsWith('^'))) found.push({ address: node.url, ...startOf(node) });
    if (node.type === 'text' && node.position) {
      const start = node.position.start.offset!;
      found.push(...addressesIn(node.value).map(({ address, index }) => ({ address, ...positionIn(prose.body, start + index) })));
    }
  });
  const seen = new Set<string>();
  return found.filter(({ address, line }) => {
    const key = `${line} ${address}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
};

const links = (content: Content): Finding[] => allProse(content).flatMap((prose) => linksOf(prose).flatMap(({ address, ...where }) => {
  const fault = aboutAddress(address);
  return fault ? [{ file: prose.file, ...where, value: address, ...fault }] : [];
}));

/** Links to chapters and people who are not shown: in the build they lead nowhere. */
const toHidden = (content: Content): Finding[] => {
  const people = publishedPeople(content, { drafts: false });
  const chapters = new Set(publishedChapters(content, { drafts: false }).map(({ id }) => id));
  const hidden = [
    ...content.people.filter(({ id }) => !people.has(id)).map(({ id }) => `/people/${id}`),
    ...content.chapters.filter(({ id }) => !chapters.has(id)).flatMap(({ id }) => [`#${id}`, `/chapters/${id}`]),
  ];
  const shown = allProse(content).filter((prose) => !hidden.includes(`#${prose.id}`));
  return shown.flatMap((prose) => linksOf(prose)
    .filter(({ address }) => hidden.includes(address.replace(/^\/(?:[a-z]{2}(?=\/))?(?=#)|^\/[a-z]{2}(?=\/)/, '').replace(/\/(?:#.*)?$/, '')))
    .map(({ address, ...where }) => ({ file: prose.file, ...where, value: address, why: 'What this link leads to is not shown: it is withdrawn, paused or a draft.', mend: 'Take the link out of the text.' })));
};

/** Links to other chapters, in a chapter: there each leads to a chapter or an act of the journey. */
const toChapters = (content: Content): Finding[] => {
  const known = [...content.chapters.map(({ id }) => id), ...(content.journey?.partial.acts ?? []).flatMap((act) => (act?.id === undefined ? [] : [`act-${act.id}`]))];
  return allProse(content).filter((prose) => !('of' in prose ? prose.of === 'page' : content.pages.includes(prose as ProsePage))).flatMap((prose) => linksOf(prose)
    .filter(({ address }) => address.startsWith('#') && !known.includes(address.slice(1)))
    .map(({ address, ...where }) => ({ file: prose.file, ...where, value: address, why: 'There is no chapter of this id.', mend: didYouMean(address.slice(1), known) })));
};

/** Pages that come with the site, beside those of prose. */
const sitePages = ['people', 'places', 'search'];

/** The path of a page of this site, with slashes around it, below its language; undefined for other addresses, and for files. */
const ownPath = (address: string): string | undefined => {
  if (!/^\/(?!\/)/.test(address)) return undefined;
  const path = address.replace(/[?#].*$/s, '').replace(/([^/])$/, '$1/');
  const language = languages.find((one) => one !== defaultLanguage && path.startsWith(`/${one}/`));
  return /\.[^/]*\/$/.test(path) ? undefined : path.slice(language ? language.length + 1 : 0);
};

/** Links to other pages of the site: who wrote them hears of it here, and not from a page that was built. */
const toPages = (content: Content): Finding[] => {
  const tellers = new Set(content.chapters.map(({ person }) => person));
  const known = new Set([
    ...sitePages, ...content.pages.map(({ id }) => id).filter((id) => !textsWithoutPage.includes(id)),
    ...content.people.filter(({ id }) => tellers.has(id)).map(({ id }) => `people/${id}`), ...content.chapters.map(({ id }) => `chapters/${id}`),
  ].map((path) => `/${path}/`));
  return allProse(content).flatMap((prose) => linksOf(prose).flatMap(({ address, ...where }): Finding[] => {
    const path = ownPath(address);
    if (path === undefined || path === '/' || /^\/journey\/\d+\/$/.test(path) || known.has(path)) return [];
    return [{ file: prose.file, ...where, value: address, why: 'This site has no such page.', mend: didYouMean(path, known) }];
  }));
};

const ownAddresses = (content: Content): Finding[] => [...content.sources, ...(content.giving ? [content.giving] : [])].flatMap((entry) =>
  textsOf(entry).filter(({ field }) => field.endsWith('url')).flatMap(({ field, text, ...where }) => {
    const fault = aboutAddress(text);
    return fault ? [{ file: entry.file, ...where, field: entry === content.giving ? field : `${entry.id}.${field}`, value: text, ...fault }] : [];
  }));

const cited = (content: Content): Finding[] => {
  const known = content.sources.map(({ id }) => id);
  return allProse(content).flatMap((prose) => elementsOf(prose).flatMap((element) => {
    const source = attributeOf(element, 'source');
    if (source === undefined || known.includes(source)) return [];
    return [{ file: prose.file, ...startOf(element), field: `<${element.name}> source`, value: source, why: `There is no source "${source}" in sources.yaml.`, mend: didYouMean(source, known) }];
  }));
};

/** Figures and quotations name a source that exists, and every link says where it leads, over https. */
export const sources: ContentRule = {
  name: 'sources',
  check: (content) => [...links(content), ...toChapters(content), ...toHidden(content), ...toPages(content), ...ownAddresses(content), ...cited(content)],
};
