import { formatNumber } from '../i18n/format.ts';
import { distanceKm, kmPerMile } from '../journey/distance.ts';
import { kmAlong } from '../journey/along.ts';
import { commonLine, pointOf } from '../journey/lines.ts';
import { drawRoute } from '../journey/route.ts';
import type { Story } from './story.ts';

/** Lengths that the pages state, in the unit that the page's language puts first, as the language writes them. */
export interface LineFacts {
  /** The way over land until the flight, and the flight. */
  readonly land: string;
  readonly air: string;
  /** The way over land to the nearest hundred, as the cover gives it. */
  readonly road: string;
  /** The distance in a straight line that the cover sets against it. */
  readonly straight: string;
}

function measured({ journey, places, language }: Story): LineFacts {
  const route = drawRoute(commonLine(journey, places));
  const flight = route.legs.find(({ by }) => by === 'air');
  const landKm = kmAlong(route, flight?.start ?? 1);
  const airKm = flight ? kmAlong(route, flight.end) - landKm : 0;
  const straightKm = distanceKm(pointOf(places, journey.straightLine.from), pointOf(places, journey.straightLine.to));
  const perUnit = language === 'ko' ? 1 : kmPerMile;
  const shown = (km: number, step = 1) => formatNumber(Math.round(km / perUnit / step) * step, language);
  return { land: shown(landKm), air: shown(airKm), road: shown(landKm, 100), straight: shown(straightKm) };
}

const known = new WeakMap<Story, LineFacts>();

/** Measures the common line. Kilometres come first in Korean, miles in English. */
export function lineFacts(story: Story): LineFacts {
  const facts = known.get(story) ?? measured(story);
  known.set(story, facts);
  return facts;
}
