import { resolve } from 'node:path';
import sharp from 'sharp';
import { pictureExtents, type Picture } from '../cartography/pictures.ts';
import { project } from '../journey/mercator.ts';
import { previewSize } from './card.ts';
import type { Frame } from './frame.ts';

interface Decoded { readonly data: Buffer; readonly width: number; readonly height: number; readonly channels: 3 | 4 }

const decoded = new Map<Picture, Promise<Decoded>>();

const decode = (picture: Picture): Promise<Decoded> => {
  const found = decoded.get(picture) ?? sharp(resolve(`src/cartography/basemap/${picture}.avif`)).raw().toBuffer({ resolveWithObject: true })
    .then(({ data, info }) => ({ data, width: info.width, height: info.height, channels: info.channels as 3 | 4 }));
  decoded.set(picture, found);
  return found;
};

/**
 * The part of a picture of the map that a frame shows, as an `<image>` of SVG in the preview's pixels; empty where the
 * frame lies outside of it.
 */
export async function reliefImage(picture: Picture, opacity: number, frame: Frame): Promise<string> {
  if (opacity <= 0) return '';
  const { data, width, height, channels } = await decode(picture);
  const [west, south, east, north] = pictureExtents[picture];
  const [left, top] = frame.toPixels(project([west, north]));
  const [right, bottom] = frame.toPixels(project([east, south]));
  const perX = width / (right - left);
  const perY = height / (bottom - top);
  const from = { x: Math.max(0, Math.floor(-left * perX)), y: Math.max(0, Math.floor(-top * perY)) };
  const to = { x: Math.min(width, Math.ceil((previewSize.width - left) * perX)), y: Math.min(height, Math.ceil((previewSize.height - top) * perY)) };
  if (to.x - from.x < 1 || to.y - from.y < 1) return '';
  const box = { x: left + from.x / perX, y: top + from.y / perY, width: (to.x - from.x) / perX, height: (to.y - from.y) / perY };
  const cut = await sharp(data, { raw: { width, height, channels } })
    .extract({ left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y })
    .resize(Math.max(1, Math.round(box.width)), Math.max(1, Math.round(box.height)), { fit: 'fill', kernel: 'cubic' })
    .png({ compressionLevel: 1 }).toBuffer();
  const at = Object.entries(box).map(([name, value]) => `${name}="${value.toFixed(1)}"`).join(' ');
  return `<image ${at} opacity="${opacity.toFixed(2)}" preserveAspectRatio="none" href="data:image/png;base64,${cut.toString('base64')}"/>`;
}
