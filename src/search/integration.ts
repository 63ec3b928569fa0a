import type { AstroIntegration } from 'astro';
import type { PageThread } from '../prerender/integration.ts';

export interface SearchIntegration extends AstroIntegration {
  /** Resolves when the index is written. @throws Error with what the indexer says is wrong. */
  readonly written: () => Promise<void>;
}

/**
 * Writes the search index, which was made from the pages as they were built, so that it holds what they hold and nothing
 * more. It is written beside whatever else is done when all pages are there; who looks at it waits for it.
 */
export const searchIndex = (thread: () => PageThread): SearchIntegration => {
  let written: Promise<void>;
  return {
    name: 'search-index',
    written: () => written,
    hooks: {
      'astro:build:generated': ({ logger }) => {
        written = thread().call('writeIndex').then((pages) => logger.info(`${pages} pages can be searched.`));
        /* Whoever waits for it hears what went wrong. */
        written.catch(() => {});
      },
    },
  };
};
