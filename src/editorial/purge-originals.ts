import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-site.ts';
import type { Content } from './content.ts';

/**
 * Takes pictures of the content folder out of the build that came into it as they are. Vite copies every picture that a
 * component could use, with its metadata and whether or not its chapter is shown; the pages use the smaller copies that
 * <Photo> makes.
 * @param folder the built folder
 */
export function purgeOriginals(folder: string, content: Pick<Content, 'folder' | 'pictures'>): void {
  const originals = content.pictures.map(({ path }) => readFileSync(join(content.folder, path)));
  if (originals.length === 0) return;
  for (const { path, text, bytes } of builtFiles(folder)) {
    if (text === undefined && originals.some((original) => original.equals(bytes))) rmSync(join(folder, path));
  }
}
