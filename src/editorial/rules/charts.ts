import { readFileSync } from 'node:fs';
import { readCsv } from '../../figures/read-csv.ts';
import { markable } from '../../figures/world-map.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';
import { fieldName } from '../validate.ts';
import type { Path } from '../yaml-file.ts';

let provinces: string[] | undefined;
/** The provinces of North Korea that the map can draw. */
const drawable = (): string[] => {
  provinces ??= (JSON.parse(readFileSync(new URL('../../cartography/basemap/north.topo.json', import.meta.url), 'utf8')) as
    { objects: { provinces: { geometries: { id: string }[] } } }).objects.provinces.geometries.map(({ id }) => id);
  return provinces;
};

const marks = ({ context: { numbers, destinations, tables } }: Content): Finding[] => {
  const years = tables.filter(({ path }) => path === 'arrivals.csv').flatMap(({ text }) => {
    const csv = readCsv(text);
    return csv.failure ? [] : csv.rows;
  }).map(({ values }) => Number(values['to'])).filter(Number.isInteger);
  const last = Math.max(...years);
  const off = (entry: Entry<unknown>, path: Path, value: unknown, why: string, mend: string): Finding =>
    ({ file: entry.file, ...entry.at(path), field: `${entry.id === 'numbers' ? '' : `${entry.id}.`}${fieldName(path)}`, value, why, mend });
  return [
    ...(numbers?.partial.origin?.provinces ?? []).flatMap((id, index) => (id === undefined || drawable().includes(id) ? []
      : [off(numbers!, ['origin', 'provinces', index], id, `The map of the North has no province "${id}".`, didYouMean(id, drawable()))])),
    ...(numbers?.partial.marks ?? []).flatMap((mark, index) => (mark?.year === undefined || !(years.length > 0 && mark.year > last) ? []
      : [off(numbers!, ['marks', index, 'year'], mark.year, `The chart ends with ${last}, the last year of arrivals.csv.`, 'Mark a year that the chart has.')])),
    ...destinations.flatMap((entry) => (entry.partial.countries ?? []).flatMap((code, index) => (code === undefined || markable.includes(code) ? []
      : [off(entry, ['countries', index], code, `The map of the world cannot mark a country "${code}".`, `${didYouMean(code, markable)} A further country is added to src/figures/world-map.ts.`)]))),
  ];
};

/** What the maps and the chart are told to mark is on them. */
export const charts: ContentRule = { name: 'charts', check: marks };
