import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { basePath } from '../server/base-path.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import type { FileFacts } from './file-facts.ts';
import { offlineFiles, type KeptFile, type KeptSize } from './kept-files.ts';
import { listFiles } from './list-files.ts';

const bytesOf = (files: readonly KeptFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The service worker's code, as one script. */
async function workerCode(): Promise<string> {
  const results = await build({
    configFile: false, logLevel: 'warn', publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: fileURLToPath(new URL('./worker.ts', import.meta.url)), formats: ['iife'], name: 'offlineWorker' } },
  });
  return ([results].flat()[0] as Rolldown.RolldownOutput).output[0].code;
}

/**
 * Writes into a built site what reading without a network needs: for each language a service worker, which knows what it
 * keeps, and the lists for "Save for offline".
 * @param folder the built site
 * @param base the path below which it is served
 * @param built what is to be known of its files
 */
export async function writeOffline(folder: string, base: string, built: readonly FileFacts[] | Promise<readonly FileFacts[]>): Promise<Map<Language, KeptSize>> {
  const sitePath = basePath(base);
  const ours = new Set(Object.values(offlineFiles));
  const [code, all] = await Promise.all([workerCode(), built]);
  const files = all.filter(({ path }) => !ours.has(path.slice(path.lastIndexOf('/') + 1)));
  return new Map(languages.map((language) => {
    const { story, rest } = listFiles(files, language, sitePath);
    const address = (path: string): string => pathTo(path, language, sitePath);
    const write = (name: string, text: string): void => {
      writeFileSync(join(folder, pathTo(name, language, '/')), text);
    };
    const settings: OfflineSettings = {
      base: sitePath, story: story.map(({ url, revision }) => ({ url, revision })),
      rest: createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 12),
      unsaved: address('unsaved/'), list: address(offlineFiles.list),
    };
    const size: KeptSize = { bytes: bytesOf(story) + bytesOf(rest) };
    write(offlineFiles.worker, `const offline = ${JSON.stringify(settings)};\n${code}`);
    write(offlineFiles.list, JSON.stringify({ story, rest }));
    write(offlineFiles.size, JSON.stringify(size));
    return [language, { bytes: bytesOf(story) }];
  }));
}
