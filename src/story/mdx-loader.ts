import { glob, type Loader } from 'astro/loaders';

/**
 * What MDX reads otherwise than Markdown: components, tags and expressions, imports and exports, indented code, pictures,
 * which have to be imported, and links to the site itself, whose address depends on the page.
 */
const beyondMarkdown = /[<{]|!\[|^(?:import|export)\b|^(?: {4}|\t)|\]\(\s*[/#]|^\s*\[[^\]]+\]:\s*[/#]/m;

/** True for a body that means the same as Markdown. */
export const isMarkdown = (body: string): boolean => !beyondMarkdown.test(body);

/**
 * Loads MDX files. A body without components is rendered as it is loaded, as that of a Markdown file: only the others
 * have to become modules of the bundle, which takes longer than all the rest of a text's way to its page. What changes
 * while an editor is at work comes as a module.
 */
export function mdxLoader(options: Parameters<typeof glob>[0]): Loader {
  const files = glob(options);
  return {
    ...files,
    async load(context) {
      const { renderMarkdown, store } = context;
      const read: Parameters<typeof store.set>[0][] = [];
      let loaded = false;
      await files.load({ ...context, store: { ...store, set: (entry) => (loaded ? store.set(entry) : read.push(entry) > 0) } });
      loaded = true;
      for (const { body = '', deferredRender, ...entry } of read) {
        store.set(isMarkdown(body) ? { ...entry, rendered: await renderMarkdown(body) } : { ...entry, deferredRender });
      }
    },
  };
}
