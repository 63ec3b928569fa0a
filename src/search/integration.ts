import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { SiteIndex } from './index-site.ts';

export interface SearchIntegration extends AstroIntegration {
  /** Takes a page as it is built. */
  readonly add: SiteIndex['add'];
  /** Resolves when the index is written. @throws Error with what the indexer says is wrong. */
  readonly written: () => Promise<void>;
}

/**
 * Makes the search index from the pages as they are built, so that it holds what they hold and nothing more. It is written
 * beside whatever else is done when all pages are there; who looks at it waits for it.
 */
export const searchIndex = (): SearchIntegration => {
  let index: SiteIndex;
  let written: Promise<void>;
  return {
    name: 'search-index',
    add: (path, html) => index.add(path, html),
    written: () => written,
    hooks: {
      'astro:build:start': () => {
        index = new SiteIndex();
      },
      'astro:build:generated': ({ dir, logger }) => {
        written = index.write(fileURLToPath(dir)).then((pages) => logger.info(`${pages} pages can be searched.`));
        /* Whoever waits for it hears what went wrong. */
        written.catch(() => {});
      },
    },
  };
};
