import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from '../../src/editorial/built-site.ts';
import { factsOf } from '../../src/offline/file-facts.ts';
import { writeOffline } from '../../src/offline/write-offline.ts';
import { serveFolder, type Served } from '../tools/serve-folder.ts';

/** A copy of the built site on a server of its own, so that a test can publish another version of it. */
export interface OfflineSite extends Served {
  /** Publishes a version in which somebody is withdrawn: their pages are gone, and their name from every other page. */
  withdraw(person: string, name: string): Promise<void>;
  /** Publishes a version whose pages and whose scripts all have new content, and the scripts new names. */
  renew(): Promise<void>;
}

const textFiles = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => join(folder, path)).filter((path) => statSync(path).isFile() && /\.(?:html|js|json|xml|css)$/.test(path));

/** Serves a copy of `dist` below `/story/`, or another path. */
export async function serveOfflineSite(base = '/'): Promise<OfflineSite> {
  const folder = mkdtempSync(join(tmpdir(), 'offline-site-'));
  cpSync('dist', folder, { recursive: true });
  const rewrite = (change: (text: string) => string): void => {
    for (const file of textFiles(folder)) {
      const text = readFileSync(file, 'utf8');
      const changed = change(text);
      if (changed !== text) writeFileSync(file, changed);
    }
  };
  const { address, close } = await serveFolder(folder, base);
  return {
    address,
    async withdraw(person, name) {
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => new RegExp(`(?:people/${person}|chapters/${person}-[\\w-]+)$`).test(one))) {
        rmSync(join(folder, path), { recursive: true });
      }
      rewrite((text) => text.replaceAll(name, 'Somebody'));
      await writeOffline(folder, base, builtFiles(folder).map(factsOf));
    },
    async renew() {
      const renamed = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js')).map((name) => [name, name.replace(/\.js$/, '2.js')] as const);
      for (const [from, to] of renamed) {
        cpSync(join(folder, '_astro', from), join(folder, '_astro', to));
        rmSync(join(folder, '_astro', from));
      }
      rewrite((text) => renamed.reduce((result, [from, to]) => result.replaceAll(from, to), text).replaceAll('<main', '<main data-version="2"'));
      await writeOffline(folder, base, builtFiles(folder).map(factsOf));
    },
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
