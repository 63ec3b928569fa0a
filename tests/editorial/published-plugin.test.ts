import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { publishedPlugin } from '../../src/editorial/published-plugin.ts';

type Load = (id: string) => Promise<string | undefined>;
const load = (plugin: Plugin, id: string) => (plugin.load as unknown as Load)(id);
const asked = '/project/src/editorial/read-published.ts';

describe('what is published', () => {
  it('is told to the pages of a build, instead of read from the content once more', async () => {
    const code = await load(publishedPlugin(() => Promise.resolve({ places: new Set(['hoeryong', 'incheon']), sources: new Set(['wfp']) })), asked);
    const { readPublished } = await import(`data:text/javascript,${encodeURIComponent(code!)}`) as { readPublished: () => unknown };
    expect(readPublished()).toEqual({ places: new Set(['hoeryong', 'incheon']), sources: new Set(['wfp']) });
  });
  it('is read while an editor is at work', async () => expect(await load(publishedPlugin(() => undefined), asked)).toBeUndefined());
  it('changes no other module', async () => {
    const plugin = publishedPlugin(() => Promise.reject(new Error('not asked')));
    expect(await load(plugin, '/project/src/editorial/published.ts')).toBeUndefined();
  });
});
