/** A file of the site that is kept on the reader's device. */
export interface KeptFile {
  /** Its path on the host, the site's base path included. */
  readonly url: string;
  /** The hash of its content; null where the name itself changes with the content. */
  readonly revision: string | null;
  readonly bytes: number;
}

/** What can be kept of one language. */
export interface KeptFiles {
  /** What is kept after one visit: the journey with its maps, and as many further pages as there is room for. */
  readonly story: readonly KeptFile[];
  /** What "Save for offline" adds: every other page, and the search. */
  readonly rest: readonly KeptFile[];
}

/** What the reader is told before anything is saved. */
export interface KeptSize { readonly bytes: number }

/** Below these folders a name changes with the content. */
export const unchangingFolders = ['_astro/', 'map/'];

/** The names of the caches; each language has its own, since each has its own service worker. */
export const cacheNames = (scope: string) => ({
  story: `story ${scope}`,
  rest: `rest ${scope}`,
  /** Empty; it is there when everything was saved. */
  whole: `whole ${scope}`,
  /** Code of the version before, which pages that are still open may ask for. */
  former: `former ${scope}`,
});

/** The address under which a file lies in its cache: Workbox's own, which names the revision. */
export const keyOf = ({ url, revision }: KeptFile): string => (revision === null ? url : `${url}?__WB_REVISION__=${revision}`);

/** Files of one language beside its first page: the service worker, what is kept, and how much that is. */
export const offlineFiles = { worker: 'offline-worker.js', list: 'offline-files.json', size: 'offline-size.json' };
