import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { PageThread } from '../prerender/integration.ts';

export interface SearchIntegration extends AstroIntegration {
  /** Begins to write the index, when every page that is searched has been given to the thread. */
  readonly write: () => void;
  /** Resolves when the index is written. @throws Error with what the indexer says is wrong. */
  readonly written: () => Promise<void>;
}

/**
 * Writes the search index, which was made from the pages as they were built, so that it holds what they hold and nothing
 * more. It is written beside whatever else is done; who looks at it waits for it.
 */
export const searchIndex = (thread: () => PageThread): SearchIntegration => {
  let written: Promise<void>;
  let log: AstroIntegrationLogger;
  return {
    name: 'search-index',
    write: () => {
      written = thread().call('writeIndex').then((pages) => log.info(`${pages} pages can be searched.`));
      /* Whoever waits for it hears what went wrong. */
      written.catch(() => {});
    },
    written: () => written,
    hooks: {
      'astro:config:done': ({ logger }) => {
        log = logger;
      },
    },
  };
};
