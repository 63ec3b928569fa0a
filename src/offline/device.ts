import { fetchInto, missingFrom } from './cache-files.ts';
import { cacheNames, offlineFiles, type KeptFile, type KeptFiles } from './kept-files.ts';

const wishKey = 'offline';

/** True where the reader asks to be spared bytes, or the network is too slow to bring more than is being read. */
function sparesBytes(): boolean {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean; readonly effectiveType?: string } };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** True where this browser can keep anything for this site; private windows and some in-app browsers cannot. */
export async function canKeep(): Promise<boolean> {
  try {
    await navigator.serviceWorker.getRegistration();
    await caches.has('');
    return true;
  } catch {
    return false;
  }
}

/** True where the reader asked that nothing be kept. */
function keepsNothing(): boolean {
  try {
    return localStorage.getItem(wishKey) === 'no';
  } catch {
    return false;
  }
}

function rememberWish(nothing: boolean): void {
  try {
    if (nothing) localStorage.setItem(wishKey, 'no');
    else localStorage.removeItem(wishKey);
  } catch {
    /* Where nothing can be remembered, nothing is kept either. */
  }
}

const register = (scope: string): Promise<ServiceWorkerRegistration> => navigator.serviceWorker.register(`${scope}${offlineFiles.worker}`, { scope });

/** Waits until the newest service worker of a registration answers for the pages. */
const atWork = ({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> => new Promise((resolve, reject) => {
  const worker = (installing ?? waiting ?? active)!;
  const look = (): void => {
    if (worker.state === 'activated') resolve();
    if (worker.state === 'redundant') reject(new Error('The service worker was not installed.'));
  };
  worker.addEventListener('statechange', look);
  look();
});
const namesOf = (scope: string) => cacheNames(new URL(scope, location.href).href);

/**
 * Keeps the story as soon as the browser is idle, unless the reader saves data or wants nothing kept.
 * @param scope the address of the language's first page
 */
export function keepStory(scope: string): void {
  if (keepsNothing() || sparesBytes()) return;
  const keep = (): void => void register(scope).catch(() => {});
  if ('requestIdleCallback' in window) requestIdleCallback(keep);
  else keep();
}

/** How much is on the device: nothing, the story, or everything. */
export type Kept = 'nothing' | 'story' | 'everything';

/** What is on the device of the language that begins at an address. */
export async function whatIsKept(scope: string): Promise<Kept> {
  const names = namesOf(scope);
  if (await caches.has(names.whole)) return 'everything';
  const registration = await navigator.serviceWorker.getRegistration(scope);
  return registration?.active && registration.scope === new URL(scope, location.href).href && await caches.has(names.story) ? 'story' : 'nothing';
}

/**
 * Saves everything of a language.
 * @param onProgress is called with the part that is there, from 0 to 1.
 * @param signal ends it.
 * @throws when a file does not come, there is no room, or it is ended; what has come stays.
 */
export async function saveEverything(scope: string, onProgress: (part: number) => void, signal: AbortSignal): Promise<void> {
  rememberWish(false);
  const names = namesOf(scope);
  const { story, rest } = await (await fetch(`${scope}${offlineFiles.list}`, { cache: 'no-cache', signal })).json() as KeptFiles;
  const parts = await Promise.all(([[names.story, story], [names.rest, rest]] as const).map(async ([name, files]) => {
    const cache = await caches.open(name);
    return { cache, missing: await missingFrom(cache, files) };
  }));
  const bytesOf = (files: readonly KeptFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
  const total = bytesOf([...story, ...rest]);
  let done = total - bytesOf(parts.flatMap(({ missing }) => missing));
  onProgress(done / total);
  for (const { cache, missing } of parts) {
    await fetchInto(cache, missing, ({ bytes }) => {
      done += bytes;
      onProgress(done / total);
    }, signal);
  }
  signal.throwIfAborted();
  /* It finds everything there, and fetches nothing again. */
  await atWork(await register(scope));
  signal.throwIfAborted();
  await caches.open(names.whole);
  await navigator.storage?.persist?.().catch(() => false);
}

/** Takes everything away that was kept, in every language, and keeps nothing from then on. */
export async function removeEverything(base: string): Promise<void> {
  rememberWish(true);
  const site = new URL(base, location.href).href;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.filter(({ scope }) => scope.startsWith(site)).map((registration) => registration.unregister()));
  const ours = (await caches.keys()).filter((name) => name.includes(` ${site}`));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
