import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewport } from '../../src/journey/camera.ts';
import { worldSizeAtZoom0 } from '../../src/journey/camera.ts';
import { project } from '../../src/journey/mercator.ts';
import type { Plan } from '../../src/journey/plan.ts';
import { cutPosition, hold, holdsStill, stageOf, type State } from '../../src/journey/state.ts';
import { number, plan as anyPlan, viewport } from './arbitraries.ts';
import { plan as realPlan, route } from './real-journey.ts';

const plan: fc.Arbitrary<Plan> = fc.oneof({ weight: 1, arbitrary: fc.constant(realPlan) }, { weight: 2, arbitrary: anyPlan });
const desktop: Viewport = { width: 1280, height: 800, free: { left: 560, top: 60, width: 680, height: 680 } };

/** The fastest that anything moves: smoothstep's steepest slope (1.5) over the part of a step in which the stage travels. */
const steepest = 1.5 / (1 - hold.end + hold.start);

const widestStep = ({ steps }: Plan, value: (step: Plan['steps'][number]) => number): number =>
  Math.max(0, ...steps.slice(1).map((step, n) => Math.abs(value(step) - value(steps[n]!))));

/** How far the picture moves from one state to another, as a part of the screen. */
function shift(a: State, b: State, { width, height }: Viewport): number {
  const pixels = worldSizeAtZoom0 * 2 ** Math.min(a.camera.zoom, b.camera.zoom);
  const [from, to] = [project(a.camera.center), project(b.camera.center)];
  return (Math.hypot(to[0] - from[0], to[1] - from[1]) * pixels) / Math.min(width, height);
}

describe('the state at a reading position', () => {
  it('is pure: the same in any order of asking, and from a stage that was asked nothing before', () => {
    fc.assert(fc.property(plan, fc.array(number(-1, 10), { minLength: 1, maxLength: 12 }), viewport, (story, positions, screen) => {
      const stage = stageOf(story);
      const first = positions.map((position) => stage(position, screen));
      const backwards = [...positions].reverse().map((position) => stage(position, screen)).reverse();
      const fresh = positions.map((position) => stageOf(story)(position, screen));
      expect(backwards).toEqual(first);
      expect(fresh).toEqual(first);
    }));
  });

  it('keeps within its ranges', () => {
    fc.assert(fc.property(plan, number(-5, 50), viewport, (story, position, screen) => {
      const state = stageOf(story)(position, screen);
      for (const part of [state.drawn, state.progress, state.lights, state.crossing, state.between.t]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
      expect(story.steps[state.step]!.chapter).toBe(state.chapter);
      expect([...state.camera.center, state.camera.zoom, state.distanceKm, state.hour].every(Number.isFinite)).toBe(true);
    }));
  });

  it('is said to hold still only between positions that differ in nothing but how far is read', () => {
    let held = 0;
    fc.assert(fc.property(plan, number(0, 1), number(-0.6, 0.6), (story, part, further) => {
      const position = part * story.steps.length;
      const other = Math.min(Math.max(position + further, 0), story.steps.length);
      const stage = stageOf(story);
      const [a, b] = [stage(position, desktop), stage(other, desktop)];
      const same = holdsStill(story.steps.length, position, other);
      held += Number(same);
      if (same) expect({ ...b, position: a.position, progress: a.progress }).toEqual(a);
      else expect(a.step !== b.step || a.between.from !== a.between.to || b.between.from !== b.between.to).toBe(true);
    }), { numRuns: 300 });
    expect(held).toBeGreaterThan(30);
  });

  it('never lets the way get shorter as the reader goes on', () => {
    fc.assert(fc.property(plan, number(0, 20), number(0, 3), (story, position, further) => {
      const stage = stageOf(story);
      const [before, after] = [stage(position, desktop), stage(position + further, desktop)];
      expect(after.distanceKm).toBeGreaterThanOrEqual(before.distanceKm - 1e-9);
      expect(after.drawn).toBeGreaterThanOrEqual(before.drawn - 1e-12);
      expect(after.progress).toBeGreaterThanOrEqual(before.progress);
      expect(after.step).toBeGreaterThanOrEqual(before.step);
    }));
  });

  it('never jumps further than its neighbours allow', () => {
    fc.assert(fc.property(plan, number(0, 20), number(1e-9, 0.02), (story, position, more) => {
      const stage = stageOf(story);
      const [a, b] = [stage(position, desktop), stage(position + more, desktop)];
      const reach = steepest * more;
      expect(Math.abs(b.drawn - a.drawn)).toBeLessThanOrEqual(reach * widestStep(story, ({ drawn }) => drawn) + 1e-9);
      expect(Math.abs(b.hour - a.hour)).toBeLessThanOrEqual(reach * widestStep(story, ({ hour }) => hour) + 1e-9);
      expect(Math.abs(b.lights - a.lights)).toBeLessThanOrEqual(reach * widestStep(story, ({ lights }) => lights) + 1e-9);
    }));
  });

  it('moves the camera without a jump, across every border between steps', () => {
    fc.assert(fc.property(plan, fc.nat(8), number(-0.5, 0.5), viewport, (story, border, beside, screen) => {
      const stage = stageOf(story);
      const [a, b] = [stage(border + beside, screen), stage(border + beside + 1e-5, screen)];
      expect(shift(a, b, screen)).toBeLessThan(0.002);
      expect(Math.abs(b.camera.zoom - a.camera.zoom)).toBeLessThan(0.002);
      expect(Math.abs(b.crossing - a.crossing)).toBeLessThan(0.02);
    }));
  });

  it('keeps both promises at every step of a slow read from the first line to the last', () => {
    const stage = stageOf(realPlan);
    const states = Array.from({ length: realPlan.steps.length * 400 + 1 }, (_, n) => stage(n / 400, desktop));
    const reach = steepest / 400;
    states.slice(1).forEach((after, n) => {
      const before = states[n]!;
      expect(after.drawn - before.drawn).toBeGreaterThanOrEqual(0);
      expect(after.distanceKm - before.distanceKm).toBeGreaterThanOrEqual(0);
      expect(after.drawn - before.drawn).toBeLessThanOrEqual(reach * widestStep(realPlan, ({ drawn }) => drawn) + 1e-9);
      expect(Math.abs(after.hour - before.hour)).toBeLessThanOrEqual(reach * widestStep(realPlan, ({ hour }) => hour) + 1e-9);
      expect(Math.abs(after.lights - before.lights)).toBeLessThanOrEqual(reach + 1e-9);
      expect(shift(before, after, desktop)).toBeLessThan(0.1);
      expect(Math.abs(after.camera.zoom - before.camera.zoom)).toBeLessThan(0.1);
    });
  });

  it('holds still in the middle of a step, at what the step asks for', () => {
    fc.assert(fc.property(plan, fc.nat(20), number(hold.start, hold.end), viewport, (story, nth, within, screen) => {
      const step = nth % story.steps.length;
      const stage = stageOf(story);
      const [middle, here] = [stage(step + 0.5, screen), stage(step + within, screen)];
      expect({ ...here, position: 0, progress: 0 }).toEqual({ ...middle, position: 0, progress: 0 });
      expect([here.drawn, here.hour, here.lights, here.step]).toEqual([story.steps[step]!.drawn, story.steps[step]!.hour, story.steps[step]!.lights, step]);
    }));
  });

  it('is held at both ends of the page', () => {
    const stage = stageOf(realPlan);
    expect(stage(-3, desktop)).toEqual(stage(0, desktop));
    expect(stage(1e9, desktop)).toEqual(stage(realPlan.steps.length, desktop));
    expect(stage(Infinity, desktop).progress).toBe(1);
  });

  it('refuses a plan without steps, and a position that is none', () => {
    expect(() => stageOf({ ...realPlan, steps: [] })).toThrow('A plan needs at least one step.');
    expect(() => stageOf(realPlan)(Number.NaN, desktop)).toThrow(RangeError);
  });
});

describe('the journey as it is written in content/', () => {
  const stage = stageOf(realPlan);

  it('begins with nothing drawn and ends with the whole line', () => {
    expect([stage(0, desktop).drawn, stage(0, desktop).distanceKm]).toEqual([0, 0]);
    const end = stage(realPlan.steps.length, desktop);
    expect(end.drawn).toBeCloseTo(1, 6);
    expect(end.distanceKm).toBeCloseTo(route.km.at(-1)!, 0);
  });

  it('feels the crossing on the river, and nowhere else', () => {
    const crossingOf = (id: string) => stage(realPlan.steps.findIndex((step) => step.id === id) + 0.5, desktop).crossing;
    expect(crossingOf('vickey-tumen')).toBe(1);
    for (const id of ['top', 'il-lyong-radio', 'doohyun-sleeper-bus', 'il-lyong-landing', 'bella-ewha']) expect(crossingOf(id)).toBe(0);
  });

  it('shows the same on every screen: only the camera differs', () => {
    fc.assert(fc.property(viewport, number(0, realPlan.steps.length), (screen, position) => {
      const { camera: _here, ...here } = stage(position, screen);
      const { camera: _there, ...there } = stage(position, desktop);
      expect(here).toEqual(there);
    }));
  });
});

describe('the position of a reader who is shown cuts', () => {
  it('is the middle of the step that is read', () => {
    fc.assert(fc.property(number(0, 19.999), (position) => {
      expect(cutPosition(position)).toBe(Math.floor(position) + 0.5);
    }));
  });
});
