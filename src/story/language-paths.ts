import { defaultLanguage, languages, type Language } from '../i18n/languages.ts';

/** Props that every page of the site is given by its route. */
export interface LanguageProps { language: Language }

/** The routes of a page in all languages: the default one at the root, the others below their own folder. */
export const languagePaths = (): { params: { lang: string | undefined }; props: LanguageProps }[] =>
  languages.map((language) => ({ params: { lang: language === defaultLanguage ? undefined : language }, props: { language } }));
