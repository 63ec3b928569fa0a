import type { Content, Entry } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { closest, didYouMean } from '../suggest.ts';
import { fieldName } from '../validate.ts';
import type { Path } from '../yaml-file.ts';

type Kind = 'place' | 'source' | 'recipient' | 'act';
const file: Record<Kind, string> = { place: 'places.yaml', source: 'sources.yaml', recipient: 'giving.yaml', act: 'journey.yaml' };

/** A field that holds the id of something else. */
interface Reference { entry: Entry<unknown>; path: Path; id: string | undefined; kind: Kind }

const chapterReferences = (content: Content): Reference[] => content.chapters.flatMap((chapter) => [
  { entry: chapter, path: ['place'], id: chapter.partial.place, kind: 'place' as const },
  ...(chapter.partial.view ?? []).map((id, index) => ({ entry: chapter, path: ['view', index], id, kind: 'place' as const })),
  ...(chapter.kind === 'testimony'
    ? [{ entry: chapter, path: ['source'], id: chapter.partial.source, kind: 'source' as const }]
    : (chapter.partial.sources ?? []).map((id, index) => ({ entry: chapter, path: ['sources', index], id, kind: 'source' as const }))),
]);

const personReferences = (content: Content): Reference[] => content.people.flatMap((person) => [
  { entry: person, path: ['source'], id: person.partial.source, kind: 'source' as const },
  { entry: person, path: ['route', 'from'], id: person.partial.route?.from, kind: 'place' as const },
  { entry: person, path: ['route', 'to'], id: person.partial.route?.to, kind: 'place' as const },
]);

const journeyReferences = ({ journey }: Content): Reference[] => {
  if (!journey) return [];
  const { view, straightLine, acts } = journey.partial;
  const place = (path: Path, id: string | undefined): Reference => ({ entry: journey, path, id, kind: 'place' });
  return [
    ...(view ?? []).map((id, index) => place(['view', index], id)),
    place(['straightLine', 'from'], straightLine?.from),
    place(['straightLine', 'to'], straightLine?.to),
    ...(acts ?? []).flatMap((act, actIndex) => [
      ...(act?.view ?? []).map((id, index) => place(['acts', actIndex, 'view', index], id)),
      ...(act?.stops ?? []).flatMap((stop, stopIndex) => {
        const path = ['acts', actIndex, 'stops', stopIndex];
        return [
          place([...path, 'place'], stop?.place),
          ...(stop?.via ?? []).map((id, index) => place([...path, 'via', index], id)),
        ];
      }),
    ]),
  ];
};

const givingReferences = ({ giving }: Content): Reference[] => {
  if (!giving) return [];
  const { afterAct, also, ...calls } = giving.partial.calls ?? {};
  const recipients = (path: Path, call: string | readonly (string | undefined)[] | null | undefined): Reference[] =>
    (typeof call === 'string' ? [{ id: call, path }] : (call ?? []).map((id, index) => ({ id, path: [...path, index] })))
      .map(({ id, path: at }) => ({ entry: giving, path: at, id, kind: 'recipient' }));
  return [
    ...Object.entries({ ...calls, also }).flatMap(([name, call]) => recipients(['calls', name], call)),
    ...Object.entries(afterAct ?? {}).flatMap(([act, call]): Reference[] => [
      { entry: giving, path: ['calls', 'afterAct', act], id: act, kind: 'act' },
      ...recipients(['calls', 'afterAct', act], call),
    ]),
  ];
};

/** Every id that one file uses of another exists; every chapter has its person and its stop on the journey. */
export const references: ContentRule = {
  name: 'references',
  check: (content) => {
    const known: Record<Kind, string[]> = {
      place: content.places.map(({ id }) => id),
      source: content.sources.map(({ id }) => id),
      recipient: Object.keys(content.giving?.partial.recipients ?? {}),
      act: (content.journey?.partial.acts ?? []).flatMap((act) => act?.id ?? []),
    };
    const missing = [...personReferences(content), ...chapterReferences(content), ...journeyReferences(content), ...givingReferences(content)]
      .filter(({ id, kind }) => id !== undefined && !known[kind].includes(id) && !content.unreadable.has(`${content.shownAs}/${file[kind]}`))
      .map(({ entry, path, id, kind }): Finding => ({
        file: entry.file, ...entry.at(path), field: fieldName(path), value: id,
        why: `There is no ${kind} "${id}" in ${file[kind]}.`,
        mend: didYouMean(id!, known[kind]),
      }));

    const people = new Set(content.people.map(({ id }) => id));
    const strays = [...content.chapters, ...content.translations]
      .filter(({ person }) => person !== undefined && !people.has(person)
        && !content.unreadable.has(`${content.shownAs}/testimonies/${person}/person.yaml`))
      .filter((stray, index, all) => all.findIndex(({ person }) => person === stray.person) === index)
      .map(({ file: chapter, person }): Finding => {
        const likely = closest(person!, [...people]);
        return {
          file: chapter, value: person,
          why: `The folder "${person}" has no person.yaml, so nobody is named as the teller and no consent is recorded.`,
          mend: `Add person.yaml beside this chapter: \`npm run new -- --person "${person}"\` writes one.${likely === undefined ? '' : ` Or does it belong into the folder "${likely}"?`}`,
        };
      });

    const stops = (content.journey?.partial.acts ?? []).flatMap((act) => (act?.stops ?? []).flatMap((stop) => stop?.place ?? []));
    const offRoute = content.journey === undefined ? [] : content.chapters
      .filter(({ partial: { place } }) => place !== undefined && known.place.includes(place) && !stops.includes(place))
      .map((chapter): Finding => ({
        file: chapter.file, ...chapter.at(['place']), field: 'place', value: chapter.partial.place,
        why: `The place "${chapter.partial.place}" has no stop in journey.yaml, so this chapter has no order and no act.`,
        mend: `Add a stop for it in journey.yaml (with \`aside: true\` if the common line does not pass through it), or bind the chapter to one of ${stops.map((stop) => `"${stop}"`).join(', ')}.`,
      }));
    return [...missing, ...strays, ...offRoute];
  },
};
