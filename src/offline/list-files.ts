import { defaultLanguage, languages, type Language } from '../i18n/languages.ts';
import { isPage, type FileFacts } from './file-facts.ts';
import { unchangingFolders, type KeptFile, type KeptFiles } from './kept-files.ts';

/** Pages that are kept after one visit come to no more than this on the device, with all they need; the journey always is. */
const storyBudget = 6_000_000;

/** The language whose first folder a path names. */
const languageOf = (path: string): Language => languages.find((language) => path.startsWith(`${language}/`)) ?? defaultLanguage;
const inside = (path: string): string => path.slice(languageOf(path) === defaultLanguage ? 0 : languageOf(path).length + 1);

/**
 * Pages in the order in which they are worth keeping: the journey, what is shown in the place of pages that are not kept,
 * further parts of the journey, lists and context, chapters, people, what needs the network.
 */
const ranks = [/^index\.html$/, /^unsaved\//, /^journey\//, /^(?!chapters\/|people\/(?!index\.html)|search\/)/, /^chapters\//, /^people\//, /./];
const rankOf = (path: string): number => ranks.findIndex((rank) => rank.test(inside(path)));
const isAlwaysKept = (path: string): boolean => rankOf(path) < 2;

const isUnchanging = (path: string): boolean => unchangingFolders.some((folder) => path.startsWith(folder));
/** Files that pages load, rather than lead to. */
const isPart = ({ path }: FileFacts): boolean => isUnchanging(path) || path === 'favicon.svg';
const isSearchOf = (language: Language, path: string): boolean => path.startsWith('pagefind/')
  && !languages.some((other) => other !== language && new RegExp(`[./]${other}[._]`).test(path));

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** For each file, the parts that it needs, and those that they need in turn: whatever it names. */
function partsNeeded(files: readonly FileFacts[]): (file: FileFacts) => Set<FileFacts> {
  const byName = new Map(files.filter(isPart).map((file) => [lastName(file.path), file]));
  const namedBy = (file: FileFacts): FileFacts[] => file.names.flatMap((name) => byName.get(name) ?? []);
  return (file) => {
    /* A set that grows is walked to its end. */
    const all = new Set(namedBy(file));
    for (const part of all) for (const further of namedBy(part)) all.add(further);
    return all;
  };
}

/**
 * What is kept on the device of a reader of one language. Parts stand before the pages that need them, so that whatever
 * page is there is whole.
 * @param files the built site
 * @param base the site's base path, with slashes around it
 */
export function listFiles(files: readonly FileFacts[], language: Language, base: string, budget = storyBudget): KeptFiles {
  const partsOf = partsNeeded(files);
  const pages = files.filter(({ path }) => isPage(path) && languageOf(path) === language)
    .map((file) => ({ file, rank: rankOf(file.path) }))
    .sort((a, b) => a.rank - b.rank || (a.file.path < b.file.path ? -1 : 1))
    .map(({ file }) => file);

  const kept = new Set<FileFacts>();
  let bytes = 0;
  for (const page of pages) {
    const added = [...partsOf(page), page].filter((file) => !kept.has(file));
    const weight = added.reduce((sum, file) => sum + file.bytes, 0);
    if (!isAlwaysKept(page.path) && bytes + weight > budget) break;
    for (const file of added) kept.add(file);
    bytes += weight;
  }

  const further = new Set([
    ...pages.flatMap((page) => [...partsOf(page), page]),
    ...files.filter(({ path }) => isSearchOf(language, path) || path.endsWith('.csv')),
  ].filter((file) => !kept.has(file)));

  const listed = ({ path, bytes: size, revision }: FileFacts): KeptFile => ({
    url: encodeURI(`${base}${path.replace(/(^|\/)index\.html$/, '$1')}`),
    revision: isUnchanging(path) ? null : revision,
    bytes: size,
  });
  const inOrder = (set: Set<FileFacts>): KeptFile[] => [...set].sort((a, b) => Number(isPage(a.path)) - Number(isPage(b.path))).map(listed);
  return { story: inOrder(kept), rest: inOrder(further) };
}
