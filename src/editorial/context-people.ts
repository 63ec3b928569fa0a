import { defaultLanguage } from '../i18n/languages.ts';
import type { Content, Entry } from './content.ts';
import { contextEntries } from './context-files.ts';

/** A claim that speaks of a person, as far as it could be read. */
interface PersonalClaim { readonly person: string; readonly text?: Readonly<Record<string, unknown>> }

/** Every claim below a value that speaks of a person. */
function claimsBelow(value: unknown): PersonalClaim[] {
  if (typeof value !== 'object' || value === null) return [];
  return typeof (value as { person?: unknown }).person === 'string' ? [value as PersonalClaim] : Object.values(value).flatMap(claimsBelow);
}

/** The claims of the context pages that speak of people, each with its file. */
const personalClaims = ({ context }: Content): (PersonalClaim & { readonly file: string })[] =>
  contextEntries(context).flatMap(({ file, partial }) => claimsBelow(partial).map((claim) => ({ ...claim, file })));

/** What the context pages say of a person in other languages than the first, each with its file. */
export const translatedClaims = (content: Content, person: string): { file: string; text: string }[] => personalClaims(content)
  .flatMap((claim) => (claim.person === person ? Object.entries(claim.text ?? {}).filter(([language]) => language !== defaultLanguage).map(([, text]) => ({ file: claim.file, text: String(text) })) : []));

/** The people of whom claims of the context pages speak. */
export const peopleInContext = (content: Content): ReadonlySet<string> => new Set(personalClaims(content).map(({ person }) => person));

/** A value in which the claims of people who are not shown are emptied, so that everything else keeps its place. */
function withoutClaims(value: unknown, people: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutClaims(item, people));
  if (typeof value !== 'object' || value === null) return value;
  const { person } = value as { person?: unknown };
  if (typeof person === 'string' && !people.has(person)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutClaims(inner, people)]));
}

/** The words behind the context pages as a build shows them. */
export const shownContext = (content: Content, people: ReadonlySet<string>): Entry<unknown>[] =>
  contextEntries(content.context).map((entry) => ({ ...entry, partial: withoutClaims(entry.partial, people) as typeof entry.partial }));

/** The claims that speak of people who are not shown, with those people: no sentence of them may stand on the site. */
export const withheldClaims = (content: Content, people: ReadonlySet<string>): { text: string; of: string }[] =>
  personalClaims(content).flatMap(({ person, text }) => (people.has(person) ? [] : Object.values(text ?? {}).map((words) => ({ text: String(words), of: person }))));
