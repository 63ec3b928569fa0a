import { asId } from '../as-id.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { idPattern } from '../../schema/id.ts';

/** Something that has an id, and what in the project gives it. */
interface Named { id: string; file: string; what: string; line?: number; own?: string }

const named = (content: Content): Named[] => [
  ...content.people.map(({ id, file }) => ({ id, file, what: 'The name of this folder is the person’s id' })),
  ...[...content.chapters, ...content.pages].map(({ id, file }) => ({ id, file, what: 'The name of this file makes the chapter’s id', own: file.split('/').at(-1)!.split('.')[0]! })),
  ...[...content.places, ...content.sources].map(({ id, file, at }) => ({ id, file, ...at([]), what: 'This key is an id' })),
  ...Object.keys(content.giving?.partial.recipients ?? {})
    .map((id) => ({ id, file: content.giving!.file, ...content.giving!.at(['recipients', id]), what: 'This key is an id' })),
];

const malformed = ({ what, id, own = id, ...where }: Named): Finding => {
  const better = asId(own);
  return {
    ...where, field: 'id', value: own,
    why: `${what}; ids become addresses, so they hold only lower-case letters a–z, digits and single hyphens.`,
    mend: `Rename it, for example "${better !== '' ? better : own === id ? 'il-lyong' : 'radio'}"${better === '' && own === id ? '; the name in hangul belongs in `name`' : ''}.`,
  };
};

/** How long an id may be: it becomes the name of files, and is said aloud. */
const longest = 60;

/** Ids that parts of the site's pages have. */
const taken = /^(?:act-.+|give-.+|top|story|the-journey-ahead|first-words|after|itinerary|sources|method|credits|pages)$/;

/** Names of devices, which no file may have where Windows is used. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const unusable = ({ what, id, own = id, ...where }: Named): Finding[] => {
  if (device.test(own)) return [{ ...where, field: 'id', value: own, why: `${what}, and Windows keeps the name "${own}" for itself: the project could not be opened there.`, mend: 'Rename it.' }];
  if (id.length > longest) return [{ ...where, field: 'id', value: id, why: `${what}, and it is ${id.length} characters long.`, mend: `Shorten it to ${longest} at most.` }];
  return id === 'index' ? [{ ...where, field: 'id', value: id, why: `${what}, and "index" is the name of the page that lists the others.`, mend: 'Rename it.' }] : [];
};

const twice = (items: readonly { id: string; file: string }[], what: string): Finding[] => {
  const first = new Map<string, string>();
  return items.flatMap(({ id, file }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, file);
      return [];
    }
    return [{
      file, field: 'id', value: id,
      why: `${what} has the id "${id}" already: ${earlier}.`,
      mend: 'Rename one of the two files or folders.',
    }];
  });
};

const fold = <T extends { id: string; file: string }>(items: readonly T[]) =>
  items.map(({ id, file }) => ({ id: id.normalize('NFC').toLowerCase(), file }));

const sameName = ({ people }: Content): Finding[] => {
  const first = new Map<string, string>();
  return people.flatMap(({ id, file, partial, at }) => {
    const name = partial.name?.en;
    if (name === undefined) return [];
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, id);
    return earlier === undefined ? [] : [{
      severity: 'warning' as const, file, ...at(['name', 'en']), field: 'name.en', value: name,
      why: `"${earlier}" has the same name.`,
      mend: 'If they are one person, put all chapters into one folder. If they are two, nothing needs doing.',
    }];
  });
};

/** Ids are plain and stand for one thing. */
export const ids: ContentRule = {
  name: 'ids',
  check: (content) => [
    ...named(content).flatMap((one) => (idPattern.test(one.own ?? one.id) ? unusable(one) : [malformed(one)])),
    ...content.chapters.filter(({ id }) => taken.test(id)).map(({ id, file }) => ({ file, field: 'id', value: id, why: `The name of this file makes the chapter’s id, and a part of the page has the id "${id}".`, mend: 'Rename it.' })),
    ...twice(fold(content.people), 'Another person'),
    ...twice(fold(content.chapters), 'Another chapter'),
    ...twice(content.pages, 'Another page'),
    ...sameName(content),
  ],
};
