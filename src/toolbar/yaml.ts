import { asId } from '../editorial/as-id.ts';
import type { LngLat } from '../journey/mercator.ts';
import type { Extent } from '../journey/view.ts';
import { decimalsByPrecision, rounded, type Precision } from '../schema/precision.ts';

/** Text as YAML would have it: bare where that is safe, quoted otherwise. */
const text = (value: string): string =>
  (/^\p{L}[\p{L}\p{M}\p{N} ’.-]*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off)$/i.test(value) && value.trimEnd() === value ? value : JSON.stringify(value));

/** The line of a chapter's front matter that says what must be in view. */
export const viewYaml = (ids: readonly string[]): string => `view: [${ids.join(', ')}]\n`;

/** A point rounded to what a precision allows. */
export const generalised = ([longitude, latitude]: LngLat, precision: Precision): LngLat =>
  [rounded(longitude, decimalsByPrecision[precision]), rounded(latitude, decimalsByPrecision[precision])];

/** An extent rounded to what a precision allows; where its edges would fall together it reaches one step further. */
export function generalisedExtent([west, south, east, north]: Extent, precision: Precision): Extent {
  const decimals = decimalsByPrecision[precision];
  const edges = (low: number, high: number): [number, number] => {
    const [from, to] = [rounded(low, decimals), rounded(high, decimals)];
    return from < to ? [from, to] : [from, rounded(from + 10 ** -decimals, decimals)];
  };
  const [[left, right], [bottom, top]] = [edges(west, east), edges(south, north)];
  return [left, bottom, right, top];
}

/** An area for `places.yaml`, which a chapter may then ask to have in view. */
export const areaYaml = ({ name, precision, extent }: { name: string; precision: Precision; extent: Extent }): string => [
  `${asId(name) || 'new-area'}:`,
  `  name: { en: ${text(name || 'New area')} }`,
  '  country: null',
  '  kind: area',
  `  precision: ${precision}`,
  `  extent: [${generalisedExtent(extent, precision).join(', ')}]`,
  '',
].join('\n');

/** A place for `places.yaml`. */
export const placeYaml = (
  { name, country, kind, precision, at }: { name: string; country: string; kind: string; precision: Precision; at: LngLat },
): string => [
  `${asId(name) || 'new-place'}:`,
  `  name: { en: ${text(name || 'New place')} }`,
  `  country: ${/^(?:no|on)$/i.test(country) ? JSON.stringify(country) : country}`,
  `  kind: ${kind}`,
  `  precision: ${precision}`,
  `  at: [${generalised(at, precision).join(', ')}]`,
  '',
].join('\n');
