import { describe, expect, it } from 'vitest';
import { project } from '../../src/journey/mercator.ts';
import { planOf } from '../../src/journey/plan-of.ts';
import { journeySections } from '../../src/journey/sections.ts';
import { chapters, journey, line, places, plan, route, sections } from './real-journey.ts';

const step = (id: string) => plan.steps.find((found) => found.id === id)!;

describe('the plan of the journey', () => {
  it('has a step for every section, in its order', () => {
    expect(plan.steps.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
    expect(plan.steps.flatMap(({ chapter }) => (chapter ? [chapter] : []))).toEqual(chapters.map(({ id }) => id));
  });

  it('draws the line further and further, as far as the place of each chapter', () => {
    const drawn = plan.steps.map((found) => found.drawn);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    expect(step('vickey-tumen').drawn).toBe(route.stops['tumen']);
    expect(step('doohyun-sleeper-bus').drawn).toBe(route.stops['en-route']);
    expect(step('bella-butterfly').drawn).toBe(step('il-lyong-radio').drawn);
  });

  it('has the place of every chapter, and all it asks to see, in view', () => {
    for (const { id, place, view } of chapters) {
      const { x, y, size } = step(id).view;
      for (const name of view ?? [place]) {
        const { at, extent } = places[name]!;
        for (const point of extent ? [[extent[0], extent[3]], [extent[2], extent[1]]] as const : [at!]) {
          const [worldX, worldY] = project(point);
          expect(Math.max(Math.abs(worldX - x), Math.abs(worldY - y)), `${name} in ${id}`).toBeLessThanOrEqual(size / 2);
        }
      }
    }
  });

  it('names places, never bends of the line or areas', () => {
    for (const { names } of plan.steps) for (const name of names) expect(['via', 'area', 'country'], name).not.toContain(places[name]!.kind);
    for (const { id, place } of chapters) if (places[place]!.at) expect(step(id).names[0]).toBe(place);
  });

  it('walks from midnight to day, each hour at its place', () => {
    expect(chapters.map(({ id }) => step(id).hour)).toEqual([...chapters.map(({ id }) => step(id).hour)].sort((a, b) => a - b));
    expect(step('il-lyong-radio').hour).toBe(0);
    expect(step('haneul-letter').hour).toBe(1);
    expect(step('southeast-asia').hour).toBe(2);
    expect(step('il-lyong-landing').hour).toBe(3);
    expect(step('bella-ewha').hour).toBe(5);
    expect(plan.steps.at(-1)!.hour).toBe(5);
  });

  it('lights the night where the flight lands, and nowhere else', () => {
    expect(plan.steps.filter(({ lights }) => lights > 0).map(({ id }) => id)).toEqual(['il-lyong-landing']);
  });
});

describe('the plan of a page that holds a part of the journey', () => {
  /** The page of some chapters, which follow others. */
  const partOf = (from: number, to: number) => {
    const shown = chapters.slice(from, to);
    const acts = journey.acts.filter(({ stops }) => stops.some(({ place }) => shown.some((chapter) => chapter.place === place)));
    return planOf(journeySections({ ...journey, acts }, shown, {}), { journey, places, line, opening: journey.view, after: chapters[from - 1]?.place }).steps;
  };
  const inChina = chapters.findIndex(({ place }) => place === 'en-route') + 1;

  it('ends where the reader is, and by that night', () => {
    const steps = partOf(0, inChina);
    expect(steps.at(-1)).toMatchObject({ chapter: null, act: 'china', hour: 1, drawn: route.stops['en-route'] });
    expect(partOf(inChina, chapters.length).at(-1)).toMatchObject({ act: 'south-korea', hour: 5, drawn: 1 });
  });

  it('begins with the line as the page before left it, in the act of its first chapter', () => {
    const [cover] = partOf(inChina, chapters.length);
    expect(cover).toMatchObject({ chapter: null, act: 'southeast-asia', hour: 2, drawn: route.stops['en-route'] });
    expect(partOf(0, inChina)[0]).toMatchObject({ act: 'north-korea', hour: 0, drawn: 0 });
  });
});

it('an act keeps its hour where the one before it is not told of', () => {
  const acts = journey.acts.filter(({ id }) => id !== 'china');
  const told = chapters.filter(({ place }) => acts.some(({ stops }) => stops.some((stop) => stop.place === place)));
  const { steps } = planOf(journeySections({ ...journey, acts }, told, {}), { journey: { ...journey, acts }, places, line, opening: journey.view });
  expect(steps.find(({ id }) => id === 'act-southeast-asia')!.hour).toBe(2);
  expect(steps.find(({ id }) => id === 'southeast-asia')!.hour).toBe(2);
});
