import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { nextFrames } from './stage-page.ts';

/** A picture of the page as RGB bytes, row by row. */
export interface Pixels { readonly data: Uint8Array; readonly width: number; readonly height: number }

/** A box of a picture, in pixels. */
export interface PixelBox { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/**
 * Takes the picture of the viewport once it stands still: when two in succession are the same.
 * @returns the picture as PNG.
 */
export async function settledPicture(page: Page): Promise<Buffer> {
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  try {
    let last = '';
    for (;;) {
      await nextFrames(page);
      const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
      if (data === last) return Buffer.from(data, 'base64');
      last = data;
    }
  } finally {
    await session.detach();
  }
}

/** The pixels of a picture, or of a box in it. */
export async function pixelsOf(picture: Buffer, box?: PixelBox): Promise<Pixels> {
  const image = sharp(picture).removeAlpha().toColourspace('srgb');
  const { data, info } = await (box ? image.extract(box) : image).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A small copy of a picture, light enough to be kept: a quarter of its width, as JPEG. */
export async function smallCopy(picture: Buffer): Promise<Buffer> {
  const { width } = await sharp(picture).metadata();
  return sharp(picture).resize({ width: Math.round(width / 4), kernel: 'mitchell' }).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer();
}

/** The box of the first element that matches, in whole pixels within the viewport. */
export async function boxOf(page: Page, selector: string): Promise<PixelBox> {
  const { left, top, right, bottom } = await page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  return { left: Math.ceil(left), top: Math.ceil(top), width: Math.floor(right) - Math.ceil(left), height: Math.floor(bottom) - Math.ceil(top) };
}
