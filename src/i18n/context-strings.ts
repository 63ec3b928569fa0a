import { contextEn, type ContextStrings } from './context-en.ts';
import { contextKo } from './context-ko.ts';
import type { Language } from './languages.ts';

const byLanguage: Readonly<Record<Language, ContextStrings>> = { en: contextEn, ko: contextKo };

/** The strings of the context pages in a language. */
export const contextStringsIn = (language: Language): ContextStrings => byLanguage[language];
