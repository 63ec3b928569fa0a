import { labelKindOf, type Label } from '../cartography/labels.ts';
import { languages, type Language } from '../i18n/languages.ts';
import type { Gazetteer } from '../journey/lines.ts';
import { inLanguage } from '../schema/localized.ts';

/**
 * The names that a map may carry: countries, seas and rivers, and those places that its chapters name.
 * @param named ids of the places that are named.
 */
export function labelsOf(places: Gazetteer, named: ReadonlySet<string>, language: Language): Label[] {
  const otherLanguage = languages.find((other) => other !== language)!;
  return Object.entries(places).flatMap(([id, place]): Label[] => {
    const kind = labelKindOf(place.kind);
    if (!kind || !place.at || (kind === 'place' && !named.has(id))) return [];
    const [name, other] = [inLanguage(place.name, language), inLanguage(place.name, otherLanguage)];
    return [{ id, kind, at: place.at, name, other: other === name ? '' : other }];
  });
}
