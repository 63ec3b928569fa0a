import { afterEach, describe, expect, it, vi } from 'vitest';
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
  it('is rendered once in a build, also where two pages ask at once', async () => {
    vi.stubEnv('PROD', true);
    expect(await written(['footer', 'en', { at: [1, 2] }], ['footer', 'en', { at: [1, 2] }])).toEqual({ html: ['<p>1</p>', '<p>1</p>'], rendered: 1 });
  });
  it('is another wherever something else decides it', async () => {
    vi.stubEnv('PROD', true);
    expect((await written(['text', 'en', 1], ['text', 'ko', 1], ['text', 'en', 12], ['text', 'en', '1'], ['text', 'en', null])).rendered).toBe(5);
  });
  it('is rendered on every page while an editor is at work', async () => {
    vi.stubEnv('PROD', false);
    expect((await written(['text'], ['text'])).rendered).toBe(2);
  });
});
