import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { briefingOf } from '../../src/toolbar/briefing.ts';
import { edited, today, withContent, type Files } from '../editorial/fixture.ts';

const brief = (files: Files) => withContent(files, (folder) => {
  const { content, problems } = checkContent({ folder, shownAs: 'content', today });
  return briefingOf(content, problems);
});

describe('what the camera tool is told', () => {
  it('knows the gazetteer and the files of the chapters', () => {
    const { places, files, problems } = brief({});
    expect(places.length).toBeGreaterThan(3);
    for (const place of places) expect(place.at ?? place.extent).toBeDefined();
    expect(files['joon-train']).toBe('content/testimonies/joon/train.mdx');
    expect(problems).toEqual([]);
  });

  it('lists a problem under the chapter that it concerns: its own, its translation’s, its person’s', () => {
    expect(brief(edited('testimonies/joon/train.mdx', 'place: inland', 'place: inlnd')).problems[0])
      .toMatchObject({ severity: 'error', where: expect.stringMatching(/^content\/testimonies\/joon\/train\.mdx:\d+/), what: 'place = "inlnd"', chapters: ['joon-train'] });
    expect(brief(edited('testimonies/joon/train.ko.mdx', /title: .*/, '')).problems[0]?.chapters).toEqual(['joon-train']);
    expect(brief(edited('testimonies/joon/person.yaml', /pseudonym: .*/, 'pseudonym: perhaps')).problems[0]?.chapters).toEqual(['joon-train']);
  });

  it('lists a problem of a place under the chapters that stand there', () => {
    const { problems } = brief(edited('places.yaml', /(inland:[^]*?at: \[)([\d.]+)/, '$1$2123'));
    const own = problems.filter(({ what }) => what.startsWith('inland.'));
    expect(own.length).toBeGreaterThan(0);
    for (const { chapters } of own) expect(chapters).toContain('joon-train');
  });
});
