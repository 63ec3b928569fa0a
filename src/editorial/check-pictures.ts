import { join } from 'node:path';
import sharp from 'sharp';
import type { Content } from './content.ts';
import { problemsOf, type Finding, type Problem } from './problem.ts';

/** Opens every picture of the content, as the build will: one that cannot be shown is found before. */
export const checkPictures = async ({ folder, pictures }: Content): Promise<Problem[]> => {
  const findings = await Promise.all(pictures.map(async ({ file, path }): Promise<Finding[]> => {
    try {
      await sharp(join(folder, path)).resize(32).toBuffer();
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
