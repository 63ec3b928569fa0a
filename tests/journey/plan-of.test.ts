import { describe, expect, it } from 'vitest';
import { project } from '../../src/journey/mercator.ts';
import { chapters, places, plan, route, sections } from './real-journey.ts';

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
