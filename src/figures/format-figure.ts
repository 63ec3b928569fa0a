import type { ContextStrings } from '../i18n/context-en.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Figure } from '../schema/figure.ts';

/** A figure as the language writes it, with its unit and what the source says of its exactness: “over 33,000”, “약 90일”. */
export function formatFigure({ value, unit, bound }: Pick<Figure, 'value' | 'unit' | 'bound'>, language: Language, strings: ContextStrings): string {
  const number = Array.isArray(value) ? value.map((one) => formatNumber(one, language)).join('–') : formatNumber(value, language);
  return strings[bound](strings[unit](number));
}

/** A share of 0–1 as a whole percentage, as the language writes it. */
export const formatShare = (share: number, language: Language): string =>
  share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
