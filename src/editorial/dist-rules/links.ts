import type { BuiltSite } from '../built-site.ts';
import type { DistRule } from '../dist-rule.ts';
import { tagsOf, type Tag } from '../html.ts';
import type { Finding } from '../problem.ts';
import { didYouMean } from '../suggest.ts';

/** What of a page a link can lead to. */
interface Page { path: string; tags: Tag[]; anchors: Set<string> }

const pagesOf = (site: BuiltSite): Map<string, Page> => new Map(site.files.filter(({ path }) => path.endsWith('.html')).map(({ path, text }) => {
  const tags = tagsOf(text ?? '');
  const anchors = new Set(tags.flatMap(({ name, attributes }) => [attributes.id, name === 'a' ? attributes.name : undefined]).filter((id) => id !== undefined));
  return [path, { path, tags, anchors }];
}));

/** The address of a built file below the site's base: `people/bella/index.html` is served at `/people/bella/`. */
const addressOf = (path: string, base: string): string => `${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Internal addresses lead to something that was built, and anchors to something on its page. */
export const links: DistRule = {
  name: 'links',
  check: (site) => {
    const pages = pagesOf(site);
    const files = new Set(site.files.map(({ path }) => path));
    const find = (address: string): string | undefined => {
      const path = decoded(address.slice(site.base.length));
      return [path, `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, ''), `${path.replace(/\/$/, '')}.html`].find((candidate) => files.has(candidate));
    };
    const broken = (page: Page, address: string): Pick<Finding, 'why' | 'mend'> | undefined => {
      const origin = site.origin ?? 'https://site.invalid';
      let target: URL;
      try {
        target = new URL(address, new URL(addressOf(page.path, site.base), origin));
      } catch {
        return { why: 'This is no address.', mend: 'Correct or remove the link.' };
      }
      if (target.origin !== origin) return undefined;
      if (!`${target.pathname}/`.startsWith(site.base)) {
        return { why: `This address lies outside the site, which is served below ${site.base}.`, mend: 'Build the address with the site’s base path.' };
      }
      const path = find(target.pathname);
      if (path === undefined) return { why: 'Nothing was built at this address.', mend: 'Correct or remove the link.' };
      const anchor = decoded(target.hash.slice(1));
      const anchors = pages.get(path)?.anchors;
      if (anchor === '' || anchor === 'top' || anchors === undefined || anchors.has(anchor)) return undefined;
      return { why: `Nothing on that page has the id "${anchor}".`, mend: didYouMean(anchor, [...anchors].filter((id) => id.includes('-'))) };
    };
    return [...pages.values()].flatMap((page) => {
      const addresses = new Set(page.tags.flatMap(({ name, attributes: { href, src, srcset, content, property } }) => [
        ...(name === 'base' ? [] : [href]), src,
        ...(srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0]),
        ...(name === 'meta' && property === 'og:image' ? [content] : []),
      ]).filter((address): address is string => Boolean(address) && !/^(?:data|blob|mailto|tel|javascript):/i.test(address!)));
      return [...addresses].flatMap((address): Finding[] => {
        const fault = broken(page, address);
        return fault ? [{ file: `${site.shownAs}/${page.path}`, value: address, ...fault }] : [];
      });
    });
  },
};
