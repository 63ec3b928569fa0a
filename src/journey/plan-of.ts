import type { ActId, Journey } from '../schema/journey.ts';
import { pointOf, type Gazetteer } from './lines.ts';
import type { LngLat } from './mercator.ts';
import type { Plan, Step } from './plan.ts';
import { drawRoute, type Route, type RouteStop } from './route.ts';
import { stopsOf, type Placed, type Section } from './sections.ts';
import { viewOf, type Extent, type View } from './view.ts';

/** A chapter as the stage needs it. */
export interface StagedChapter extends Placed {
  /** Places that must be in view; the chapter's own place where there are none. */
  readonly view: readonly string[] | undefined;
}

/** Hours of the journey, as indices into the palettes: one for each act, whichever others are told of; after the landing, dawn and day. */
const hourOfAct: Record<ActId, number> = { 'north-korea': 0, china: 1, 'southeast-asia': 2, 'south-korea': 3 };
const arrivalHour = hourOfAct['south-korea'];
const dayHour = 5;

/** What a page tells of. */
export interface Told {
  readonly journey: Journey;
  readonly places: Gazetteer;
  /** The stops of the line that the page draws. */
  readonly line: readonly RouteStop[];
  /** What must be in view on the cover and in the outro. */
  readonly opening: readonly string[];
  /** The place of the last chapter before the page's, on a later page of a journey of several. */
  readonly after?: string;
}

/** What a place shows when it must be in view: its extent, or its point. */
const seen = (places: Gazetteer, id: string): LngLat | Extent => places[id]?.extent ?? pointOf(places, id);

/** Less than a tenth of a pixel at the closest camera. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The view of a list of places, in as many digits as can be seen. */
export function viewOfPlaces(places: Gazetteer, ids: readonly string[]): View {
  const { x, y, size } = viewOf(ids.map((id) => seen(places, id)));
  return { x: rounded(x), y: rounded(y), size: rounded(size) };
}

/** The places that the map names: the chapter's own first, then those it asks to have in view, if they are points. */
const namesOf = (places: Gazetteer, place: string, view: readonly string[] = []): string[] =>
  [...new Set([place, ...view])].filter((id) => places[id]?.at && places[id].kind !== 'country');

/** The hour at each stop: an act's own palette, the lights where the flight lands, dawn at the next stop, then day. */
function hoursByStop(journey: Journey): Map<string, number> {
  const stops = stopsOf(journey);
  const landing = stops.findIndex(({ by }) => by === 'air');
  return new Map(stops.map(({ place, act }, n) => [
    place,
    landing < 0 || n < landing ? hourOfAct[act] : Math.min(arrivalHour + n - landing, dayHour),
  ]));
}

/** The fraction at which each stop is reached; a stop aside from the line counts as the last one the line passed. */
export function drawnByStop(journey: Journey, route: Route): Map<string, number> {
  let last = 0;
  return new Map(stopsOf(journey).map(({ place }) => {
    last = route.stops[place] ?? last;
    return [place, last];
  }));
}

/**
 * Plans the stage of a page from its sections.
 * @throws RangeError where the line cannot be drawn (see {@link drawRoute}), or a place that must be in view has no point.
 */
export function planOf(sections: readonly Section<StagedChapter>[], { journey, places, line, opening, after }: Told): Plan {
  const route = drawRoute(line);
  const hours = hoursByStop(journey);
  const drawn = drawnByStop(journey, route);
  const landings = new Set(stopsOf(journey).filter(({ by }) => by === 'air').map(({ place }) => place));
  const firstChapter = sections.find((section) => section.kind === 'chapter');
  const opensAt = firstChapter ? hours.get(firstChapter.chapter.place)! : 0;
  const drawnBefore = after === undefined ? 0 : drawn.get(after)!;
  const lastAct = journey.acts.at(-1)!.id;
  const steps: Step[] = [];
  for (const section of sections) {
    const before = steps.at(-1);
    const still = { id: section.id, chapter: null, names: [], drawn: before?.drawn ?? drawnBefore, lights: 0 };
    if (section.kind === 'chapter') {
      const { id, place, view } = section.chapter;
      steps.push({
        id, chapter: id, names: namesOf(places, place, view), drawn: Math.max(still.drawn, drawn.get(place)!), lights: landings.has(place) ? 1 : 0,
        act: section.act, view: viewOfPlaces(places, [place, ...(view ?? [])]), hour: hours.get(place)!,
      });
    } else if (section.kind === 'act') {
      const act = journey.acts.find(({ id }) => id === section.act)!;
      steps.push({ ...still, act: act.id, view: viewOfPlaces(places, act.view), hour: Math.min(hours.get(act.stops[0]!.place)!, arrivalHour) });
    } else if (section.kind === 'give') {
      steps.push({ ...before!, ...still });
    } else {
      /* A page that ends on the way ends in the hour of its last chapter. */
      const end = before && before.act !== lastAct ? before : { act: lastAct, hour: dayHour };
      const { act, hour } = section.kind === 'cover' ? { act: firstChapter?.act ?? journey.acts[0]!.id, hour: opensAt } : end;
      steps.push({ ...still, act, view: viewOfPlaces(places, opening), hour });
    }
  }
  const crossings = Object.keys(route.stops).filter((id) => places[id]?.kind === 'border').map((id) => route.stops[id]!);
  return { steps, line, crossings };
}
