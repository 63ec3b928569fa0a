import { project, type LngLat } from '../journey/mercator.ts';

/**
 * Width of the whole Mercator world in the poster's units: a hundredth of a degree is one unit, which is also the finest
 * detail that the site's geometry has.
 */
export const worldUnits = 36_000;

/** [longitude, latitude] in the poster's units, rounded to whole ones. */
export const toUnits = (lngLat: LngLat): [number, number] => {
  const [x, y] = project(lngLat);
  return [Math.round(x * worldUnits), Math.round(y * worldUnits)];
};

/** A ring or line in the poster's units as relative SVG path commands, without the points that rounding made alike. */
export function pathOf(line: readonly LngLat[], closed: boolean): string {
  let [x, y] = toUnits(line[0]!);
  let path = `M${x} ${y}l`;
  let separator = '';
  for (const lngLat of line.slice(1, closed ? -1 : undefined)) {
    const [nextX, nextY] = toUnits(lngLat);
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    path += `${separator && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    separator = ' ';
    [x, y] = [nextX, nextY];
  }
  return closed ? `${path}z` : path;
}
