import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { OtherThread } from '../../src/prerender/other-thread.ts';

/** What its methods know in the thread. */
const counted = globalThis as { count?: number };

const methods = {
  add: (a: number, b: number): number => a + b,
  fail: (): never => { throw new RangeError('too far'); },
  length: (bytes: ArrayBuffer): number => bytes.byteLength,
  count: (): number => (counted.count = (counted.count ?? 0) + 1),
  countedSoon: (): Promise<number> => new Promise((resolve) => { setImmediate(() => resolve(counted.count ?? 0)); }),
};

const folder = mkdtempSync(join(tmpdir(), 'thread-'));
afterAll(() => rmSync(folder, { recursive: true }));
const script = (name: string, code: string): URL => {
  writeFileSync(join(folder, name), code);
  return pathToFileURL(join(folder, name));
};
const answers = `import { answerCalls } from ${JSON.stringify(new URL('../../src/prerender/other-thread.ts', import.meta.url).href)};
const counted = globalThis;
answerCalls({ ${Object.entries(methods).map(([name, method]) => `${name}: ${method.toString()}`).join(', ')} });`;

describe('another thread', () => {
  it('answers calls in any number, gives back what its methods throw, and takes bytes away', async () => {
    const thread = new OtherThread<typeof methods>(script('sums.mjs', answers));
    const sums = await Promise.all(Array.from({ length: 20 }, (_, n) => thread.call('add', n, n)));
    expect(sums).toEqual(Array.from({ length: 20 }, (_, n) => 2 * n));
    await expect(thread.call('fail')).rejects.toThrow('too far');
    const bytes = new ArrayBuffer(8);
    const length = thread.call('length', bytes);
    expect(bytes.byteLength).toBe(0);
    expect(await length).toBe(8);
    await thread.end();
  });
  it('does what else waits there between two calls, however many are waiting', async () => {
    const thread = new OtherThread<typeof methods>(script('counts.mjs', answers));
    const [soon, ...counts] = await Promise.all([thread.call('countedSoon'), ...Array.from({ length: 50 }, () => thread.call('count'))]);
    expect(counts.at(-1)).toBe(50);
    expect(soon).toBeLessThan(5);
    await thread.end();
  });
  it('that has ended says so to whoever waits for it, and to whoever asks later', async () => {
    const thread = new OtherThread<typeof methods>(script('short.mjs', 'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(0));'));
    await expect(thread.call('add', 1, 2)).rejects.toThrow('The thread has ended.');
    await expect(thread.call('add', 1, 2)).rejects.toThrow('The thread has ended.');
  });
  it('that cannot begin says why, whenever it is asked', async () => {
    const thread = new OtherThread<typeof methods>(script('broken.mjs', 'throw new Error("no content")'));
    await expect(thread.call('add', 1, 2)).rejects.toThrow('no content');
    await expect(thread.call('add', 1, 2)).rejects.toThrow('no content');
  });
});
