import type { SiteFacts } from '../built-site.ts';
import type { DistRule } from '../dist-rule.ts';
import type { Tag } from '../html.ts';
import type { Finding } from '../problem.ts';

const mend = 'Serve it from this site, or leave it out: some readers are in places where reading this is dangerous.';
/** Kinds of <link> that only name an address and do not fetch it. */
const namesOnly = /^(?:canonical|alternate|license|author|me|help|next|prev|search|sitemap)$/i;
const trackers = /(?:google-analytics|googletagmanager|fonts\.googleapis|fonts\.gstatic|plausible\.io|cloudflareinsights|connect\.facebook\.net|static\.hotjar|segment\.(?:io|com)|mixpanel|umami\.is|matomo|tile\.openstreetmap|api\.mapbox|api\.maptiler|unpkg\.com|cdn\.jsdelivr|cdnjs\.cloudflare)/gi;

const isForeign = (address: string, { origin }: SiteFacts): boolean => {
  const match = /^(?:([a-z]+):)?\/\/([^/?#]*)/i.exec(address.trim());
  if (!match) return false;
  return origin === undefined || `${match[1] ?? 'https'}://${match[2]}`.toLowerCase() !== origin.toLowerCase();
};

/** The addresses that a tag makes the browser ask for. */
const requestsOf = ({ name, attributes }: Tag): string[] => {
  const { href, src, srcset, poster, data, action, formaction, imagesrcset, background, ping, content } = attributes;
  const fromSet = [srcset, imagesrcset].flatMap((set) => (set ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0]!));
  const links = name === 'link' && !(attributes.rel ?? '').split(/\s+/).every((rel) => namesOnly.test(rel)) ? [href] : [];
  const refresh = name === 'meta' && /refresh/i.test(attributes['http-equiv'] ?? '') ? [/url=(.*)/i.exec(content ?? '')?.[1]] : [];
  const inSvg = ['use', 'image', 'feimage'].includes(name) ? [href, attributes['xlink:href']] : [];
  const base = name === 'base' ? [href] : [];
  return [src, poster, data, action, formaction, background, ping, ...fromSet, ...links, ...refresh, ...inSvg, ...base]
    .filter((address): address is string => Boolean(address));
};

type Fault = Omit<Finding, 'file'>;

/** What a tag tells others of a reader. */
const tells = (tag: Tag, site: SiteFacts): Fault[] => {
  const { name, attributes } = tag;
  const faults: Fault[] = requestsOf(tag).filter((address) => isForeign(address, site)).map((address) => ({
    field: `<${name}>`, value: address, why: 'This page would ask another server for something, and so tell it who reads here.', mend,
  }));
  if (name === 'a' && attributes.target === '_blank' && !/\bnoopener\b/.test(attributes.rel ?? '')) {
    faults.push({ field: '<a target="_blank">', value: attributes.href, why: 'A page opened in a new tab could reach back into this one.', mend: 'Add rel="noopener noreferrer".' });
  }
  return faults;
};

const unreferred: Fault = {
  field: '<meta name="referrer">', why: 'Without it, sites that a reader goes on to learn where they came from.',
  mend: 'Add <meta name="referrer" content="no-referrer"> to the page’s head (the layout has it; does this page use the layout?).',
};
/** A fault, or that a page begins, or that it keeps to itself where a reader comes from. */
type Found = Fault | 'page' | 'kept';

const pageMarks = ({ name, attributes }: Tag): Found[] => {
  if (name === 'html') return ['page'];
  return name === 'meta' && attributes.name === 'referrer' && attributes.content === 'no-referrer' ? ['kept'] : [];
};

const aboutCode = (site: SiteFacts, text: string): Fault[] => {
  const addresses = [
    ...text.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/gi),
    ...text.matchAll(/(?:\bfetch|\bimport|\bimportScripts|\bsendBeacon|\bnew (?:WebSocket|EventSource|Worker|Image))\(\s*["'`]((?:https?|wss?):\/\/[^"'`]+)/g),
  ].map((match) => match[1]!).filter((address) => isForeign(address, site));
  return addresses.map((address) => ({ value: address, why: 'This file would ask another server for something, and so tell it who reads here.', mend }));
};

/** The site asks nobody but itself for anything, and tells nobody where a reader came from. */
export const readers: DistRule<Found> = {
  name: 'readers',
  inspect: (site) => ({
    findIn: (tag) => [...tells(tag, site), ...pageMarks(tag)],
    look({ path, fresh: text }, found) {
      if (text === undefined) return [];
      const named = [...new Set(text.match(trackers))].map((name): Fault => ({ value: name, why: 'This file names a service that watches readers or serves others’ files.', mend }));
      return [
        ...found.filter((one) => typeof one !== 'string'),
        ...(found.includes('page') && !found.includes('kept') ? [unreferred] : []),
        ...aboutCode(site, text),
        ...named,
      ].map((fault) => ({ file: `${site.shownAs}/${path}`, ...fault }));
    },
  }),
};
