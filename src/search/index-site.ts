import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What stands on many pages, or is drawn rather than written. */
const leftOut = ['svg', '.poster', 'noscript', 'nav', '.content-note a', '.untranslated', '.draft-band', '.count', '.byline', '.follow', '.share', '.line-note', '.back-to-journey'];

/** Ready-made interfaces that come with the index; the site has its own. */
const isUnused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes a built site and writes the index into its folder `pagefind`.
 * @returns how many pages were found, in all languages.
 * @throws Error with what the indexer says is wrong.
 */
export async function indexSite(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: leftOut });
    if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const unused = (await readdir(join(folder, 'pagefind'))).filter((name) => isUnused.test(name));
    await Promise.all(unused.map((name) => rm(join(folder, 'pagefind', name))));
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0) throw new Error(`The search index could not be made: ${wrong.join(' ')}`);
    return added.page_count;
  } finally {
    await close();
  }
}
