import type { DistRule } from '../dist-rule.ts';
import type { Tag } from '../html.ts';
import type { Finding } from '../problem.ts';
import { didYouMean } from '../suggest.ts';

/** Something that a link can lead to, or where one leads. */
type Found = { readonly anchor: string } | { readonly address: string };

/** What of a page a link can lead to, and where its own links lead. */
interface Page { path: string; addresses: readonly string[]; anchors: ReadonlySet<string> }

/** The ids by which a tag can be led to. */
const anchorsOf = ({ name, attributes }: Tag): string[] => [attributes.id, name === 'a' ? attributes.name : undefined].filter((id) => id !== undefined);

/** Where a tag leads, or what it loads. */
const addressesOf = ({ name, attributes: { href, src, srcset, content, property } }: Tag): string[] => [
  ...(name === 'base' ? [] : [href]), src,
  ...(srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0]),
  ...(name === 'meta' && property === 'og:image' ? [content] : []),
].filter((address): address is string => Boolean(address) && !/^(?:data|blob|mailto|tel|javascript):/i.test(address!));

const pageOf = (path: string, found: readonly Found[]): Page => ({
  path,
  anchors: new Set(found.flatMap((one) => ('anchor' in one ? [one.anchor] : []))),
  addresses: [...new Set(found.flatMap((one) => ('address' in one ? [one.address] : [])))],
});

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
export const links: DistRule<Found> = {
  name: 'links',
  inspect: (site) => {
    const pages = new Map<string, Page>();
    let files: ReadonlySet<string> = new Set();
    const find = (address: string): string | undefined => {
      const path = decoded(address.slice(site.base.length));
      return [path, `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, ''), `${path.replace(/\/$/, '')}.html`].find((candidate) => files.has(candidate));
    };
    type Fault = Pick<Finding, 'why' | 'mend'>;
    const lost = (anchor: string, anchors: ReadonlySet<string> | undefined): Fault | undefined => {
      if (anchor === '' || anchor === 'top' || anchors === undefined || anchors.has(anchor)) return undefined;
      return { why: `Nothing on that page has the id "${anchor}".`, mend: didYouMean(anchor, [...anchors].filter((id) => id.includes('-'))) };
    };
    const broken = (page: Page, address: string): Fault | undefined => {
      if (address.startsWith('#')) return lost(decoded(address.slice(1)), page.anchors);
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
      return lost(decoded(target.hash.slice(1)), pages.get(path)?.anchors);
    };
    const verdicts = new Map<string, Fault | undefined>();
    /* An address from the root leads to the same place from every page. */
    const judged = (page: Page, address: string): Fault | undefined => {
      if (!address.startsWith('/')) return broken(page, address);
      if (!verdicts.has(address)) verdicts.set(address, broken(page, address));
      return verdicts.get(address);
    };
    return {
      findIn: (tag) => [...anchorsOf(tag).map((anchor) => ({ anchor })), ...addressesOf(tag).map((address) => ({ address }))],
      look({ path }, found) {
        if (path.endsWith('.html')) pages.set(path, pageOf(path, found));
        return [];
      },
      end(paths) {
        files = paths;
        return [...pages.values()].filter(({ path }) => paths.has(path)).flatMap((page) => page.addresses.flatMap((address): Finding[] => {
          const fault = judged(page, address);
          return fault ? [{ file: `${site.shownAs}/${page.path}`, value: address, ...fault }] : [];
        }));
      },
    };
  },
};
