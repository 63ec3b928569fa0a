import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViteDevServer } from 'vite';
import { devGate } from '../../src/editorial/dev-gate.ts';
import type { Problem } from '../../src/editorial/problem.ts';

const mistake: Problem = { severity: 'error', rule: 'references', file: 'content/testimonies/a/b.mdx', why: 'There is no place.', mend: 'Write one.' };

const gateOf = () => {
  const watcher = new EventEmitter();
  const send = vi.fn();
  let middleware: (request: object, response: object, next: () => void) => void = () => {};
  const server = { middlewares: { use: (added: typeof middleware) => { middleware = added; } }, watcher, environments: { client: { hot: { send } } }, config: { base: '/' } };
  const gate = devGate(server as unknown as ViteDevServer);
  /** What a request gets: null while it waits, 'page', or the report. */
  const ask = (url = '/people/') => {
    const answer: { got: string | null } = { got: null };
    const response = { writeHead: () => response, end: (body: string) => { answer.got = body; } };
    middleware({ method: 'GET', url }, response, () => { answer.got = 'page'; });
    return answer;
  };
  return { gate, ask, send, stored: () => watcher.emit('all', 'change', '/site/.astro/data-store.json') };
};

describe('the gate before the dev server’s pages', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('lets pages through, holds them while the content is checked, and shows the report in their place', () => {
    const { gate, ask, send } = gateOf();
    expect(ask().got).toBe('page');
    gate.wait();
    const waiting = ask();
    expect([waiting.got, ask('/map/a.svg').got]).toEqual([null, 'page']);
    gate.judge([mistake]);
    expect(waiting.got).toContain('There is no place.');
    expect([ask('/@vite/client').got, ask('/?x=1').got?.includes('Write one.')]).toEqual(['page', true]);
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
  });

  it('opens when what was mended has reached the store, and without word of it after a while', () => {
    for (const tells of [true, false]) {
      const { gate, ask, stored } = gateOf();
      gate.judge([mistake]);
      gate.judge([]);
      expect(ask().got).toContain('There is no place.');
      if (tells) stored();
      vi.advanceTimersByTime(1500);
      expect(ask().got === 'page').toBe(tells);
      vi.advanceTimersByTime(3000);
      expect(ask().got).toBe('page');
    }
  });

  it('stays closed when something else is wrong by then', () => {
    const { gate, ask, stored } = gateOf();
    gate.judge([mistake]);
    gate.judge([]);
    gate.judge([{ ...mistake, why: 'Something else.' }]);
    stored();
    vi.advanceTimersByTime(5000);
    expect(ask().got).toContain('Something else.');
  });
});
