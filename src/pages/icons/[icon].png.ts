import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { icons, iconSvg, type Icon } from '../../sharing/icons.ts';

export const getStaticPaths = (() => icons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
  new Response(new Uint8Array(await sharp(Buffer.from(iconSvg(icon))).png({ palette: true }).toBuffer()), { headers: { 'Content-Type': 'image/png' } });
