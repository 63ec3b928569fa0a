import { glob, type Loader } from 'astro/loaders';
import { textPieces } from './text-pieces.ts';

/**
 * Loads MDX files. Their bodies are read as they are loaded; one that cannot be read becomes a module, and Astro says what is
 * wrong with it where the check does not.
 */
export function mdxLoader(options: Parameters<typeof glob>[0]): Loader {
  const files = glob(options);
  return {
    ...files,
    load: ({ store, ...context }) => files.load({
      ...context,
      store: {
        ...store,
        set({ deferredRender, ...entry }) {
          const pieces = textPieces(entry.body ?? '');
          return store.set(pieces ? { ...entry, rendered: { html: '', metadata: { pieces } } } : { ...entry, ...(deferredRender && { deferredRender }) });
        },
      },
    }),
  };
}
