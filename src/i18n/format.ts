import { kmPerMile } from '../journey/distance.ts';
import { languages, type Language } from './languages.ts';

/** A formatter for each language: to make one takes longer than to format a thousand values. */
const inEach = <Format>(make: (language: Language) => Format): Record<Language, Format> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Format>;

const numbers = inEach((language) => new Intl.NumberFormat(language));
/** Days stand before months, as everywhere in the texts. */
const dates = inEach((language) => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }));

/** A whole number as the language writes it. */
export const formatNumber = (value: number, language: Language): string => numbers[language].format(Math.round(value));

/** A distance in kilometres and in miles, both whole and as the language writes them. */
export const formatDistance = (km: number, language: Language): { km: string; miles: string } => ({
  km: formatNumber(km, language),
  miles: formatNumber(km / kmPerMile, language),
});

/** A calendar date (YYYY-MM-DD) as the language writes it. */
export const formatDate = (isoDate: string, language: Language): string => dates[language].format(new Date(`${isoDate}T00:00:00Z`));

const thousands = inEach((language) => formatNumber(8888, language).replaceAll('8', ''));

/** The sign that a language puts between thousands. */
export const thousandsSign = (language: Language): string => thousands[language];

const units = ['kilometer', 'mile'] as const;
const lengths = inEach((language) => Object.fromEntries(units.map((unit) =>
  [unit, new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(8).replace('8', '{length}')])) as Record<(typeof units)[number], string>);

/** How a language writes a length with its unit, with `{length}` in the number's place. */
export const lengthTemplate = (unit: (typeof units)[number], language: Language): string => lengths[language][unit];
