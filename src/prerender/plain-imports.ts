import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Leaves the imports that scripts make when they need something as they are written. Vite wraps each in a helper that first
 * fetches its styles and its parts; no script of ours has styles, or parts that are not there already. Each has a helper of its
 * own: one for all would be a file to wait for.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  resolveId: (id, importer) => (id === helper ? `${helper}?of=${encodeURIComponent(importer ?? '')}` : undefined),
  load: (id) => (id.startsWith(`${helper}?`) ? 'export const __vitePreload = (load) => load();' : undefined),
  config: () => ({ build: { modulePreload: false } }),
});
