import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { disable as disableNavigationPreload } from 'workbox-navigation-preload/disable.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import { dropUnlisted, fetchInto, missingFrom } from './cache-files.ts';
import { cacheNames, unchangingFolders, type KeptFiles } from './kept-files.ts';

declare const self: OfflineWorkerScope;
declare const offline: OfflineSettings;

const { base, story, unsaved, list } = offline;
const names = cacheNames(self.registration.scope);
const isUnchanging = (path: string): boolean => unchangingFolders.some((folder) => path.startsWith(`${base}${folder}`));

const precache = new PrecacheController({
  cacheName: names.story,
  plugins: [{
    /* The page of a version before goes as soon as the new one has come: it may tell of somebody who is withdrawn. */
    async cacheDidUpdate({ request }) {
      const cache = await caches.open(names.story);
      for (const other of await cache.keys(request, { ignoreSearch: true })) if (other.url !== request.url) await cache.delete(other);
    },
  }],
});
precache.addToCacheList([...story]);

/** Takes away what has no address any more, before anything is fetched; code stays, since open pages may ask for it. */
async function dropWithdrawn(): Promise<void> {
  const paths = new Set(story.map(({ url }) => url));
  const cache = await caches.open(names.story);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (!paths.has(pathname) && !isCode(pathname)) await cache.delete(request);
  }
}
const isCode = (path: string): boolean => isUnchanging(path) && /\.(?:js|css|json|svg)$/.test(path);

/**
 * For readers who saved everything: takes away what is no longer so.
 * @returns what fetches the files as they are now; those that do not come are left to another visit.
 */
async function dropOldRest(): Promise<() => Promise<void>> {
  if (!await caches.has(names.rest)) return async () => {};
  const { rest } = await (await fetch(list, { cache: 'reload' })).json() as KeptFiles;
  const cache = await caches.open(names.rest);
  await dropUnlisted(cache, rest);
  return async () => fetchInto(cache, await missingFrom(cache, rest)).catch(() => {});
}

async function keepFormerCode(): Promise<void> {
  await caches.delete(names.former);
  const [cache, former] = await Promise.all([caches.open(names.story), caches.open(names.former)]);
  const current = new Set(precache.getURLsToCacheKeys().values());
  for (const request of await cache.keys()) {
    if (current.has(request.url) || !isCode(new URL(request.url).pathname)) continue;
    const response = await cache.match(request);
    if (response) await former.put(request, response);
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    await dropWithdrawn();
    const fetchRest = await dropOldRest();
    await precache.install(event as never);
    await fetchRest();
    await self.skipWaiting();
  })());
});
self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    await keepFormerCode();
    await precache.activate(event as never);
  })());
});
clientsClaim();
/* A browser keeps it on once it was asked for, as earlier versions did; where it fails Firefox shows its own error instead of the page that was kept. */
disableNavigationPreload();

/** A page or another file without a hash in its name, as it was kept. */
async function kept({ origin, pathname }: URL): Promise<Response | undefined> {
  for (const name of [names.story, names.rest]) {
    const response = await (await caches.open(name)).match(`${origin}${pathname}`, { ignoreSearch: true, ignoreVary: true });
    if (response) return response;
  }
  return undefined;
}

registerRoute(({ url, sameOrigin }) => sameOrigin && isUnchanging(url.pathname), async ({ request }) =>
  await caches.match(request, { ignoreVary: true }).catch(() => undefined) ?? fetch(request));

const network = new NetworkOnly();
/* A network that does not answer for so long is taken for none, where there is something to read. */
const quickNetwork = new NetworkOnly({ networkTimeoutSeconds: 3 });

registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(base), async ({ url, request, event }) => {
  const saved = await kept(url).catch(() => undefined);
  try {
    const response = await (saved ? quickNetwork : network).handle({ request, event });
    return response.status >= 500 && saved ? saved : response;
  } catch (error) {
    const instead = saved ?? (request.mode === 'navigate' ? await kept(new URL(unsaved, url)) : undefined);
    if (instead) return instead;
    throw error;
  }
});
