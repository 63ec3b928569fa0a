import type { Plugin } from 'vite';
import type { Published } from './read-published.ts';

const asked = /\/src\/editorial\/read-published\.ts$/;

/**
 * In a build, pages that ask what is published are told what the check of the content has found: to read all of it once
 * more would take longer than to render hundreds of them.
 * @param told what may be shown without drafts; nothing while an editor is at work and the content may change.
 */
export const publishedPlugin = (told: () => Promise<Published> | undefined): Plugin => ({
  name: 'published',
  async load(id) {
    const published = asked.test(id) ? await told() : undefined;
    if (!published) return;
    const { places, sources } = published;
    return `const places = new Set(${JSON.stringify([...places])}), sources = new Set(${JSON.stringify([...sources])});\nexport const readPublished = () => ({ places, sources });`;
  },
});
