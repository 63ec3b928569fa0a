import { z } from 'astro/zod';
import { languages, type Language } from '../i18n/languages.ts';

/** A text in each of the site's languages: `{ en: …, ko: … }`. English must be there; a missing translation falls back to it. */
export type Localized = { en: string } & Partial<Record<Language, string>>;

const text = z.string().trim().min(1, { error: 'must not be empty' });

/** Schema of a {@link Localized} text. */
export const localized = z.strictObject(
  Object.fromEntries(
    languages.map((language) => [language, language === 'en' ? text : text.optional()]),
  ) as { en: typeof text } & Record<Exclude<Language, 'en'>, z.ZodOptional<typeof text>>,
) as unknown as z.ZodType<Localized>;

/** The text in `language`, or English where the translation is missing. */
export const inLanguage = (value: Localized, language: Language): string => value[language] ?? value.en;
