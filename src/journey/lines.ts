import type { Journey } from '../schema/journey.ts';
import type { Place } from '../schema/place.ts';
import type { LngLat } from './mercator.ts';
import type { RouteStop } from './route.ts';
import { stopsOf } from './sections.ts';

/** Places by id. */
export type Gazetteer = Readonly<Record<string, Place>>;

/**
 * The point of a place.
 * @throws RangeError when the gazetteer does not know the place, or knows it only as an area.
 */
export function pointOf(places: Gazetteer, id: string): LngLat {
  const at = places[id]?.at;
  if (!at) throw new RangeError(`Place ${id} has no point in places.yaml.`);
  return at;
}

const routeStop = (places: Gazetteer, stop: ReturnType<typeof stopsOf>[number]): RouteStop => ({
  place: stop.place,
  at: pointOf(places, stop.place),
  via: stop.via.map((id) => pointOf(places, id)),
  by: stop.by,
});

/** The stops of the common line: all that are not aside. */
export const commonLine = (journey: Journey, places: Gazetteer): RouteStop[] =>
  stopsOf(journey).filter(({ aside }) => !aside).map((stop) => routeStop(places, stop));

/**
 * The stops of one person's line: where it begins, where it ends, and what lies between on the common line. A stop aside
 * from the line, or on the border, is touched only by a person whose own chapter stands there.
 * @param own the places of the person's chapters.
 * @throws RangeError when `from` or `to` is no stop, or does not come before the other.
 */
export function personLine(
  journey: Journey, places: Gazetteer, { from, to }: { from: string; to: string }, own: readonly string[],
): RouteStop[] {
  const stops = stopsOf(journey);
  const [start, end] = [from, to].map((id) => stops.findIndex(({ place }) => place === id)) as [number, number];
  if (start < 0 || end < 0) throw new RangeError(`A person's line runs from ${from} to ${to}, but both must be stops in journey.yaml.`);
  if (start >= end) throw new RangeError(`A person's line runs from ${from} to ${to}, which is not the order of journey.yaml.`);
  return stops.slice(start, end + 1)
    .filter(({ place, aside }, n, all) => n === 0 || n === all.length - 1 || own.includes(place)
      || (!aside && places[place]?.kind !== 'border'))
    .map((stop) => routeStop(places, stop));
}
