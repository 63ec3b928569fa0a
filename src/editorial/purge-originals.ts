import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import type { Content } from './content.ts';

/**
 * Takes pictures of the content folder out of the build that came into it as they are. Vite copies every picture that a
 * component could use, with its metadata and whether or not its chapter is shown; the pages use the smaller copies that
 * <Photo> makes.
 * @param folder the built folder
 * @returns the site without them
 */
export const purgeOriginals = (folder: string, site: BuiltSite, content: Content): BuiltSite => {
  const originals = content.pictures.map(({ path }) => readFileSync(join(content.folder, path)));
  if (originals.length === 0) return site;
  const isOriginal = (bytes: Buffer) => originals.some((original) => original.equals(bytes));
  const files = site.files.filter(({ path, bytes, text }) => {
    if (text !== undefined || !isOriginal(bytes)) return true;
    rmSync(join(folder, path));
    return false;
  });
  return { ...site, files };
};
