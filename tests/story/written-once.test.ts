import { afterEach, describe, expect, it, vi } from 'vitest';
import { writtenPieces } from '../../src/prerender/written-pieces.ts';
import { writtenOnce } from '../../src/story/written-once.ts';

afterEach(() => { vi.unstubAllEnvs(); });

/** Asks in turn, and counts what is rendered. */
async function written(...asked: (readonly unknown[])[]): Promise<{ html: string[]; rendered: number }> {
  let rendered = 0;
  const html = await Promise.all(asked.map((by) => writtenOnce(by, () => {
    rendered += 1;
    return Promise.resolve(`<p>${rendered}</p>`);
  })));
  return { html, rendered };
}

describe('what stands alike on several pages', () => {
  it('is rendered once in a build, also where two pages ask at once, and has a mark in its place', async () => {
    vi.stubEnv('PROD', true);
    const take = writtenPieces();
    const { html: [one, other], rendered } = await written(['footer', 'en', { at: [1, 2] }], ['footer', 'en', { at: [1, 2] }]);
    expect([rendered, one]).toEqual([1, other]);
    expect(take().map(({ number, html }) => [`<!--piece ${number}-->`, html])).toEqual([[one, '<p>1</p>']]);
  });
  it('is another wherever something else decides it', async () => {
    vi.stubEnv('PROD', true);
    const { html, rendered } = await written(['text', 'en', 1], ['text', 'ko', 1], ['text', 'en', 12], ['text', 'en', '1'], ['text', 'en', null]);
    expect([rendered, new Set(html).size]).toEqual([5, 5]);
  });
  it('is rendered on every page, and stands there, while an editor is at work', async () => {
    vi.stubEnv('PROD', false);
    expect(await written(['text'], ['text'])).toEqual({ html: ['<p>1</p>', '<p>2</p>'], rendered: 2 });
  });
});
