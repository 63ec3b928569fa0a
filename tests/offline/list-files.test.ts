import { describe, expect, it } from 'vitest';
import { factsOf, type FileFacts } from '../../src/offline/file-facts.ts';
import { listFiles } from '../../src/offline/list-files.ts';

const file = (path: string, text = path): FileFacts => factsOf({ path, bytes: Buffer.from(text), text });
const page = (path: string, ...parts: string[]): FileFacts => file(path, parts.map((part) => `<img src="/${part}">`).join(''));

const site = [
  page('index.html', '_astro/main.Ab1.js', 'map/ground.12ab.svg', 'favicon.svg'),
  file('_astro/main.Ab1.js', 'import("./map-renderer.Cd2.js")'),
  file('_astro/map-renderer.Cd2.js', 'new Worker("/_astro/worker-Ef3.js")'),
  file('_astro/worker-Ef3.js'), file('map/ground.12ab.svg'), file('favicon.svg'), file('_astro/original.Zz9.jpg'),
  page('unsaved/index.html'), page('chapters/mina-home/index.html'), page('people/mina/index.html', '_astro/mina.Gh4.avif'), file('_astro/mina.Gh4.avif'),
  page('search/index.html'), page('ko/index.html', '_astro/main.Ab1.js'), page('ko/unsaved/index.html'), page('404.html'),
  file('pagefind/pagefind.js'), file('pagefind/fragment/en_1.pf_fragment'), file('pagefind/fragment/ko_1.pf_fragment'), file('pagefind/pagefind.ko_2.pf_meta'),
  file('previews/index.jpg'), file('_headers'), file('sitemap-0.xml'), file('feed.xml'),
];
const paths = (files: readonly { url: string }[]): string[] => files.map(({ url }) => url);

describe('what is kept on the device', () => {
  const { story, rest } = listFiles(site, 'en', '/story/');

  it('is the journey, and whatever it names, and whatever that names', () => {
    expect(paths(story)).toEqual(expect.arrayContaining(['/story/', '/story/_astro/main.Ab1.js', '/story/_astro/map-renderer.Cd2.js', '/story/_astro/worker-Ef3.js', '/story/map/ground.12ab.svg', '/story/favicon.svg']));
  });

  it('is nothing that no page asks for, and nothing of another language', () => {
    expect([...paths(story), ...paths(rest)].filter((path) => /original|previews|_headers|sitemap|feed|404|\/ko/.test(path))).toEqual([]);
    expect(paths(rest)).toEqual(['/story/pagefind/pagefind.js', '/story/pagefind/fragment/en_1.pf_fragment']);
    expect(paths(listFiles(site, 'ko', '/').story)).toEqual(expect.arrayContaining(['/ko/', '/ko/unsaved/', '/_astro/worker-Ef3.js']));
  });

  it('has every part before the pages that need it', () => {
    const firstPage = story.findIndex(({ url }) => url.endsWith('/'));
    expect(story.slice(firstPage).filter(({ url }) => !url.endsWith('/'))).toEqual([]);
  });

  it('carries a revision only where the name does not change with the content', () => {
    expect(story.filter(({ revision }) => revision === null).every(({ url }) => /\/(?:_astro|map)\//.test(url))).toBe(true);
    expect(story.find(({ url }) => url === '/story/')!.revision).toMatch(/^[0-9a-f]{12}$/);
  });

  it('stays within its bounds however many testimonies there are; the rest is left to whoever asks for it', () => {
    const many = Array.from({ length: 1000 }, (_, index) => page(`people/p${index}/index.html`, 'x'.repeat(1000)));
    const lists = listFiles([...site, ...many], 'en', '/', 20_000);
    expect(lists.story.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(20_000);
    expect(lists.story.length + lists.rest.length).toBe(story.length + rest.length + 1000);
    expect(new Set(paths([...lists.story, ...lists.rest])).size).toBe(lists.story.length + lists.rest.length);
  });

  it('holds the list of people before any person', () => {
    const others = site.filter(({ path }) => !path.startsWith('people/'));
    const people = [page('people/index.html', 'x'.repeat(300)), page('people/aaron/index.html', 'x'.repeat(1000))];
    const room = listFiles(others, 'en', '/').story.reduce((sum, { bytes }) => sum + bytes, 0);
    const lists = listFiles([...others, ...people], 'en', '/', room + 500);
    expect(paths(lists.story)).toContain('/people/');
    expect(paths(lists.rest)).toContain('/people/aaron/');
  });

  it('holds the journey whatever it weighs', () => {
    expect(paths(listFiles(site, 'en', '/', 0).story)).toEqual(expect.arrayContaining(['/', '/unsaved/', '/_astro/worker-Ef3.js']));
  });
});
