import { countryCodes, isInCountry } from '../editorial/countries.ts';
import { ceilingOf, finest } from '../editorial/rules/places.ts';
import { placeKinds, type Place } from '../schema/place.ts';
import { decimalsByPrecision } from '../schema/precision.ts';
import type { Sketch, Sketched } from './messages.ts';
import { generalised, placeYaml } from './yaml.ts';

/**
 * Makes of a point on the map an entry for `places.yaml` that keeps the rules: in the country where it lies, and no
 * closer than that country and the kind of place allow.
 */
export function sketched({ name, kind: asked, precision: wanted, at }: Sketch): Sketched {
  const countries = countryCodes().filter((code) => isInCountry(at, code));
  const country = countries[0];
  if (country === undefined) return { yaml: null, notes: ['No country of the map lies here. For a sea or a stretch across borders, copy an area instead.'] };
  const kind = placeKinds.find((one) => one === asked) ?? 'town';
  const place: Omit<Place, 'precision'> = { name: { en: name }, country, kind };
  const limit = finest(place);
  const precision = decimalsByPrecision[wanted] > decimalsByPrecision[limit] ? limit : wanted;
  const notes = [
    ...(precision === wanted ? [] : [`Given as ${precision}. ${ceilingOf({ ...place, precision: wanted })!.why}`]),
    ...(countries.length > 1 ? [`This is close to a border: ${countries.join(' or ')}? Look at \`country\`.`] : []),
    ...(isInCountry(generalised(at, precision), country) ? [] : [`Rounded, the point falls outside ${country}. Move the map a little inland.`]),
  ];
  return { yaml: placeYaml({ name, country, kind, precision, at }), notes };
}
