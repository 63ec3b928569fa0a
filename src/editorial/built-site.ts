import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A file that the build wrote. It may be read anew whenever it is asked for: a large site does not fit into memory. */
export interface BuiltFile {
  /** Path within the built folder, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
  /** The text, of files that hold text. */
  readonly text: string | undefined;
}

/** Where a built site will stand, and how it is called. */
export interface SiteFacts {
  /** How the folder will be called, for reports. */
  shownAs: string;
  /** The path below which the site is served, with slashes around it: `/` or `/journey/`. */
  base: string;
  /** The site's own origin, such as https://example.org; undefined when none is configured. */
  origin: string | undefined;
}

/** What the build wrote, before it becomes `dist`. */
export interface BuiltSite extends SiteFacts {
  files: BuiltFile[];
}

const textEnding = /(?:\.(?:html?|js|mjs|css|json|xml|txt|svg|webmanifest|map|md|geojson|topojson)|\/_headers|\/_redirects|^_headers|^_redirects)$/i;

/** The text of a built file: of the search index too, whose pages are packed. */
export const textOf = (path: string, file: { readonly bytes: Buffer }): string | undefined => {
  if (textEnding.test(path)) return file.bytes.toString('utf8');
  return path.endsWith('.pf_fragment') ? gunzipSync(file.bytes).toString('utf8') : undefined;
};

/** Reads the files of a folder, and holds on to the one it read last: its bytes and its text are asked for in turn. */
function reader(folder: string): (entry: string) => Buffer {
  let [last, bytes] = ['', Buffer.alloc(0)];
  return (entry) => {
    if (entry !== last) [last, bytes] = [entry, readFileSync(join(folder, entry))];
    return bytes;
  };
}

/** The facts of a site, from what Astro was told. */
export const siteFacts = ({ shownAs = 'dist', base = '/', site }: { shownAs?: string; base?: string; site?: string | undefined }): SiteFacts => ({
  shownAs,
  base: `/${base}/`.replace(/\/{2,}/g, '/'),
  origin: site === undefined ? undefined : new URL(site).origin,
});

/** The files of a built folder, in the order of their paths. */
export function builtFiles(folder: string): BuiltFile[] {
  const read = reader(folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
    .map((entry) => {
      const path = entry.split(sep).join('/');
      return {
        path,
        get bytes() { return read(entry); },
        get text() { return textOf(path, this); },
      };
    });
}
