import { expect, it } from 'vitest';
import { inAllLanguages } from '../../src/sharing/sitemap-languages.ts';

const home = 'https://miles.example/story/';
const links = [{ lang: 'en', url: `${home}people/` }, { lang: 'ko', url: `${home}ko/people/` }];

it.each(['people/', 'ko/people/'])('the sitemap names a page in every language, from %s', (path) =>
  expect(inAllLanguages(home)({ url: home + path })).toEqual({ url: home + path, links }));
it('the first pages are no exception', () =>
  expect(inAllLanguages(home)({ url: `${home}ko/` }).links).toEqual([{ lang: 'en', url: home }, { lang: 'ko', url: `${home}ko/` }]));
