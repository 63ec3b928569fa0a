import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { indexSite } from './index-site.ts';

/**
 * Makes the search index from the pages as they were built, so that it holds what they hold and nothing more. It must
 * come before the editorial rules, which look at everything that was written.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const pages = await indexSite(fileURLToPath(dir));
      logger.info(`${pages} pages can be searched.`);
    },
  },
});
