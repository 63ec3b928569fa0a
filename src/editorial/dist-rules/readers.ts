import type { SiteFacts } from '../built-site.ts';
import type { DistRule } from '../dist-rule.ts';
import { once, type Tag } from '../html.ts';
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

const aboutHtml = (file: string, tags: readonly Tag[], foreignRequests: (tag: Tag) => readonly string[]): Finding[] => {
  const asking = tags.filter((tag) => foreignRequests(tag).length > 0);
  const findings: Finding[] = asking.flatMap((tag) => foreignRequests(tag).map((address) => ({
    file, field: `<${tag.name}>`, value: address, why: 'This page would ask another server for something, and so tell it who reads here.', mend,
  })));
  if (tags.some(({ name }) => name === 'html') && !tags.some(({ name, attributes }) => name === 'meta' && attributes.name === 'referrer' && attributes.content === 'no-referrer')) {
    findings.push({ file, field: '<meta name="referrer">', why: 'Without it, sites that a reader goes on to learn where they came from.', mend: 'Add <meta name="referrer" content="no-referrer"> to the page’s head (the layout has it; does this page use the layout?).' });
  }
  findings.push(...tags.filter(({ name, attributes }) => name === 'a' && attributes.target === '_blank' && !/\bnoopener\b/.test(attributes.rel ?? '')).map(({ attributes }) => ({
    file, field: '<a target="_blank">', value: attributes.href, why: 'A page opened in a new tab could reach back into this one.', mend: 'Add rel="noopener noreferrer".',
  })));
  return findings;
};

const aboutCode = (site: SiteFacts, file: string, text: string): Finding[] => {
  const addresses = [
    ...text.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/gi),
    ...text.matchAll(/(?:\bfetch|\bimport|\bimportScripts|\bsendBeacon|\bnew (?:WebSocket|EventSource|Worker|Image))\(\s*["'`]((?:https?|wss?):\/\/[^"'`]+)/g),
  ].map((match) => match[1]!).filter((address) => isForeign(address, site));
  return addresses.map((address) => ({ file, value: address, why: 'This file would ask another server for something, and so tell it who reads here.', mend }));
};

/** The site asks nobody but itself for anything, and tells nobody where a reader came from. */
export const readers: DistRule = {
  name: 'readers',
  inspect: (site) => {
    const foreignRequests = once((tag) => requestsOf(tag).filter((address) => isForeign(address, site)));
    return { look({ path, fresh: text, tags }): Finding[] {
      if (text === undefined) return [];
      const file = `${site.shownAs}/${path}`;
      const known = [...new Set(text.match(trackers))].map((name): Finding => ({ file, value: name, why: 'This file names a service that watches readers or serves others’ files.', mend }));
      const rest = path.endsWith('.html') || path.endsWith('.svg') ? aboutHtml(file, tags, foreignRequests) : [];
      return [...rest, ...aboutCode(site, file, text), ...known];
    } };
  },
};
