import type { APIRoute } from 'astro';
import { paletteOf } from '../../cartography/palette.ts';
import { pathTo } from '../../i18n/paths.ts';
import { stringsIn } from '../../i18n/strings.ts';
import { icons } from '../../sharing/icons.ts';
import { languagePaths, type LanguageProps } from '../../story/language-paths.ts';
import { loadPage } from '../../story/load-page.ts';

export const getStaticPaths = languagePaths;

/** The web manifest of one language. */
export const GET: APIRoute<LanguageProps> = async ({ props: { language } }) => {
  const base = import.meta.env.BASE_URL;
  const { ground } = paletteOf('midnight');
  const { siteName } = stringsIn(language);
  const start = pathTo('', language, base);
  const body = {
    id: start, name: siteName, short_name: siteName, description: (await loadPage('cover', language)).entry.data.summary, lang: language, dir: 'ltr',
    start_url: start, scope: start, display: 'minimal-ui', background_color: ground, theme_color: ground,
    icons: icons.filter(({ purpose }) => purpose !== null).map(({ name, size, purpose }) => ({ src: `${base.replace(/\/?$/, '/')}icons/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  };
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/manifest+json' } });
};
