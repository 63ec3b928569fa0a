import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchInto } from '../../src/offline/cache-files.ts';
import type { KeptFile } from '../../src/offline/kept-files.ts';

const files = Array.from({ length: 20 }, (_, n): KeptFile => ({ url: `/file-${n}`, revision: null, bytes: 1 }));

/** A network that answers when it is told to, and a cache that takes what comes. */
function networkAndCache() {
  const asked: { url: string; answer: (status: number) => void }[] = [];
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    asked.push({ url, answer: (status) => resolve({ ok: status === 200, status, redirected: false }) });
  }));
  const held: unknown[] = [];
  const cache = { put: (key: unknown) => Promise.resolve(held.push(key)) } as unknown as Cache;
  return { asked, held, cache, answerAll: (status = 200) => asked.splice(0).forEach(({ answer }) => answer(status)) };
}

/** Lets everything go on that waits for nothing outside. */
const settled = () => new Promise((resolve) => { setImmediate(resolve); });

afterEach(() => { vi.unstubAllGlobals(); });

describe('fetching into a cache', () => {
  it('fetches a few at a time, and tells of each that has come', async () => {
    const { asked, held, cache, answerAll } = networkAndCache();
    const onFile = vi.fn();
    const done = fetchInto(cache, files, onFile);
    expect(asked).toHaveLength(4);
    for (let turn = 0; turn < 5; turn += 1) {
      answerAll();
      await settled();
    }
    await done;
    expect([held.length, onFile.mock.calls.length]).toEqual([20, 20]);
  });

  it('asks for nothing more, and tells of nothing more, once a file has not come', async () => {
    const { asked, cache, answerAll } = networkAndCache();
    const onFile = vi.fn();
    const done = fetchInto(cache, files, onFile);
    const failed = expect(done).rejects.toThrow('/file-0: 404');
    asked.shift()!.answer(404);
    await failed;
    answerAll();
    await settled();
    expect([asked.length, onFile.mock.calls.length]).toEqual([0, 0]);
  });

  it('ends when it is asked to', async () => {
    const { asked, cache, answerAll } = networkAndCache();
    const asking = new AbortController();
    const done = fetchInto(cache, files, undefined, asking.signal);
    const ended = expect(done).rejects.toThrow();
    asking.abort();
    await ended;
    answerAll();
    await settled();
    expect(asked).toHaveLength(0);
    await expect(fetchInto(cache, files, undefined, asking.signal)).rejects.toThrow();
  });
});
