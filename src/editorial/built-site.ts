import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A file that the build wrote. It may be read anew whenever it is asked for: a large site does not fit into memory. */
export interface BuiltFile {
  /** Path within the built folder, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
  /** The text, of files that hold text. */
  readonly text: string | undefined;
}

/** What the build wrote, before it becomes `dist`. */
export interface BuiltSite {
  /** How the folder will be called, for reports. */
  shownAs: string;
  /** The path below which the site is served, with slashes around it: `/` or `/journey/`. */
  base: string;
  /** The site's own origin, such as https://example.org; undefined when none is configured. */
  origin: string | undefined;
  files: BuiltFile[];
}

const textEnding = /(?:\.(?:html?|js|mjs|css|json|xml|txt|svg|webmanifest|map|md|geojson|topojson)|\/_headers|\/_redirects|^_headers|^_redirects)$/i;

/** The text of a built file: of the search index too, whose pages are packed. */
const textOf = (path: string, file: { readonly bytes: Buffer }): string | undefined => {
  if (textEnding.test(path)) return file.bytes.toString('utf8');
  return path.endsWith('.pf_fragment') ? gunzipSync(file.bytes).toString('utf8') : undefined;
};

/** Reads a built folder. */
export const readBuiltSite = (folder: string, { shownAs = 'dist', base = '/', site }: { shownAs?: string; base?: string; site?: string | undefined } = {}): BuiltSite => ({
  shownAs,
  base: `/${base}/`.replace(/\/{2,}/g, '/'),
  origin: site === undefined ? undefined : new URL(site).origin,
  files: readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((entry) => statSync(join(folder, entry)).isFile())
    .sort()
    .map((entry) => {
      const path = entry.split(sep).join('/');
      return {
        path,
        get bytes() { return readFileSync(join(folder, entry)); },
        get text() { return textOf(path, this); },
      };
    }),
});
