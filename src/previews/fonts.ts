import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Font } from 'satori';

const face = async (name: string, file: string): Promise<Font> => ({
  name, weight: 400, style: 'normal', data: await readFile(resolve(`node_modules/@fontsource/${file}`)),
});

let fonts: Promise<Font[]> | undefined;

/** The site's faces, as files that previews are set with; read once. A letter that one lacks is taken from the next. */
export const previewFonts = (): Promise<Font[]> => {
  fonts ??= Promise.all([
    face('serif', 'newsreader/files/newsreader-latin-400-normal.woff'),
    face('sans', 'source-sans-3/files/source-sans-3-latin-500-normal.woff'),
    face('serif-hangul', 'noto-serif-kr/files/noto-serif-kr-korean-400-normal.woff'),
    face('sans-hangul', 'noto-sans-kr/files/noto-sans-kr-korean-500-normal.woff'),
  ]);
  return fonts;
};
