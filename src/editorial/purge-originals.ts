import { readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { builtFiles } from './built-site.ts';
import type { Content } from './content.ts';

/** A copy keeps the ending of its name; of a large site, most files have another and need not be read. */
const endingOf = (path: string): string => extname(path).toLowerCase();

/**
 * Takes pictures of the content folder out of the build that came into it as they are. Vite copies every picture that a
 * component could use, with its metadata and whether or not its chapter is shown; the pages use the smaller copies that
 * <Photo> makes.
 * @param folder the built folder
 */
export function purgeOriginals(folder: string, content: Pick<Content, 'folder' | 'pictures'>): void {
  const originals = Map.groupBy(content.pictures.map(({ path }) => ({ path, bytes: readFileSync(join(content.folder, path)) })), ({ path }) => endingOf(path));
  if (originals.size === 0) return;
  for (const file of builtFiles(folder)) {
    if (originals.get(endingOf(file.path))?.some(({ bytes }) => bytes.equals(file.bytes))) rmSync(join(folder, file.path));
  }
}
