import { languages } from '../../i18n/languages.ts';
import { stringsIn } from '../../i18n/strings.ts';
import type { Content } from '../content.ts';
import { shownContext, withheldClaims } from '../context-people.ts';
import type { DistRule, OpenFile } from '../dist-rule.ts';
import { visibleText } from '../html.ts';
import type { Finding } from '../problem.ts';
import { publishedChapters, publishedPeople, usedSources, withheldPlaces } from '../published.ts';
import { escaped, namePattern, runsOf, unescaped, wordsOf } from '../traces.ts';

const showing = { drafts: false };

/** What may stand nowhere in the built site, and whose it is. */
interface Withheld {
  names: { text: string; of: string; pattern: RegExp }[];
  ids: { text: string; of: string; pattern: RegExp; isPlace: boolean }[];
  sentences: Map<string, string>;
  pictures: { path: string; name: string; of: string }[];
}

/** A name by itself, as a heading, a label or a value. */
const alone = (name: string): RegExp => new RegExp(`[>"'\`]\\s*${escaped(name)}\\s*[<"'\`]`);

const withheldOf = (content: Content): Withheld => {
  const shownPeople = publishedPeople(content, showing);
  const shownChapters = publishedChapters(content, showing);
  const shownIds = new Set(shownChapters.map(({ id }) => id));
  const people = content.people.filter(({ id }) => !shownPeople.has(id));
  const chapters = content.chapters.filter(({ id }) => !shownIds.has(id));
  const hiddenPlaces = withheldPlaces(content);
  const shownSources = usedSources(content, showing);
  const titles = content.sources.filter(({ id }) => !shownSources.has(id)).map(({ id, partial }) => ({ text: partial.title ?? '', of: id }));
  const places = content.places.filter(({ id }) => hiddenPlaces.has(id));
  const translations = content.translations.filter(({ of, id }) => of === 'chapter' && !shownIds.has(id));

  const shownProse = [...shownChapters, ...content.pages, ...content.translations.filter((one) => !translations.includes(one))];
  const shownText = [
    ...shownContext(content, shownPeople).map(({ partial }) => JSON.stringify(partial)),
    ...shownProse.map(({ body, partial }) => `${body} ${JSON.stringify(partial)}`),
    ...content.people.filter(({ id }) => shownPeople.has(id)).map(({ partial }) => JSON.stringify(partial)),
    ...content.places.filter(({ id }) => !hiddenPlaces.has(id)).map(({ partial }) => JSON.stringify(partial)),
    JSON.stringify([content.journey?.partial.acts?.map((act) => [act?.title, act?.line]), content.giving?.partial, content.sources.filter(({ id }) => shownSources.has(id)).map(({ partial }) => partial)]),
    /* The site says itself where the journey begins. */
    JSON.stringify(languages.map(stringsIn)),
  ].join('\n');
  const sentences = new Map<string, string>();
  for (const { id, body } of [...chapters, ...translations]) for (const run of runsOf(body)) sentences.set(run, id);
  for (const { text, of } of withheldClaims(content, shownPeople)) for (const run of runsOf(text)) sentences.set(run, of);
  if (sentences.size > 0) for (const run of runsOf(shownText)) sentences.delete(run);
  // A name that also stands in what is shown (another person's, a word, a town in somebody else's story) betrays nothing
  // in a sentence; alone, as a label or a value, it is still theirs.
  const shownNames = new Set([
    ...content.people.filter(({ id }) => shownPeople.has(id)), ...content.places.filter(({ id }) => !hiddenPlaces.has(id)),
  ].flatMap(({ partial }) => Object.values(partial.name ?? {})));
  const names = [...people, ...places]
    .flatMap(({ id, partial }) => Object.values(partial.name ?? {}).map((text) => ({ text: text as string, of: id })))
    .concat(titles)
    .filter(({ text }) => typeof text === 'string' && text !== '' && !shownNames.has(text))
    .map((name) => ({ ...name, pattern: namePattern(name.text).test(shownText) ? alone(name.text) : namePattern(name.text) }));
  const acts = new Set<string>(content.journey?.partial.acts?.map((act) => act?.id ?? ''));
  const ids = [...people, ...chapters, ...places]
    .filter(({ id }) => !acts.has(id))
    .map((entry) => ({ text: entry.id, of: entry.id, isPlace: places.some((place) => place === entry) }))
    .map((entry) => ({ ...entry, pattern: isWordIn(shownText, entry.text) && !entry.isPlace ? addressPattern(entry.text) : idPattern(entry.text, entry.isPlace) }));
  const owners = new Set(people.map(({ id }) => id));
  const pictures = content.pictures.flatMap(({ path }) => {
    const owner = /^testimonies\/([^/]+)\//.exec(path)?.[1];
    return owner !== undefined && owners.has(owner) ? [{ path, name: path.split('/').at(-1)!.replace(/\.\w+$/, ''), of: owner }] : [];
  });
  return { names, ids, sentences, pictures };
};

/**
 * An id where it is one. Ids of several words and those of people are looked for everywhere; a place's single word
 * (border, china) only where it is quoted or a part of an address.
 */
const idPattern = (id: string, isPlace: boolean): RegExp => (id.includes('-') || (!isPlace && id.length > 4)
  ? new RegExp(`(?<![a-z0-9])${id}(?![a-z0-9])`)
  : new RegExp(`["'\`#/=]${id}(?=["'\`#/&?.<\\s${isPlace ? '' : '-'}]|$)`));

/** True for an id that is a word of the texts as well (river, light): it stands in styles and programs too. */
const isWordIn = (text: string, id: string): boolean => !id.includes('-') && new RegExp(`(?<![\\p{L}\\p{N}])${id}(?![\\p{L}\\p{N}])`, 'iu').test(text);

/** An id in an address, or as what something is called in data. */
const addressPattern = (id: string): RegExp => new RegExp(`(?:[/#]|"(?:id|person|chapter)":"|data-(?:person|chapter)=")${id}(?=["'#/?&.<\\s-]|$)`);

const tracesIn = ({ path, fresh: text }: OpenFile, withheld: Withheld): { value: string; of: string }[] => {
  const found: { value: string; of: string }[] = [];
  const inPath = withheld.ids.find(({ pattern }) => pattern.test(`/${path}`));
  if (inPath) found.push({ value: path, of: inPath.of });
  const picture = withheld.pictures.find(({ name }) => path.split('/').at(-1)!.startsWith(`${name}.`));
  if (picture) found.push({ value: path, of: picture.of });
  if (text === undefined) return found;
  const plain = unescaped(text);
  // Programs hold many short words; there a name or id of few letters counts only between quotation marks.
  const isCode = /\.(?:m?js|css|map)$/.test(path);
  for (const { text: name, of, pattern } of withheld.names) {
    if ((isCode && name.length < 5 ? alone(name) : pattern).test(plain)) found.push({ value: name, of });
  }
  for (const { text: id, of, pattern, isPlace } of withheld.ids) {
    // The base map has names of its own, for rivers and borders, that come from public data.
    const isCommonWord = !id.includes('-') && ((isCode && (isPlace || id.length < 5)) || (isPlace && path.startsWith('map/')));
    if (!isCommonWord && pattern.test(plain)) found.push({ value: id, of });
  }
  if (withheld.sentences.size > 0) {
    const readings = path.endsWith('.html') || path.endsWith('.svg') ? [plain, unescaped(visibleText(text))] : [plain];
    const run = readings.flatMap((reading) => {
      const words = wordsOf(reading);
      const hit = words.findIndex((_, start) => withheld.sentences.has(words.slice(start, start + 8).join(' ')));
      return hit < 0 ? [] : [words.slice(hit, hit + 8).join(' ')];
    })[0];
    if (run !== undefined) found.push({ value: run, of: withheld.sentences.get(run)! });
  }
  return found;
};

/** Of people who are withdrawn, paused or drafts, nothing is built: no id, name, word, picture, and no place of theirs alone. */
export const withdrawn: DistRule = {
  name: 'withdrawn',
  inspect: (site, content) => {
    const withheld = withheldOf(content);
    if (withheld.names.length + withheld.ids.length + withheld.sentences.size === 0) return { look: () => [] };
    return { look: (file) => tracesIn(file, withheld).map(({ value, of }): Finding => ({
      file: `${site.shownAs}/${file.path}`, value,
      why: `"${of}" is not to be shown, but a trace of it was built.`,
      mend: 'If the words stand in a text of the content, reword it. Otherwise a part of the site lists people or places without asking isPublished and usedPlaces (src/editorial/published.ts).',
    })) };
  },
};
