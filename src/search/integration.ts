import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { SiteIndex } from './index-site.ts';

/**
 * Makes the search index from the pages as they are built, so that it holds what they hold and nothing more. It must
 * come before the editorial rules, which look at everything that was written.
 */
export const searchIndex = (): AstroIntegration & { readonly add: SiteIndex['add'] } => {
  let index: SiteIndex;
  return {
    name: 'search-index',
    add: (path, html) => index.add(path, html),
    hooks: {
      'astro:build:start': () => {
        index = new SiteIndex();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await index.write(fileURLToPath(dir));
        logger.info(`${pages} pages can be searched.`);
      },
    },
  };
};
