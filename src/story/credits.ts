import manifest from '../cartography/basemap/manifest.json';
import type { Language } from '../i18n/languages.ts';

interface Credited { readonly credit: Readonly<Record<Language, string>> }

/** The credit lines of the map's data, as its manifest gives them, each once. */
export const mapCredits = (language: Language): string[] =>
  [...new Set(Object.values(manifest.sources as unknown as Record<string, Credited>).map(({ credit }) => credit[language]))];
