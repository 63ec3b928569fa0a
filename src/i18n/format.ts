import { kmPerMile } from '../journey/distance.ts';
import type { Language } from './languages.ts';

/** A whole number as the language writes it. */
export const formatNumber = (value: number, language: Language): string => Math.round(value).toLocaleString(language);

/** A distance in kilometres and in miles, both whole and as the language writes them. */
export const formatDistance = (km: number, language: Language): { km: string; miles: string } => ({
  km: formatNumber(km, language),
  miles: formatNumber(km / kmPerMile, language),
});

/** A calendar date (YYYY-MM-DD) as the language writes it. */
export const formatDate = (isoDate: string, language: Language): string =>
  new Date(`${isoDate}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
