import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { SparsePath } from './sparse-path.ts';

/** A topology of the world’s countries by ISO 3166 numeric code, as world-atlas has it. */
export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** ISO 3166: the numeric codes of the countries that the sources speak of. */
const numeric: Readonly<Record<string, string>> = {
  KR: '410', KP: '408', CN: '156', MN: '496', RU: '643', LA: '418', TH: '764', VN: '704', PH: '608', JP: '392', CA: '124', US: '840',
  BE: '056', DK: '208', FI: '246', FR: '250', DE: '276', LU: '442', NL: '528', NO: '578', SE: '752', GB: '826',
};

/** The countries that the maps can mark, by their two letters. */
export const markable: readonly string[] = Object.keys(numeric);

/** Antarctica takes room and has no part in this. */
const antarctica = '010';

/** What a map marks: an entry with its number in the list and its countries, the one that carries the number first. */
export interface Marked { readonly id: string; readonly number: number; readonly countries: readonly string[] }

/** A drawn map of width by height pixels: the land as one path in parts of a pixel (see `sparse-path.ts`), the marked countries as others, and where their numbers stand. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly origin: string;
  readonly areas: readonly { readonly id: string; readonly d: string }[];
  readonly numbers: readonly { readonly id: string; readonly number: number; readonly x: number; readonly y: number }[];
}

type Country = Feature<Geometry, { name: string }>;

/**
 * The ISO 3166 numeric code of a country by its two letters.
 * @throws RangeError for a country that the maps do not know.
 */
export function numericCode(country: string): string {
  const code = numeric[country];
  if (!code) throw new RangeError(`The maps of the destinations do not know the country ${country}; add its numeric code.`);
  return code;
}

/** The largest piece of a country: its number stands there, not between an island and the mainland. */
function mainland({ geometry }: Country): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  if (geometry.type !== 'MultiPolygon') throw new RangeError(`A country is an area, not a ${geometry.type}.`);
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const areas = pieces.map((piece) => geoArea(piece));
  return pieces[areas.indexOf(Math.max(...areas))]!;
}

/** How far from a country's mainland, in radians, a piece of it still belongs to the group of countries that a map marks. */
const near = 0.45;

/** A country without what belongs to it on other continents: a group named after a continent is marked there. */
function withoutOverseas(country: Country): Geometry {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon') return geometry;
  const centre = geoCentroid(mainland(country));
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.filter((coordinates) => geoDistance(geoCentroid({ type: 'Polygon', coordinates }), centre) < near) };
}

const countriesOf = (world: WorldTopology): Country[] =>
  feature(world, world.objects.countries).features.filter(({ id }) => id !== antarctica) as Country[];

function draw(countries: readonly Country[], projection: GeoProjection, marked: readonly Marked[], width: number, height: number, leader: Readonly<Record<string, string>>): DrawnMap {
  const path = geoPath(projection);
  const sparse = new SparsePath();
  const sparsePath = geoPath(projection, sparse);
  const drawn = (area: Country | Geometry): string => {
    sparsePath(area);
    return sparse.take();
  };
  const byCode = new Map(countries.map((country) => [String(country.id), country]));
  const ids = new Map(marked.flatMap(({ id, countries: codes }) => codes.map((code) => [numericCode(code), id])));
  const all = (wanted: readonly (Country | Geometry)[]): string => wanted.map(drawn).join('');
  return {
    width, height,
    land: all(countries.filter(({ id }) => !ids.has(String(id)) && id !== numeric['KP'])),
    origin: all(countries.filter(({ id }) => id === numeric['KP'])),
    areas: marked.map(({ id, countries: codes }) => {
      const areas = codes.map((code) => byCode.get(numericCode(code))!);
      return { id, d: all(codes.length > 1 ? areas.map(withoutOverseas) : areas) };
    }),
    numbers: marked.map(({ id, number, countries: codes }) => {
      const [x, y] = path.centroid(mainland(byCode.get(numericCode(leader[id] ?? codes[0]!))!));
      return { id, number, x, y };
    }).filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height),
  };
}

/**
 * The world with the Pacific in its middle, so that the ways out of East Asia are not cut.
 * @param numbered ids of the entries whose numbers there is room for.
 * @param leader for groups of countries: the one on which the number stands.
 */
export function worldMap(world: WorldTopology, marked: readonly Marked[], width: number, numbered: ReadonlySet<string>, leader: Readonly<Record<string, string>> = {}): DrawnMap {
  const countries = countriesOf(world);
  const projection = geoEqualEarth().rotate([-148, 0]).fitWidth(width, { type: 'FeatureCollection', features: [...countries] });
  const [[, top], [, bottom]] = geoPath(projection).bounds({ type: 'FeatureCollection', features: [...countries] });
  const [x, y] = projection.translate();
  projection.translate([x, y - top]);
  const drawn = draw(countries, projection, marked, width, Math.ceil(bottom - top), leader);
  return { ...drawn, numbers: drawn.numbers.filter(({ id }) => numbered.has(id)) };
}

/** The part of the world in which most of the countries lie close together: [west, south, east, north] at the middle of each side. */
const asia = { west: 90, south: 4, east: 148, north: 56 };

/** East and Southeast Asia. Countries that reach beyond the frame are cut at it. */
export function asiaMap(world: WorldTopology, marked: readonly Marked[], width: number): DrawnMap {
  const height = Math.round(width * 1.06);
  const { west, south, east, north } = asia;
  const middle = (west + east) / 2;
  const projection = geoAzimuthalEqualArea().rotate([-middle, -(south + north) / 2]).fitExtent([[0, 0], [width, height]], {
    type: 'MultiPoint', coordinates: [[west, 30], [east, 30], [middle, north], [middle, south]],
  }).clipExtent([[0, 0], [width, height]]);
  return draw(countriesOf(world), projection, marked, width, height, {});
}
