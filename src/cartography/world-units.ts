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

/** Points as relative SVG path commands, without those that rounding made alike. @param points in whole units. */
export function relativePath([first, ...rest]: readonly (readonly [number, number])[]): string {
  let [x, y] = first!;
  let path = `M${x} ${y}l`;
  let separator = '';
  for (const [nextX, nextY] of rest) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    path += `${separator && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    separator = ' ';
    [x, y] = [nextX, nextY];
  }
  return path;
}

/** A ring or line in the poster's units as relative SVG path commands. */
export const pathOf = (line: readonly LngLat[], closed: boolean): string =>
  (closed ? `${relativePath(line.slice(0, -1).map(toUnits))}z` : relativePath(line.map(toUnits)));
