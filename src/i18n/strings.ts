import { en, type Strings } from './en.ts';
import { ko } from './ko.ts';
import type { Language } from './languages.ts';

const byLanguage: Readonly<Record<Language, Strings>> = { en, ko };

/** The interface in a language. */
export const stringsIn = (language: Language): Strings => byLanguage[language];
