/** A page that was found. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  /** A passage of the page, in which `<mark>` stands around what was found and all else is text. */
  readonly excerpt: string;
}

/** What of Pagefind's interface is used; the engine is built with the index and loaded from the site's own folder. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(bundle: string, options: { language: string; baseUrl: string; indexWeight: number }): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[] }>;
}

/** How much a page in another language counts beside one in the reader's own. */
const otherLanguageWeight = 0.2;

/** Finds pages by words. */
export type Search = (words: string) => Promise<readonly (() => Promise<FoundPage>)[]>;

/** True where the index of a language can be loaded. */
async function isThere(bundle: string, language: string): Promise<boolean> {
  try {
    const { languages } = await (await fetch(`${bundle}pagefind-entry.json`)).json() as { languages: Record<string, { hash: string }> };
    return (await fetch(`${bundle}pagefind.${languages[language]!.hash}.pf_meta`)).ok;
  } catch {
    return false;
  }
}

/**
 * Loads the search engine and the indexes of all languages, that of the page first.
 * @param base the site's base path, with a slash at each end.
 */
export async function loadSearch(base: string, languages: readonly string[]): Promise<Search> {
  const bundle = `${base}pagefind/`;
  const engine = await import(/* @vite-ignore */ `${bundle}pagefind.js`) as Pagefind;
  await engine.options({ baseUrl: base, excerptLength: 28 });
  await engine.init();
  /* The engine takes a bundle of its own address for the one it has; by its full address it looks again, for another language. */
  const sameBundle = new URL(bundle, location.href).href;
  const [, ...others] = languages;
  for (const language of others) {
    /* Without a network the index of another language may not be there; merging it would break the search in the first. */
    if (await isThere(bundle, language)) await engine.mergeIndex(sameBundle, { language, baseUrl: base, indexWeight: otherLanguageWeight });
  }
  return async (words) => (await engine.search(words)).results.map((result) => async () => {
    const { url, excerpt, meta } = await result.data();
    return { url, excerpt, title: meta['title'] ?? url, language: meta['language'] ?? languages[0]! };
  });
}
