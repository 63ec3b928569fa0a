import type { ActId, Journey } from '../schema/journey.ts';

/** Where a chapter stands: its place gives it its act and its order. */
export interface Placed {
  readonly id: string;
  readonly place: string;
}

/** One section of the journey page, in the order of reading. */
export type Section<Chapter extends Placed> =
  | { readonly kind: 'cover'; readonly id: string }
  | { readonly kind: 'act'; readonly id: string; readonly act: ActId }
  | { readonly kind: 'chapter'; readonly id: string; readonly act: ActId; readonly chapter: Chapter }
  | { readonly kind: 'give'; readonly id: string; readonly act: ActId; readonly recipient: string }
  | { readonly kind: 'outro'; readonly id: string };

/** The stops of all acts in order, each with its act. */
export const stopsOf = (journey: Journey) =>
  journey.acts.flatMap((act) => act.stops.map((stop) => ({ ...stop, act: act.id })));

/**
 * The chapters in the order of the route: by the stop of their place, then by year, then by id.
 * @param year the year in which a chapter's person left; Infinity where none is known.
 * @throws RangeError when a chapter's place is no stop of the journey.
 */
export function inOrder<Chapter extends Placed>(chapters: readonly Chapter[], journey: Journey, year: (chapter: Chapter) => number): Chapter[] {
  const rank = new Map(stopsOf(journey).map(({ place }, index) => [place, index]));
  const rankOf = ({ id, place }: Chapter): number => {
    const found = rank.get(place);
    if (found === undefined) throw new RangeError(`Chapter ${id} stands at ${place}, which is no stop in journey.yaml.`);
    return found;
  };
  return [...chapters].sort((a, b) => rankOf(a) - rankOf(b) || (year(a) === year(b) ? 0 : year(a) - year(b)) || (a.id < b.id ? -1 : 1));
}

/**
 * The journey page: the cover, each act's title card with its chapters, a give call after the acts that have one, the outro.
 * @param chapters in order (see {@link inOrder}).
 * @param giveAfter the recipient called for after an act.
 */
export function journeySections<Chapter extends Placed>(
  journey: Journey, chapters: readonly Chapter[], giveAfter: Readonly<Record<string, string>>,
): Section<Chapter>[] {
  const actOf = new Map(stopsOf(journey).map(({ place, act }) => [place, act]));
  return [
    { kind: 'cover', id: 'top' },
    ...journey.acts.flatMap(({ id: act }): Section<Chapter>[] => [
      { kind: 'act', id: `act-${act}`, act },
      ...chapters.filter(({ place }) => actOf.get(place) === act)
        .map((chapter): Section<Chapter> => ({ kind: 'chapter', id: chapter.id, act, chapter })),
      ...(giveAfter[act] ? [{ kind: 'give', id: `give-${act}`, act, recipient: giveAfter[act] } as const] : []),
    ]),
    { kind: 'outro', id: 'the-journey-ahead' },
  ];
}
