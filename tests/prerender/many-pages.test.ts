import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { describe, expect, it, vi } from 'vitest';
import { makeMany, partMany } from '../../src/prerender/many-pages.ts';

type Route = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]['route'];

const route = (component: string, type: Route['type'] = 'page'): Route => ({ component, type }) as Route;
const pagesOf = (one: Route, count: number) => Array.from({ length: count }, (_, n) => ({ pathname: `/${one.component}/${n}/`, route: one }));
const loggerOf = () => ({ info: vi.fn(), error: vi.fn() }) as unknown as AstroIntegrationLogger;

describe('routes with many pages', () => {
  const [chapters, people, parts, files] = [route('chapters'), route('people'), route('src/pages/[...lang]/journey/[part].astro'), route('previews', 'endpoint')];
  it('are parted from the others, those with most first', () => {
    const paths = [...pagesOf(people, 101), ...pagesOf(files, 500), ...pagesOf(parts, 100), ...pagesOf(chapters, 300)];
    const { many, last, few } = partMany(paths);
    expect(many.map((group) => [group[0]!.route, group.length])).toEqual([[chapters, 300], [people, 101]]);
    expect(last).toEqual([]);
    expect(few).toEqual([...pagesOf(files, 500), ...pagesOf(parts, 100)]);
  });
  it('come last where the search does not hold them', () => {
    const { many, last, few } = partMany([...pagesOf(parts, 301), ...pagesOf(chapters, 300)]);
    expect(many.map((group) => group[0]!.route)).toEqual([chapters]);
    expect(last).toEqual([pagesOf(parts, 301)]);
    expect(few).toEqual([]);
  });
  it('are none of a site of a few dozen chapters, of which each page is told', () => {
    const paths = [...pagesOf(chapters, 80), ...pagesOf(people, 20)];
    expect(partMany(paths)).toEqual({ many: [], last: [], few: paths });
  });
});

describe('many pages', () => {
  const pages = pagesOf(route('chapters'), 200);
  it('are made in their order, and no more of them wait to be written than memory holds', async () => {
    const made: string[] = [];
    const waiting: ((nothing: undefined) => void)[] = [];
    let most = 0;
    const all = makeMany(pages, ({ pathname }) => {
      made.push(pathname);
      const { promise, resolve } = Promise.withResolvers<undefined>();
      most = Math.max(most, waiting.push(resolve));
      return Promise.resolve({ written: promise });
    }, loggerOf());
    while (made.length < pages.length || waiting.length > 0) {
      await new Promise(setImmediate);
      waiting.shift()?.(undefined);
    }
    await all;
    expect(made).toEqual(pages.map(({ pathname }) => pathname));
    expect(most).toBeLessThan(100);
  });
  it('are told in one line', async () => {
    const logger = loggerOf();
    await makeMany(pages, () => Promise.resolve({ written: Promise.resolve() }), logger);
    expect(logger.info).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^200 pages of chapters were written in [\d.]+ s\.$/));
  });
  it('end with the one that fails, by its name', async () => {
    const logger = loggerOf();
    const make = ({ pathname }: { pathname: string }) => (pathname === '/chapters/7/' ? Promise.reject(new Error('no text')) : Promise.resolve({ written: Promise.resolve() }));
    await expect(makeMany(pages, make, logger)).rejects.toThrow('no text');
    expect(logger.error).toHaveBeenCalledExactlyOnceWith('/chapters/7/ could not be rendered.');
  });
  it('are all written, or given up, before a build that failed is cleared away', async () => {
    let writing = 0;
    const make = ({ pathname }: { pathname: string }) => {
      if (pathname === '/chapters/7/') return Promise.reject(new Error('no text'));
      writing += 1;
      return Promise.resolve({ written: new Promise(setImmediate).then(() => { writing -= 1; }) });
    };
    await expect(makeMany(pages, make, loggerOf())).rejects.toThrow('no text');
    expect(writing).toBe(0);
  });
  it('end with the one that cannot be written', async () => {
    await expect(makeMany(pages, ({ pathname }) => Promise.resolve({ written: pathname === '/chapters/7/' ? Promise.reject(new Error('no room')) : Promise.resolve() }), loggerOf())).rejects.toThrow('no room');
  });
});
