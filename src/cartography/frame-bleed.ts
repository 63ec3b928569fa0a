import type { LngLat } from '../journey/mercator.ts';
import type { Extent } from '../journey/view.ts';

/** What the geometry covers, [west, south, east, north] in degrees: the box of the manifest. */
export const dataExtent: Extent = [60, -12, 165, 62];

/** How far beyond the data the sea is carried on, in degrees. */
const bleedDegrees = 12;

const pushed = ([lng, lat]: LngLat): LngLat => {
  const [west, south, east, north] = dataExtent;
  return [
    lng <= west ? lng - bleedDegrees : lng >= east ? lng + bleedDegrees : lng,
    lat <= south ? lat - bleedDegrees : lat >= north ? lat + bleedDegrees : lat,
  ];
};

const isOnFrame = (point: LngLat): boolean => pushed(point).some((value, n) => value !== point[n]);

/**
 * Carries a closed ring on beyond the frame of the data: where it runs along the frame, it runs outside of it instead.
 * The outline of the sea is then its coast and nothing else that could be seen, so one path serves as area and as line.
 * @param ring closed: its first point is also its last.
 */
export function bleedFrame(ring: readonly LngLat[]): LngLat[] {
  const points = ring.slice(1);
  return points.flatMap((point, n): LngLat[] => {
    if (!isOnFrame(point)) return [point];
    const [before, after] = [points.at(n - 1)!, points[(n + 1) % points.length]!];
    return [...(isOnFrame(before) ? [] : [point]), pushed(point), ...(isOnFrame(after) ? [] : [point])];
  }).reduce<LngLat[]>((closed, point, n, all) => (n === all.length - 1 ? [...closed, point, all[0]!] : [...closed, point]), []);
}
