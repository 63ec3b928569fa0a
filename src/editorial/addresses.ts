import { domainToUnicode } from 'node:url';

/** Services that hide where a link leads, and may record who followed it. */
const redirectors = [
  'bit.ly', 'bitly.com', 't.co', 'tinyurl.com', 'goo.gl', 'ow.ly', 'is.gd', 'v.gd', 'buff.ly', 'lnkd.in', 'rebrand.ly', 'tiny.cc', 'cutt.ly',
  'shorturl.at', 'rb.gy', 'bl.ink', 'short.io', 'soo.gd', 't.ly', 's.id', 'dlvr.it', 'trib.al', 'fb.me', 'amzn.to', 'youtu.be', 'linktr.ee',
  'han.gl', 'me2.do', 'naver.me', 'url.kr', 'vo.la', 'buly.kr', 'kko.to', 'c11.kr', 'abit.ly', 'bitly.kr', 'lrl.kr', 'bit.do', 'adf.ly', 'x.gd', 'surl.li', 'clck.ru', 'dub.sh', 'l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'out.reddit.com', 'away.vk.com',
  'safelinks.protection.outlook.com', 'mailchi.mp', 'click.mailchimp.com', 'list-manage.com',
];

/** The host of an address; undefined when it is none. */
export const hostOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).hostname.toLowerCase() : undefined);

/** True when `host` is `domain` or lies below it. */
export const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** True for an address that only passes its reader on to another one. */
export const isRedirector = (address: string): boolean => {
  const host = hostOf(address);
  if (host === undefined) return false;
  if (redirectors.some((domain) => isWithin(host, domain))) return true;
  const { pathname, searchParams } = new URL(address);
  if (/^(?:www\.)?google\./.test(host) && pathname === '/url') return true;
  return [...searchParams.values()].some((value) => /^https?:\/\//i.test(value));
};

/** Parameters by which a service recognises who followed a link, or where it was shared. */
const tracking = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid?|mc_[ce]id|_hs(?:enc|mi)|si|ref_src|twclid|ttclid)$/i;

/** The parameters of an address that follow its readers about. */
export const trackingIn = (address: string): string[] =>
  (hostOf(address) === undefined ? [] : [...new URL(address).searchParams.keys()].filter((name) => tracking.test(name)));

/** Letters that look like Latin ones and are none: an address with a Cyrillic а leads elsewhere. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** True for an address that leads to one computer rather than to a site with a name, or that only seems to lead where it begins. */
export const isMisleading = (address: string): boolean => {
  const host = hostOf(address);
  return host === undefined || /^(?:\[.*\]|[\d.]+|localhost|[^.]+)$/.test(host) || lookAlike.test(domainToUnicode(host)) || new URL(address).username !== '';
};

/** Bare addresses in a text. */
export const addressesIn = (text: string): { address: string; index: number }[] =>
  [...text.matchAll(/\b(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)[^\s<>()[\]"'”]+/giu)]
    .map((match) => ({ address: match[0].replace(/[.,;:!?]+$/, ''), index: match.index }));
