import { minifySync, transformWithOxc, type Plugin } from 'vite';

const asked = /\.ts\?script$/;

/**
 * Gives a script as text, for a page to hold where it has to run before the page goes on: `import text from './names.ts?script'`.
 * Such a script imports nothing, and exports nothing; what it declares is its own.
 */
export const inlineScripts = (): Plugin => ({
  name: 'inline-scripts',
  enforce: 'pre',
  transform: {
    filter: { id: asked },
    async handler(typed, id) {
      const file = id.replace(/\?.*/, '');
      const { code } = await transformWithOxc(typed, file);
      const { code: text } = minifySync(file, `{${code}}`);
      return { code: `export default ${JSON.stringify(text.trim())}`, moduleType: 'js', map: null };
    },
  },
});
