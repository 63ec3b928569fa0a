import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { FileFacts } from './file-facts.ts';
import { writeOffline } from './write-offline.ts';

/**
 * Makes the site readable without a network. It comes after all that writes pages, and before the editorial rules.
 * @param files what is to be known of every built file, when the last of them is there.
 */
export const offlineReading = (files: () => Promise<readonly FileFacts[]>): AstroIntegration => {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const sizes = await writeOffline(fileURLToPath(dir), base, files());
        logger.info(`After one visit these can be read without a network: ${[...sizes].map(([language, { bytes }]) => `${language} (${(bytes / 1e6).toFixed(1)} MB)`).join(', ')}.`);
      },
    },
  };
};
