import type { Content, Entry } from '../content.ts';
import { shownContext } from '../context-people.ts';
import { namePattern } from '../traces.ts';
import type { Finding } from '../problem.ts';
import { isPublished, publishedChapters, publishedPeople, usedPlaces, usedSources } from '../published.ts';
import { isWordName } from '../word-names.ts';
import type { ContentRule } from '../rule.ts';
import { positionIn, textsOf } from '../texts.ts';

const showing = { drafts: false };

/** The corrections of chapters that are shown. */
const shownCorrections = ({ corrections }: Content, shown: ReadonlySet<string>): Entry<unknown>[] =>
  (corrections ? [{ ...corrections, partial: Object.values(corrections.partial).map((one) => (shown.has(one?.chapter ?? '') ? one : {})) } as Entry<unknown>] : []);

/** What of the content a build shows, as far as it holds words. */
const shownEntries = (content: Content): (Entry<unknown> & { body?: string })[] => {
  const people = publishedPeople(content, showing);
  const chapters = publishedChapters(content, showing);
  const ids = new Set(chapters.map(({ id }) => id));
  const places = usedPlaces(content);
  const sources = usedSources(content, showing);
  return [
    ...content.people.filter(({ id }) => people.has(id)),
    ...chapters, ...content.pages,
    ...content.translations.filter(({ of, id }) => of === 'page' || ids.has(id)),
    ...content.places.filter(({ id }) => places.has(id)),
    ...(content.journey ? [content.journey] : []), ...(content.giving ? [content.giving] : []), ...shownContext(content, people),
    ...content.context.terms, ...content.sources.filter(({ id }) => sources.has(id)), ...shownCorrections(content, ids),
  ];
};

/** Nobody who is paused or withdrawn is named in what remains. */
export const withdrawal: ContentRule = {
  name: 'withdrawal',
  check: (content) => {
    const gone = content.people.filter(({ partial }) => partial.consent?.status !== undefined && !isPublished(partial, { drafts: true }));
    if (gone.length === 0) return [];
    // A name that somebody else on the site bears as well is not theirs alone.
    const shared = new Set(content.people.filter(({ partial }) => isPublished(partial, showing)).flatMap(({ partial }) => Object.values(partial.name ?? {})));
    const entries = shownEntries(content);
    return gone.flatMap((person) => Object.values(person.partial.name ?? {})
      .filter((name): name is string => typeof name === 'string' && !shared.has(name))
      .flatMap((name) => entries.flatMap((entry): Finding[] => {
        const isWord = isWordName(name);
        const severity = isWord ? 'warning' as const : 'error' as const;
        const why = isWord
          ? `"${person.id}" is ${person.partial.consent?.status}, and their name (or a word like it) stands here.`
          : `"${person.id}" is ${person.partial.consent?.status}, but is still named here.`;
        const mend = `Reword this passage so that it does without the person${isWord ? ', unless another word is meant' : ''}.`;
        const inFields = textsOf(entry)
          .filter(({ text }) => namePattern(name).test(text))
          .map(({ text, field, ...where }) => ({ severity, file: entry.file, ...where, field, value: text, why, mend }));
        const inBody = [...(entry.body ?? '').matchAll(namePattern(name, 'gu'))]
          .map(({ index }) => ({ severity, file: entry.file, ...positionIn(entry.body!, index), value: name, why, mend }));
        return [...inFields, ...inBody];
      })));
  },
};
