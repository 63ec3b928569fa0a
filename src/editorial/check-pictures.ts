import { join } from 'node:path';
import sharp from 'sharp';
import type { Content } from './content.ts';
import { canBeShown } from './rules/pictures.ts';
import { problemsOf, type Finding, type Problem } from './problem.ts';

/** Kinds of pictures that <Photo> takes, as the picture itself gives them (AVIF is a kind of HEIF). */
const kinds: readonly string[] = ['jpeg', 'png', 'webp', 'avif', 'heif'];
/** A hundred million pixels are more than any camera of the time takes. */
const mostPixels = 100_000_000;

/** Opens every picture of the content, as the build will: one that cannot be shown is found before. */
export const checkPictures = async ({ folder, pictures }: Pick<Content, 'folder' | 'pictures'>): Promise<Problem[]> => {
  const findings = await Promise.all(pictures.filter(({ path }) => canBeShown(path)).map(async ({ file, path }): Promise<Finding[]> => {
    try {
      const picture = sharp(join(folder, path));
      const { format, width, height } = await picture.metadata();
      if (!kinds.includes(format)) {
        return [{ file, value: format, why: `This is no photograph, whatever its name says, but a file of the kind ${format}.`, mend: 'Export it as .jpg, .png, .webp or .avif.' }];
      }
      if (width * height > mostPixels) {
        return [{ file, value: `${width} × ${height}`, why: 'This picture is too large to be worked on.', mend: 'Make it smaller: 2400 pixels on its longer side are enough.' }];
      }
      await picture.resize(32).toBuffer();
      return [];
    } catch (error) {
      return [{
        file, why: `This picture cannot be opened (${(error as Error).message.split('\n')[0]!.slice(0, 80)}).`,
        mend: 'It is cut off, empty, or no picture of the kind that its name says. Export it anew from the original.',
      }];
    }
  }));
  return problemsOf('pictures', findings.flat());
};
