import { person as personSchema } from '../../schema/person.ts';
import { testimonyChapter } from '../../schema/chapter.ts';
import { asId } from '../as-id.ts';
import { unwritten } from '../unwritten.ts';
import { didYouMean } from '../suggest.ts';
import { commentedYaml } from './commented.ts';
import { Refusal, type NewFile, type Plan, type Request, type Situation } from './request.ts';

type Testimony = Extract<Request, { kind: 'testimony' }>;

/** The id that a name or title gives, or a refusal that asks for one. */
export const idOf = (name: string, given: string | undefined, flag: string): string => {
  const id = given ?? asId(name).slice(0, 48).replace(/-$/, '');
  if (id === '' || asId(id) !== id) throw new Refusal(`"${given ?? name}" gives no id in Latin letters. Add ${flag} with lower-case letters a–z, digits and hyphens.`);
  return id;
};

/** What is wrong with the year in which somebody left; undefined when it can be written down. */
export const yearFault = (text: string): string | undefined => {
  const value = text === 'unknown' ? text : Number(text);
  return personSchema.shape.left.safeParse(value).success ? undefined : 'Write a year such as 2008, or unknown.';
};

const known = (what: string, id: string, ids: string[]): string => {
  if (!ids.includes(id)) throw new Refusal(`There is no ${what} "${id}". ${didYouMean(id, ids)}`);
  return id;
};

const personFile = ({ person, ko, left, draft }: Testimony, id: string, source: string, today: string): NewFile => ({
  path: `testimonies/${id}/person.yaml`,
  text: `# ${person}: who tells, from which source, and what they agreed to.\n${commentedYaml(personSchema, {
    name: ko === undefined ? { en: person } : { en: person, ko },
    hangulKnown: ko === undefined ? undefined : true,
    left: left === undefined || left === 'unknown' ? 'unknown' : Number(left),
    source,
    pseudonym: 'unknown',
    minorAtTime: false,
    contentNotes: [],
    summary: { en: `The account of ${person}.` },
    consent: { basis: 'published-by-source', scope: ['text', 'map', 'translation'], reviewed: today, status: 'active' },
    draft: draft ? true : undefined,
  })}`,
});

const chapterFile = ({ chapter, draft }: Testimony, path: string, place: { id: string; name: string }, source: string): NewFile => ({
  path,
  text: `---\n${commentedYaml(testimonyChapter, {
    title: chapter,
    place: place.id,
    summary: `${chapter}: from the account, retold in our own words.`,
    mapText: `The map shows ${place.name}.`,
    source,
    voice: 'retold',
    contentNotes: [],
    draft: draft ? true : undefined,
  })}---\n\n{/* Write the chapter below: our own words, short paragraphs, nothing the account does not say. */}\n\n${unwritten}\n`,
});

/** A person and their first chapter; or a further chapter, when the person is there already. */
export const planTestimony = (request: Testimony, { content, today }: Situation): Plan => {
  const id = idOf(request.person, request.id ?? content.people.find(({ partial }) => partial.name?.en === request.person)?.id, '--id');
  const existing = content.people.find((person) => person.id === id);
  if (existing && request.chapter === undefined) throw new Refusal(`${existing.file} is there already, and is not overwritten. Add --chapter "Title" to write a chapter for this person.`);
  const sources = content.sources.map((source) => source.id);
  const account = content.sources.find(({ partial }) => partial.kind === 'account')?.id;
  const source = known('source', request.source ?? existing?.partial.source ?? account ?? '', sources);
  const files = existing ? [] : [personFile(request, id, source, today)];
  if (request.chapter !== undefined) {
    const stops = (content.journey?.partial.acts ?? []).flatMap((act) => (act?.stops ?? []).flatMap((stop) => stop?.place ?? []));
    if (request.place === undefined) throw new Refusal(`A chapter is bound to a place: add --place with one of ${stops.map((stop) => `"${stop}"`).join(', ')}.`);
    const gazetteer = content.places.map((place) => place.id);
    known('place', request.place, gazetteer);
    if (!stops.includes(request.place)) {
      throw new Refusal(`The place "${request.place}" has no stop in journey.yaml, which gives a chapter its order. Add a stop there first, or choose one of ${stops.map((stop) => `"${stop}"`).join(', ')}.`);
    }
    const path = `testimonies/${id}/${idOf(request.chapter, request.chapterId, '--chapter-id')}.mdx`;
    const name = content.places.find((place) => place.id === request.place)?.partial.name?.en ?? request.place;
    files.push(chapterFile(request, path, { id: request.place, name }, source));
  }
  return {
    files,
    next: [
      ...(existing ? [] : ['Read person.yaml line by line: source, consent, pseudonym, content notes. It claims nothing that nobody has checked.']),
      ...(request.chapter === undefined ? [] : ['Write the chapter, its summary and its mapText.']),
      'See it with `npm run dev`, and run `npm run check` before you hand it in.',
      ...(request.draft ? ['Take the line `draft: true` out when it is ready: drafts are never built.'] : []),
    ],
  };
};
