import { keyOf, type KeptFile } from './kept-files.ts';

/** Takes out of a cache whatever is not listed. */
export async function dropUnlisted(cache: Cache, files: readonly KeptFile[]): Promise<void> {
  const keys = new Set(files.map((file) => new URL(keyOf(file), location.href).href));
  for (const request of await cache.keys()) if (!keys.has(request.url)) await cache.delete(request);
}

/** The files that a cache does not hold yet. */
export async function missingFrom(cache: Cache, files: readonly KeptFile[]): Promise<KeptFile[]> {
  const held = new Set((await cache.keys()).map(({ url }) => url));
  return files.filter((file) => !held.has(new URL(keyOf(file), location.href).href));
}

/**
 * Fetches files into a cache, a few at a time.
 * @param onFile is called for each file that has come, and no more once one has failed.
 * @param asked ends it: what has not come is not fetched any more.
 * @throws when a file does not come, there is no room for it, or it is ended.
 */
export async function fetchInto(cache: Cache, files: readonly KeptFile[], onFile: (file: KeptFile) => void = () => {}, asked?: AbortSignal): Promise<void> {
  const ended = new AbortController();
  const { signal } = ended;
  asked?.throwIfAborted();
  asked?.addEventListener('abort', () => ended.abort());
  const waiting = [...files];
  const takeNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      signal.throwIfAborted();
      const response = await fetch(file.url, { cache: file.revision === null ? 'default' : 'reload', signal });
      if (!response.ok || response.redirected) throw new Error(`${file.url}: ${response.status}`);
      await cache.put(keyOf(file), response);
      signal.throwIfAborted();
      onFile(file);
    }
  };
  await Promise.all(Array.from({ length: 4 }, takeNext)).finally(() => ended.abort());
}
