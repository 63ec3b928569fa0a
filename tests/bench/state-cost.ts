import type { Viewport } from '../../src/journey/camera.ts';
import type { Plan } from '../../src/journey/plan.ts';
import { stageOf } from '../../src/journey/state.ts';
import { plan } from '../journey/real-journey.ts';
import { percentile, type Row } from './table.ts';

const viewport: Viewport = { width: 1280, height: 800, free: { left: 640, top: 60, width: 600, height: 680 } };

/** The real plan, again and again, until it has so many steps. */
const planWith = (count: number): Plan => ({
  ...plan, steps: Array.from({ length: count }, (_, n) => ({ ...plan.steps[n % plan.steps.length]!, id: `step-${n}` })),
});

/** What one state costs, in microseconds: batches of positions, taken in turns by both plans. */
function costs(plans: readonly Plan[]): number[][] {
  const stages = plans.map((one) => ({ stateAt: stageOf(one), count: one.steps.length }));
  const taken = stages.map((): number[] => []);
  for (let round = 0; round < 600; round += 1) {
    stages.forEach(({ stateAt, count }, n) => {
      const start = (round * 7919) % (count - 1);
      const began = performance.now();
      for (let step = 0; step < 200; step += 1) stateAt(start + step / 200, viewport);
      if (round >= 100) taken[n]!.push(((performance.now() - began) * 1000) / 200);
    });
  }
  return taken;
}

/** The state function with 3,000 chapters against that with 12. */
export function stateCost(): Row[] {
  const [few, many] = costs([planWith(12), planWith(3000)]) as [number[], number[]];
  return ([['median', 0.5], ['95th percentile', 0.95]] as const).map(([name, share]) => ({
    what: `cost of one state with 3,000 chapters, ${name}`, ours: percentile(many, share), peers: { 'with 12': percentile(few, share) }, unit: 'µs', most: 1.2,
  }));
}
