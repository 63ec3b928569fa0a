import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/journey/sections.ts';
import { personStage } from '../../src/story/stage-plan.ts';
import type { Chapter, Story, StoryPerson } from '../../src/story/story.ts';
import { journey, line, places, route } from '../journey/real-journey.ts';

/** A person who tells of some places, and a story of them alone. */
function told(...where: string[]) {
  const person = { id: 'mina', name: { en: 'Mina', ko: '미나' } } as StoryPerson;
  const chapters = where.map((place, n) => ({ id: `mina-${n}`, place, act: journey.acts.find(({ stops }) => stops.some((stop) => stop.place === place))!.id, view: undefined, title: '', person }) as unknown as Chapter);
  const story = { language: 'en', journey, places, chapters, people: [person], chaptersOf: new Map([[person.id, chapters]]) } as unknown as Story;
  const sections: Section<Chapter>[] = [{ kind: 'cover', id: 'top' }, ...chapters.map((chapter) => ({ kind: 'chapter', id: chapter.id, act: chapter.act, chapter }) as const)];
  return personStage(story, person, sections);
}

describe('the stage of a person', () => {
  it('draws a line of their own from their first place to their last, over the common one', () => {
    const { plan, common, explore } = told('tumen', 'red-zone', 'seoul');
    expect([plan.line[0]!.place, plan.line.at(-1)!.place]).toEqual(['tumen', 'seoul']);
    expect(common).toEqual(line);
    expect(explore.people).toMatchObject([{ id: 'mina', from: 0, to: 1 }]);
  });

  it('says nothing of a way where all that is told happens at one place', () => {
    const { plan, common } = told('seoul', 'seoul');
    expect(common).toBeNull();
    expect(plan.line).toEqual(line);
    expect(plan.steps.map(({ drawn }) => drawn)).toEqual([0, route.stops['seoul'], route.stops['seoul']]);
  });
});
