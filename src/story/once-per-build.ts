import type { Language } from '../i18n/languages.ts';

/** What is read for a language: once in a build, and anew for every page while an editor is at work. */
export function oncePerBuild<T>(read: (language: Language) => T): (language: Language) => T {
  if (!import.meta.env.PROD) return read;
  const known = new Map<Language, T>();
  return (language) => {
    if (!known.has(language)) known.set(language, read(language));
    return known.get(language)!;
  };
}
