import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLanguage, languages } from '../../i18n/languages.ts';
import { previewPath, type PreviewCard } from '../../previews/card.ts';
import { kept } from '../../previews/kept.ts';
import { renderPreview } from '../../previews/render.ts';
import { posterFile } from '../../story/map-files.ts';
import { previewCards } from '../../story/preview-cards.ts';

export const getStaticPaths = (async () => (await Promise.all(languages.map(previewCards))).flat().map((card) => ({
  params: { file: previewPath(card.path, card.language, defaultLanguage).replace('previews/', '') }, props: { card },
}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: PreviewCard }> = async ({ props: { card } }) => {
  const draw = () => renderPreview(card, posterFile.body);
  const picture = import.meta.env.PROD ? await kept([card, posterFile.name], draw) : await draw();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/jpeg' } });
};
