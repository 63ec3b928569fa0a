import { expect, it } from 'vitest';
import { inAllLanguages } from '../../src/sharing/sitemap-languages.ts';

const home = 'https://miles.example/story/';
const links = [{ lang: 'en', url: `${home}people/` }, { lang: 'ko', url: `${home}ko/people/` }];

const inBoth = inAllLanguages(home, () => true);

it.each(['people/', 'ko/people/'])('the sitemap names a page in every language, from %s', (path) =>
  expect(inBoth({ url: home + path })).toEqual({ url: home + path, links }));
it('the first pages are no exception', () =>
  expect(inBoth({ url: `${home}ko/` }).links).toEqual([{ lang: 'en', url: home }, { lang: 'ko', url: `${home}ko/` }]));
it('a page is not named in a language that does not have it', () =>
  expect(inAllLanguages(home, (address) => !address.includes('/ko/'))({ url: `${home}people/` }).links).toEqual([links[0]]));
