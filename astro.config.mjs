import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { editorial } from './src/editorial/integration.ts';
import { offlineReading } from './src/offline/integration.ts';
import { paperEdition } from './src/paper/integration.ts';
import { pageFinish } from './src/prerender/integration.ts';
import { inlineScripts } from './src/prerender/inline-scripts.ts';
import { plainImports } from './src/prerender/plain-imports.ts';
import { markdownFeatures } from './src/schema/markdown-features.ts';
import { searchIndex } from './src/search/integration.ts';
import { basePath } from './src/server/base-path.ts';
import { inAllLanguages } from './src/sharing/sitemap-languages.ts';
import { paletteStyles } from './src/styles/palette-styles.ts';
import { virtualStyles } from './src/styles/virtual-styles.ts';
import { standInStyles } from './src/typography/stand-ins.ts';
import { italicCut, koreanCut, latinCut, namesCut, signsCut, subsetFile } from './src/typography/subset-fonts.ts';

const site = process.env.SITE_URL ?? 'https://three-thousand-miles.example';
const base = basePath(process.env.BASE_PATH);
const pages = pageFinish(() => rules.facts(), () => search.write());
const search = searchIndex(pages.thread);
const rules = editorial(pages);
/* A browser looks for Hangul in a face that has not come only where it may be: that of Hangul is then asked for at once. Of two files that may have a sign, the later is asked. */
const ranges = { latin: ['U+0-2FFF'], signs: ['U+24-25', 'U+40', 'U+5B', 'U+5D'], hangul: ['U+1100-11FF', 'U+3130-318F', 'U+AC00-D7AF'] };
const variant = (src, weight, style = 'normal', range = 'latin') => ({ src: [src], weight, style, unicodeRange: ranges[range] });

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  /* Pages hold their styles; they are put in when the rest is there, since thousands of pages have the same. */
  build: { inlineStylesheets: 'never', concurrency: 8 },
  integrations: [
    mdx(),
    sitemap({ customPages: pages.further, filter: pages.isListed, serialize: inAllLanguages(new URL(base, site).href, pages.isListed) }),
    pages,
    search,
    paperEdition(),
    offlineReading(() => search.written().then(() => pages.thread().call('facts'))),
    /* The last of all: it looks at everything that the others wrote. */
    rules,
  ],
  prerenderConflictBehavior: 'error',
  /* Tells editors' tools about the fields of front matter; it writes into .astro, and nothing of it is built. */
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: true },
  fonts: [
    {
      provider: fontProviders.local(), name: 'Newsreader', cssVariable: '--font-newsreader', fallbacks: ['var(--like-newsreader)', 'Georgia', 'serif'], optimizedFallbacks: false,
      options: { variants: [
        variant(await subsetFile('newsreader/files/newsreader-latin-400-normal.woff2', latinCut('liga')), 400),
        variant(await subsetFile('newsreader/files/newsreader-latin-400-normal.woff2', signsCut()), 400, 'normal', 'signs'),
        variant(await subsetFile('newsreader/files/newsreader-latin-400-italic.woff2', italicCut()), 400, 'italic'),
      ] },
    },
    {
      provider: fontProviders.local(), name: 'Source Sans 3', cssVariable: '--font-source-sans', fallbacks: ['var(--like-source-sans)', 'Arial', 'sans-serif'], optimizedFallbacks: false,
      options: { variants: [
        variant(await subsetFile('source-sans-3/files/source-sans-3-latin-500-normal.woff2', latinCut()), 500),
        variant(await subsetFile('source-sans-3/files/source-sans-3-latin-500-normal.woff2', signsCut()), 500, 'normal', 'signs'),
      ] },
    },
    {
      provider: fontProviders.local(), name: 'Noto Sans KR names', cssVariable: '--font-names', fallbacks: ['sans-serif'], optimizedFallbacks: false,
      options: { variants: [variant(await subsetFile('noto-sans-kr/files/noto-sans-kr-korean-500-normal.woff2', namesCut()), 500, 'normal', 'hangul')] },
    },
    {
      provider: fontProviders.local(), name: 'Noto Sans KR', cssVariable: '--font-korean', fallbacks: ['sans-serif'], optimizedFallbacks: false,
      options: { variants: [variant(await subsetFile('noto-sans-kr/files/noto-sans-kr-korean-500-normal.woff2', koreanCut()), 500, 'normal', 'hangul')] },
    },
  ],
  markdown: { syntaxHighlight: false, processor: satteri({ features: markdownFeatures }) },
  vite: {
    plugins: [virtualStyles('virtual:palette.css', paletteStyles), virtualStyles('virtual:stand-ins.css', standInStyles), inlineScripts(), plainImports()],
    /* Of a mark that Astro itself sets into every text with components, and reads before it is bundled. */
    build: { rolldownOptions: { onwarn: (warning, warn) => { if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning); } } },
    /* Its source, which is a module: what it was built into needs a helper to be imported. */
    resolve: { alias: { scrollama: 'scrollama/index.js' } },
  },
});
