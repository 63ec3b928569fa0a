import { describe, expect, it } from 'vitest';
import { addressOf, pathTo } from '../../src/i18n/paths.ts';

describe('the address of a page', () => {
  it.each([
    ['', 'en', '/', '/'], ['', 'ko', '/', '/ko/'], ['people/bella/', 'en', '/story', '/story/people/bella/'], ['people/bella/', 'ko', '/story/', '/story/ko/people/bella/'],
  ] as const)('of %j in %s below %s is %s', (path, language, base, address) => expect(pathTo(path, language, base)).toBe(address));
});

describe('the address of what a text names', () => {
  it.each([
    ['a page, in the language in which the text is read', '/people/bella/', 'ko', '/story/ko/people/bella/'],
    ['a source on a page', '/about/#source-wikipedia', 'en', '/story/about/#source-wikipedia'],
    ['a page of a language that is named', '/ko/people/', 'en', '/story/ko/people/'],
    ['the same, where the text is read in it', '/ko/people/', 'ko', '/story/ko/people/'],
    ['a file', '/numbers/arrivals.csv', 'ko', '/story/numbers/arrivals.csv'],
    ['the first page', '/', 'ko', '/story/ko/'],
  ] as const)('is that of %s', (_, path, language, address) => expect(addressOf(path, language, '/story')).toBe(address));
});
