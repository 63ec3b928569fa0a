/** The site's languages; the first is served at `/`, the others below their own folder. */
export const languages = ['en', 'ko'] as const;

/** A language of the site, as a BCP 47 tag. */
export type Language = (typeof languages)[number];

/** The language at `/`, to which a missing translation falls back. */
export const defaultLanguage: Language = 'en';

/** The language of a page, by the part of its route that names one; the default one has none. */
export const languageOf = (part: string | undefined): Language => languages.find((language) => language === part) ?? defaultLanguage;
