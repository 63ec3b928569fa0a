import type { SitemapItem } from '@astrojs/sitemap';
import { languages } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';

/**
 * Names in each entry of the sitemap the same page in every language that has it. The sitemap's own way compares every page
 * with all others.
 * @param home the address of the site's first page.
 * @param isListed whether a page may be listed, by its address.
 */
export const inAllLanguages = (home: string, isListed: (address: string) => boolean) => (item: SitemapItem): SitemapItem => {
  const inside = item.url.slice(home.length);
  const folder = languages.map((language) => `${language}/`).find((name) => inside.startsWith(name)) ?? '';
  const links = languages.map((lang) => ({ lang, url: pathTo(inside.slice(folder.length), lang, home) }));
  return { ...item, links: links.filter(({ url }) => isListed(url)) };
};
