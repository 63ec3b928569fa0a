import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';
import { describePicture } from './outputs.ts';

/**
 * Compares a rebuilt folder with the committed one: vectors byte for byte, pictures by their decoded pixels, the manifest by everything but
 * the packed bytes of pictures.
 *
 * @returns one line for each file that differs; none when all is the same
 */
export async function differences(committed: string, rebuilt: string): Promise<string[]> {
  const manifest = JSON.parse(readFileSync(join(rebuilt, 'manifest.json'), 'utf8')) as Manifest;
  const result: string[] = [];
  for (const { file, picture } of manifest.outputs) {
    if (!existsSync(join(committed, file))) {
      result.push(`${file}: is not committed`);
      continue;
    }
    const [old, fresh] = [readFileSync(join(committed, file)), readFileSync(join(rebuilt, file))];
    if (old.equals(fresh)) continue;
    if (!picture) result.push(`${file}: differs from its rebuilt bytes`);
    else if ((await describePicture(old)).pixelsSha256 !== picture.pixelsSha256) result.push(`${file}: differs from its rebuilt pixels`);
  }
  const manifests = [committed, rebuilt].map((folder) => {
    const path = join(folder, 'manifest.json');
    return existsSync(path) ? comparable(JSON.parse(readFileSync(path, 'utf8')) as Manifest) : '';
  });
  if (manifests[0] !== manifests[1]) result.push('manifest.json: differs from the rebuilt one');
  return result;
}

function comparable(manifest: Manifest): string {
  return JSON.stringify({ ...manifest, outputs: manifest.outputs.map((output) => (output.picture ? { ...output, bytes: 0, sha256: '' } : output)) });
}
