import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { readContent } from '../../src/editorial/content.ts';
import { planPlace } from '../../src/editorial/new/place.ts';
import { planTestimony, yearFault } from '../../src/editorial/new/testimony.ts';
import { planTranslation } from '../../src/editorial/new/translation.ts';
import { edited, today, withContent, type Files } from './fixture.ts';

const situation = (files: Files = {}) => withContent(files, (folder) => ({ content: readContent(folder, 'content').content, today }));
const testimony = (request: object, files: Files = {}) => planTestimony({ kind: 'testimony', person: 'Sora', ...request }, situation(files));
const place = (request: object) => planPlace({ kind: 'place', name: 'A place', country: 'KP', placeKind: 'town', at: '128.1789,41.4012', ...request }, situation());

/** The problems of the content with the planned files written. */
const problemsAfter = (files: { path: string; text: string; append?: boolean }[]) => withContent(
  Object.fromEntries(files.filter(({ append }) => !append).map(({ path, text }) => [path, text])),
  (folder) => checkContent({ folder, shownAs: 'content', today }).problems,
);

describe('a new person', () => {
  it('is complete, valid and explained', () => {
    const { files } = testimony({ chapter: 'Snow: the first', place: 'village', ko: '소라', left: '2011' });
    expect(files.map(({ path }) => path)).toEqual(['testimonies/sora/person.yaml', 'testimonies/sora/snow-the-first.mdx']);
    expect(problemsAfter(files).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files[0]!.text).toContain('# Only active is built. paused and withdrawn leave no trace of the person on the site.\n  status: active');
    expect(files[1]!.text).toContain('title: "Snow: the first"');
  });
  it('warns until its chapter is written', () => {
    const { files } = testimony({ chapter: 'Snow', place: 'village' });
    expect(problemsAfter(files).map(({ why }) => why)).toContain('This chapter still holds the sentence that `npm run new` wrote.');
    expect(problemsAfter(testimony({ chapter: 'Snow', place: 'village', draft: true }).files).map(({ rule }) => rule)).not.toContain('markup');
  });
  it.each([
    ['a name in hangul alone', { person: '소라' }, 'gives no id in Latin letters. Add --id'],
    ['a title in hangul alone', { chapter: '눈', place: 'village' }, 'Add --chapter-id'],
    ['no place', { chapter: 'Snow' }, 'add --place with one of "village", "river"'],
    ['an unknown place', { chapter: 'Snow', place: 'vilage' }, 'Did you mean "village"?'],
    ['a place off the route', { chapter: 'Snow', place: 'everything' }, 'has no stop in journey.yaml'],
    ['an unknown source', { source: 'a-bok' }, 'Did you mean "a-book"?'],
    ['a person who is there already', { person: 'Mina' }, 'is there already, and is not overwritten'],
  ])('is refused with %s', (_, request, message) => expect(() => testimony(request)).toThrow(message));
});

describe('a further chapter', () => {
  it('joins the person and takes their source', () => {
    const { files } = testimony({ person: 'Mina', chapter: 'Later', place: 'city' });
    expect(files.map(({ path }) => path)).toEqual(['testimonies/mina/later.mdx']);
    expect(problemsAfter(files).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a new place', () => {
  it.each([
    ['a town of North Korea', {}, 'precision: region', 'at: [128.2, 41.4]'],
    ['a city of South Korea', { country: 'KR', placeKind: 'city', at: '126.9779,37.5663' }, 'precision: city', 'at: [126.98, 37.57]'],
    ['a place in a transit country', { country: 'LA', at: '102.6,19.6' }, 'precision: country', 'at: [103, 20]'],
    ['a gateway that a source names', { name: 'Bangkok', country: 'TH', placeKind: 'city', at: '100.5018,13.7563', source: 'a-book' }, 'precision: city', 'at: [100.5, 13.76]'],
    ['a place that is to be vaguer', { precision: 'country', at: '126.9,40.4' }, 'precision: country', 'at: [127, 40]'],
  ])('is rounded: %s', (_, request, precision, at) => {
    const { text } = place(request).files[0]!;
    expect(text).toContain(precision);
    expect(text).toContain(at);
  });
  it.each([
    ['latitude before longitude', { at: '41.4,128.2' }, 'Longitude comes first: write --at "128.2,41.4".'],
    ['a point elsewhere', { at: '127,37.3' }, 'does not lie in KP'],
    ['no point', { at: 'near the river' }, 'is not a longitude and a latitude'],
    ['an unknown kind', { placeKind: 'twon' }, 'Did you mean "town"?'],
    ['an unknown country', { country: 'XX' }, 'There is no country "XX".'],
    ['a place that is there', { name: 'Village' }, 'has a place "village" already'],
  ])('is refused with %s', (_, request, message) => expect(() => place(request)).toThrow(message));
});

describe('a translation', () => {
  const without = { 'testimonies/mina/home.ko.mdx': null };
  it.each(['mina-home', 'content/testimonies/mina/home.mdx'])('stands beside %s', (original) => {
    const { files } = planTranslation({ kind: 'translation', original }, situation(without));
    expect(files[0]!.path).toBe('testimonies/mina/home.ko.mdx');
    const problems = problemsAfter(files);
    expect(problems.map(({ why }) => why)).toEqual(['The text is still that of the original.']);
  });
  it('is refused outside the consent', () => {
    const closed = situation({ ...without, ...edited('testimonies/mina/person.yaml', 'text, map, translation', 'text, map') });
    expect(() => planTranslation({ kind: 'translation', original: 'mina-home' }, closed)).toThrow('does not cover translation');
  });
  it('is refused of nothing', () => expect(() => planTranslation({ kind: 'translation', original: 'mina-hom' }, situation())).toThrow('Did you mean "mina-home"?'));
});

describe('npm run new', () => {
  const run = (folder: string, ...flags: string[]) => spawnSync(process.execPath, ['src/editorial/new.ts', '--content', folder, ...flags], { encoding: 'utf8', input: '' });
  it('writes, refuses to overwrite, and never shows a stack trace', () => withContent({}, (folder) => {
    const flags = ['--person', 'Sora', '--chapter', 'Snow', '--place', 'river'];
    expect(run(folder, ...flags)).toMatchObject({ status: 0, stderr: '' });
    const written = readFileSync(join(folder, 'testimonies/sora/snow.mdx'), 'utf8');
    const again = run(folder, ...flags);
    expect([again.status, again.stderr]).toEqual([1, expect.stringMatching(/snow\.mdx is there already, and is not overwritten\.\n$/)]);
    expect(readFileSync(join(folder, 'testimonies/sora/snow.mdx'), 'utf8')).toBe(written);
  }));
  it('adds a place at the end of the gazetteer', () => withContent({}, (folder) => {
    run(folder, '--new-place', 'Hyesan', '--country', 'KP', '--kind', 'town', '--at', '128.1789,41.4012');
    const { content, problems } = readContent(folder);
    expect([problems, content.places.at(-1)!.data?.at]).toEqual([[], [128.2, 41.4]]);
  }));
  it.each([['--persn', 'x'], ['--new-place', 'x'], ['--person', 'x', '--left', 'soon'], []])('explains itself after %s', (...flags) => withContent({}, (folder) => {
    const { status, stderr } = run(folder, ...flags);
    expect([status, stderr]).toEqual([1, expect.not.stringMatching(/\n\s+at /)]);
    expect(existsSync(join(folder, 'testimonies/x'))).toBe(false);
  }));
});

describe('the year in which somebody left', () => {
  it.each(['2008', '1945', 'unknown'])('may be %s', (year) => expect(yearFault(year)).toBeUndefined());
  it.each(['soon', '', '08', '1900', '2008.5', '2008-2010'])('may not be %j', (year) => expect(yearFault(year)).toBe('Write a year such as 2008, or unknown.'));
});
