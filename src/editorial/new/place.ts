import { place as placeSchema, placeKinds, type Place } from '../../schema/place.ts';
import { decimalsByPrecision, rounded } from '../../schema/precision.ts';
import { countryCodes, isInCountry } from '../countries.ts';
import { finest } from '../rules/places.ts';
import { didYouMean } from '../suggest.ts';
import { commentedYaml } from './commented.ts';
import { Refusal, type Plan, type Request, type Situation } from './request.ts';
import { idOf } from './testimony.ts';

type NewPlace = Extract<Request, { kind: 'place' }>;

const among = <T extends string>(what: string, value: string, values: readonly T[]): T => {
  if (!(values as readonly string[]).includes(value)) throw new Refusal(`There is no ${what} "${value}". ${didYouMean(value, values)}`);
  return value as T;
};

/** A place of the gazetteer, rounded to what its country and kind allow. */
export const planPlace = (request: NewPlace, { content }: Situation): Plan => {
  const id = idOf(request.name, request.id, '--id');
  if (content.places.some((place) => place.id === id)) throw new Refusal(`places.yaml has a place "${id}" already, and it is not overwritten.`);
  const country = among('country', request.country.toUpperCase(), countryCodes());
  const kind = among('kind of place', request.placeKind, placeKinds);
  const point = request.at.replace(/[[\]]/g, '').split(/[,\s]+/).filter(Boolean).map(Number);
  if (point.length !== 2 || point.some(Number.isNaN)) throw new Refusal(`"${request.at}" is not a longitude and a latitude. Write them as --at "128.2,41.4", longitude first.`);
  const [lng, lat] = point as [number, number];
  if (!isInCountry([lng, lat], country)) {
    throw new Refusal(isInCountry([lat, lng], country) ? `Longitude comes first: write --at "${lat},${lng}".` : `The point ${lng}, ${lat} does not lie in ${country}.`);
  }
  const name = request.ko === undefined ? { en: request.name } : { en: request.name, ko: request.ko };
  const limit = finest({ name, country, kind, source: request.source });
  const wanted = request.precision === undefined ? undefined : among('precision', request.precision, Object.keys(decimalsByPrecision) as Place['precision'][]);
  const precision = wanted !== undefined && decimalsByPrecision[wanted] < decimalsByPrecision[limit] ? wanted : limit;
  const at = [lng, lat].map((number) => rounded(number, decimalsByPrecision[precision])) as [number, number];
  if (!isInCountry(at, country)) throw new Refusal(`Rounded to the precision ${precision}, this point falls outside ${country}. Give a point a little further inland.`);
  const written = commentedYaml(placeSchema, { name, country, kind, precision, at, source: request.source });
  const previous = content.yamlTexts.find(({ path }) => path === 'places.yaml')?.text ?? '';
  return {
    files: [{ path: 'places.yaml', append: true, text: `${previous.endsWith('\n') ? '' : '\n'}${id}:\n${written.trimEnd().split('\n').map((line) => `  ${line}`).join('\n')}\n` }],
    next: [
      `The place is given as [${at.join(', ')}], as generalised as the precision ${precision} demands.`,
      `To bind chapters to it, add a stop to an act in journey.yaml: - { place: ${id}, aside: true }`,
    ],
  };
};
