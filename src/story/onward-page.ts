import type { Language } from '../i18n/languages.ts';
import { stringsIn } from '../i18n/strings.ts';

/**
 * A page that leads to a chapter's place in the journey at once, or by its link where a browser does not.
 * @param address of this site, as it may stand in HTML.
 */
export function onwardPage(language: Language, address: string): Response {
  const { siteName, readInJourney } = stringsIn(language);
  return new Response(`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="dark light"><meta name="robots" content="noindex"><title>${readInJourney} · ${siteName}</title><meta http-equiv="refresh" content="0; url=${address}"></head><body><main><h1>${siteName}</h1><p><a href="${address}">${readInJourney}</a></p></main></body></html>`, {
    headers: { 'content-type': 'text/html;charset=utf-8' },
  });
}
