import { describe, expect, it } from 'vitest';
import { readContent, type Content } from '../../src/editorial/content.ts';
import { peopleInContext, shownContext, withheldClaims } from '../../src/editorial/context-people.ts';
import { isPublished, publishedChapters, publishedJourney, usedPlaces, usedSources, withheldPlaces } from '../../src/editorial/published.ts';
import { edited, valid, withContent, type Files } from './fixture.ts';

const read = (files: Files = {}): Content => withContent(files, (folder) => readContent(folder).content);
const withdrawJoon = edited('testimonies/joon/person.yaml', 'status: active', 'status: withdrawn');
const withdrawMina = edited('testimonies/mina/person.yaml', 'status: active', 'status: withdrawn');

describe('a person is published', () => {
  const consent = (status: 'active' | 'paused' | 'withdrawn') => ({ consent: { status } });
  it('only while their consent is active', () => {
    expect((['active', 'paused', 'withdrawn'] as const).map((status) => isPublished(consent(status), { drafts: true }))).toEqual([true, false, false]);
  });
  it('as a draft only where drafts are shown', () => {
    expect([true, false].map((drafts) => isPublished({ ...consent('active'), draft: true }, { drafts }))).toEqual([true, false]);
  });
  it('not without a recorded consent', () => expect(isPublished({}, { drafts: true })).toBe(false));
});

describe('a withdrawal', () => {
  it('takes the chapters along', () => {
    expect(publishedChapters(read(withdrawJoon), { drafts: false }).map(({ id }) => id)).toEqual(['arrival', 'mina-home']);
  });
  it('takes the places that only they used along, and no others', () => {
    const content = read(withdrawJoon);
    expect([...withheldPlaces(content)]).toEqual(['inland']);
    expect([...usedPlaces(content)].sort()).toEqual(['city', 'everything', 'plain', 'river', 'village']);
  });
  it('leaves a place that somebody else uses', () => {
    const shared = { ...withdrawJoon, ...edited('testimonies/mina/home.mdx', 'source:', 'view: [village, inland]\nsource:') };
    expect([...withheldPlaces(read(shared))]).toEqual([]);
  });
  it('leaves the line whole: its bends pass to the next stop, and an act without stops goes', () => {
    const content = read(withdrawJoon);
    const journey = publishedJourney(content.journey!.data!, usedPlaces(content));
    expect(journey.acts.map(({ id, stops }) => [id, stops.map(({ place, via }) => [place, ...via])])).toEqual([
      ['north-korea', [['village'], ['river']]],
      ['south-korea', [['city', 'plain']]],
    ]);
  });
  it('leaves a stop that nobody ever used', () => expect(usedPlaces(read(withdrawMina)).has('river')).toBe(true));
  it('takes a source along whose title only their account needs', () => {
    const own = {
      ...edited('sources.yaml', 'a-book:', 'her-book:\n  title: Mina’s Book\n  publisher: P\n  date: null\n  url: https://example.org/\n  licence: null\n  kind: account\na-book:'),
      'testimonies/mina/person.yaml': withdrawMina['testimonies/mina/person.yaml']!.toString().replace('source: a-book', 'source: her-book'),
      ...edited('testimonies/mina/home.mdx', 'source: a-book', 'source: her-book'),
    };
    expect([...usedSources(read(own))]).toEqual(['a-book']);
  });
  it('are not named either when the person is deleted', () => {
    const sources = (kind: string): Files => ({ 'sources.yaml': `${String(valid['sources.yaml'])}other:\n  title: Other\n  publisher: A Publisher\n  date: null\n  url: https://example.org/other\n  licence: null\n  kind: ${kind}\n` });
    expect(usedSources(read(sources('account'))).has('other')).toBe(false);
    expect(usedSources(read(sources('article'))).has('other')).toBe(true);
  });
});

describe('a draft', () => {
  const draft = edited('testimonies/joon/train.mdx', 'voice: retold', 'voice: retold\ndraft: true');
  it('is shown while editing, and nowhere else', () => {
    expect([true, false].map((drafts) => publishedChapters(read(draft), { drafts }).map(({ id }) => id).includes('joon-train'))).toEqual([true, false]);
  });
  it('keeps its place to itself', () => expect([...withheldPlaces(read(draft))]).toEqual(['inland']));
});

describe('the pages of context', () => {
  it('name a source as long as a claim that is shown rests on it', () => {
    const files = {
      ...edited('sources.yaml', 'a-book:', 'other:\n  title: Other\n  publisher: P\n  date: null\n  url: https://example.org/\n  licence: null\n  kind: article\na-book:'),
      ...edited('after-arrival.yaml', 'sources: [a-book], person: joon', 'sources: [other], person: joon'),
    };
    const own = { ...files, ...edited('testimonies/joon/person.yaml', 'source: a-book', 'source: other') };
    expect(usedSources(read(own)).has('other')).toBe(true);
    expect(usedSources(read({ ...own, 'testimonies/joon/person.yaml': own['testimonies/joon/person.yaml']!.toString().replace('status: active', 'status: withdrawn') })).has('other')).toBe(false);
  });
  it('lose the claims of those who withdraw, and keep the others in their places', () => {
    const content = read(withdrawJoon);
    const people = new Set(['mina']);
    const [steps] = shownContext(content, people);
    const statements = (steps!.partial as { steps: { statements: unknown[] }[] }).steps[0]!.statements;
    expect(statements).toEqual([expect.objectContaining({ sources: ['a-book'] }), {}]);
    expect(withheldClaims(content, people).map(({ of }) => of)).toEqual(['joon', 'joon']);
    expect(peopleInContext(content)).toContain('joon');
  });
});
