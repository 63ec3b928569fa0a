import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { originals, translations, withoutNotes } from '../../src/editorial/content-globs.ts';

const takes = (patterns: string[], file: string): boolean => {
  const [not, yes] = [patterns.filter((one) => one.startsWith('!')), patterns.filter((one) => !one.startsWith('!'))];
  return yes.some((one) => matchesGlob(file, one)) && !not.some((one) => matchesGlob(file, one.slice(1)));
};

describe('what the build reads of the content folder', () => {
  it.each([
    [originals('*/*'), 'mina/home.mdx'], [translations('*/*'), 'mina/home.ko.mdx'], [withoutNotes('*/person.yaml'), 'mina/person.yaml'], [originals('*'), 'arrival.mdx'],
  ])('%j takes %s', (patterns, file) => expect(takes(patterns, file)).toBe(true));
  it.each([
    [originals('*/*'), 'mina/home.ko.mdx'], [originals('*/*'), '_mina/home.mdx'], [originals('*/*'), 'mina/_home.mdx'], [translations('*/*'), 'mina/_home.ko.mdx'],
    [translations('*/*'), '_mina/home.ko.mdx'], [withoutNotes('*/person.yaml'), '_mina/person.yaml'], [originals('*'), '_arrival.mdx'],
  ])('%j passes over %s, as the check does', (patterns, file) => expect(takes(patterns, file)).toBe(false));
});
