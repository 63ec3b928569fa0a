/** What the service worker uses of its global scope; TypeScript cannot load its whole library beside that of pages. */
interface ExtendableEvent extends Event { waitUntil(work: Promise<unknown>): void }

interface OfflineWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
}

/** What the build writes in front of the worker's code. */
interface OfflineSettings {
  /** The site's base path. */
  readonly base: string;
  readonly story: readonly { readonly url: string; readonly revision: string | null }[];
  /** A hash of all that can be saved besides, so that the worker is a new one whenever any of it changes. */
  readonly rest: string;
  /** The page that stands for pages that were not saved. */
  readonly unsaved: string;
  /** The list of all files, for readers who saved everything. */
  readonly list: string;
}
