import { expect, it } from 'vitest';
import { giveAddress } from '../../src/sharing/give-address.ts';

const url = 'https://example.org/donate';

it('says nothing of the chapter to a recipient who did not ask', () => {
  expect(giveAddress({ url, chapterTag: null }, 'il-lyong-radio')).toBe(url);
});

it('names the chapter to one who did, under their own name for it', () => {
  expect(giveAddress({ url, chapterTag: 'from' }, 'il-lyong-radio')).toBe(`${url}?from=il-lyong-radio`);
  expect(giveAddress({ url: `${url}?page=2`, chapterTag: 'from' }, 'il-lyong-radio')).toBe(`${url}?page=2&from=il-lyong-radio`);
  expect(giveAddress({ url, chapterTag: 'from' })).toBe(url);
});
