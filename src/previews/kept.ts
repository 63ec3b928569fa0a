import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const cache = resolve('node_modules/.cache/previews');

/** What a preview's look depends on, apart from its card: the code that draws, and the map's pictures. */
const sources = ['src/previews', 'src/cartography', 'src/cartography/basemap', 'src/journey'];

const hashOfSources = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of sources) {
    for (const entry of (await readdir(resolve(folder), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isFile()) hash.update(entry.name).update(await readFile(join(folder, entry.name)));
    }
  }
  return hash.digest('hex');
};

let version: Promise<string> | undefined;

/**
 * A picture from the cache of earlier builds, or a new one, which is kept: drawing takes a third of a second.
 * @param about everything that the picture shows.
 */
export async function kept(about: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  version ??= hashOfSources();
  const file = join(cache, `${createHash('sha256').update(await version).update(JSON.stringify(about)).digest('hex').slice(0, 24)}.jpg`);
  try {
    return await readFile(file);
  } catch {
    const picture = await draw();
    await mkdir(cache, { recursive: true });
    await writeFile(file, picture);
    return picture;
  }
}
