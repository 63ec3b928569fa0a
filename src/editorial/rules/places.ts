import type { Place } from '../../schema/place.ts';
import { decimalsByPrecision, rounded, type Precision } from '../../schema/precision.ts';
import { countryCodes, isInCountry } from '../countries.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';
import type { Loose } from '../validate.ts';

/** Countries where a place known too well can endanger people who live there. */
const closed = ['KP', 'CN'];
/** Countries that people pass through, where knowing the way helps those who hunt them. */
const transit = ['LA', 'TH', 'VN', 'KH', 'MM', 'MN'];
const capitals: Record<string, string> = { LA: 'Vientiane', TH: 'Bangkok', VN: 'Hanoi', KH: 'Phnom Penh', MM: 'Naypyidaw', MN: 'Ulaanbaatar' };
const publicKinds = ['city', 'airport'];

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

const decimals = ({ file, id, at, partial }: Entry<Place>): Finding[] => {
  const { precision } = partial;
  if (precision === undefined) return [];
  const allowed = decimalsByPrecision[precision];
  return (['at', 'extent'] as const).flatMap((field): Finding[] => {
    const numbers = partial[field] as number[] | undefined;
    if (!numbers || !numbers.some((number) => decimalsOf(number) > allowed)) return [];
    return [{
      file, ...at([field]), field: `${id}.${field}`, value: numbers,
      why: `The precision ${precision} allows ${allowed === 0 ? 'no decimals' : `${allowed} decimal${allowed > 1 ? 's' : ''}`}.`,
      mend: `Write [${numbers.map((number) => rounded(number, allowed)).join(', ')}].`,
    }];
  });
};

/** Why a place may not be given as closely as it is, and how closely it may; undefined when nothing speaks against it. */
export const ceilingOf = ({ country, kind, precision, name, source, at }: Loose<Place>): { allowed: Place['precision']; why: string } | undefined => {
  if (country === undefined || kind === undefined || precision === undefined) return undefined;
  if (country === null) {
    const passedThrough = at?.length === 2 && transit.some((code) => isInCountry(at as [number, number], code));
    if (passedThrough && precision !== 'country') return { allowed: 'country', why: 'This point lies in a transit country, and may be given as the country at most.' };
    return precision === 'city' ? { allowed: 'region', why: 'A place that lies in no one country may be given as a region at most: borders run there.' } : undefined;
  }
  if (closed.includes(country) && precision === 'city' && !publicKinds.includes(kind)) {
    return { allowed: 'region', why: `A ${kind} in ${country === 'KP' ? 'North Korea' : 'China'} may be given as a region at most: border crossings and non-public places there can be used against people.` };
  }
  if (transit.includes(country) && precision !== 'country') {
    const gateway = kind === 'airport' || (kind === 'city' && name?.en === capitals[country]);
    if (!gateway) return { allowed: 'country', why: 'A place in a transit country may be given as the country at most, unless it is a public gateway: an airport or the capital.' };
    if (source === undefined) return { allowed: 'country', why: 'A public gateway in a transit country may be given more closely than the country only when a source names it.' };
  }
  return undefined;
};

/** How closely a place may be given at most. */
export const finest = (place: Loose<Omit<Place, 'precision'>>): Precision => {
  for (const precision of ['city', 'region'] as const) if (ceilingOf({ ...place, precision }) === undefined) return precision;
  return 'country';
};

const tooPrecise = (place: Entry<Place>): Finding[] => {
  const limit = ceilingOf(place.partial);
  if (!limit) return [];
  return [{
    file: place.file, ...place.at(['precision']), field: `${place.id}.precision`, value: place.partial.precision,
    why: limit.why,
    mend: `Write \`precision: ${limit.allowed}\` and ${limit.allowed === 'country' ? 'whole degrees' : 'one decimal'}${limit.why.includes('source') ? ', or add `source:` with the publication that names it' : ''}.`,
  }];
};

const position = ({ file, id, at, partial }: Entry<Place>): Finding[] => {
  const { country, kind } = partial;
  const point = partial.at as [number, number] | undefined;
  const extent = partial.extent as [number, number, number, number] | undefined;
  const findings: Finding[] = [];
  if (extent && !(extent[0] < extent[2] && extent[1] < extent[3])) {
    findings.push({ file, ...at(['extent']), field: `${id}.extent`, value: extent, why: 'The corners are in the wrong order.', mend: 'Write [west, south, east, north].' });
  }
  if (country === null && kind !== undefined && !['area', 'sea', 'river', 'via'].includes(kind)) {
    findings.push({ file, ...at(['country']), field: `${id}.country`, value: null, why: `A ${kind} lies in one country, but none is named.`, mend: 'Write its two-letter code, for example KP. Only areas, seas, rivers and bends of the line may cross borders.' });
  }
  if (country != null && !countryCodes().includes(country)) {
    findings.push({ file, ...at(['country']), field: `${id}.country`, value: country, why: `The base map has no country "${country}" to check the place against.`, mend: didYouMean(country, countryCodes()) });
  } else if (country != null && point && !isInCountry(point, country)) {
    const swapped = isInCountry([point[1], point[0]], country);
    findings.push({
      file, ...at(['at']), field: `${id}.at`, value: point, why: `This point does not lie in ${country}, the country the place declares.`,
      mend: swapped ? `Longitude comes first: write [${point[1]}, ${point[0]}].` : 'Correct the point or the country. A rounded point of a small place may need the next value inland.',
    });
  }
  return findings;
};

const sources = (content: Content): Finding[] => content.places
  .filter(({ partial: { source } }) => source !== undefined && !content.sources.some(({ id }) => id === source))
  .map(({ file, id, at, partial: { source } }) => ({
    file, ...at(['source']), field: `${id}.source`, value: source,
    why: `There is no source "${source}" in sources.yaml.`,
    mend: didYouMean(source!, content.sources.map((one) => one.id)),
  }));

/** Places are generalised as far as their country and kind demand, and lie where they say. */
export const places: ContentRule = {
  name: 'places',
  check: (content) => [
    ...content.places.flatMap((place) => [...decimals(place), ...tooPrecise(place), ...position(place)]),
    ...sources(content),
  ],
};
