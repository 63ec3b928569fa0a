import { describe, expect, it } from 'vitest';
import { typeScale } from '../../src/cartography/labels.ts';
import { labelBounds, labelsInView } from '../../src/cartography/labels-in-view.ts';
import { crosses, dotBox, overlap, type Box } from '../../src/cartography/place-labels.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { pointAlong } from '../../src/journey/along.ts';
import { cameraFor, worldSizeAtZoom0, type Viewport } from '../../src/journey/camera.ts';
import { project, type WorldPoint } from '../../src/journey/mercator.ts';
import { labelsOf } from '../../src/story/labels-of.ts';
import { places, plan, route } from '../journey/real-journey.ts';

/** A stage as the style sheets lay it out, with its notes and controls. */
interface Screen extends Viewport { readonly obstacles: readonly Box[] }

const stacked = (width: number, screenHeight: number): Screen => {
  const height = Math.round(screenHeight * 0.48);
  const gutter = Math.min(Math.max(20, width * 0.05), 32);
  return {
    width, height, free: { left: 12, top: 60, width: width - 24, height: height - 60 - 68 },
    obstacles: [
      { left: gutter - 10, top: height - 74, right: width - gutter - 112, bottom: height },
      { left: width - gutter - 144, top: height - 48, right: width, bottom: height },
    ],
  };
};
const besideWords = (width: number, height: number): Screen => {
  const rem = 16 * typeScale({ width, height });
  const gutter = Math.min(Math.max(2 * rem, width * 0.06), 8 * rem);
  const left = gutter + Math.min(34 * rem, width * 0.42) + 3 * rem;
  return {
    width, height, free: { left, top: 4.75 * rem, width: width - left - 2.5 * rem, height: height - 8.75 * rem },
    obstacles: [
      { left: left + 6, top: height - 4.6 * rem, right: left + 27 * rem, bottom: height - rem },
      { left: left + 6, top: height - 7.5 * rem, right: left + 8.75 * rem, bottom: height - 5 * rem },
      { left: width - 23 * rem, top: height - 3.5 * rem, right: width - 2 * rem, bottom: height - 0.75 * rem },
      { left: width - 10.5 * rem, top: height - 13 * rem, right: width - 2 * rem, bottom: height - 4.5 * rem },
    ],
  };
};
const screens: Record<string, Screen> = {
  '320 × 640': stacked(320, 640), '390 × 844': stacked(390, 844), '768 × 1024': stacked(768, 1024),
  '1440 × 900': besideWords(1440, 900), '2560 × 1300': besideWords(2560, 1300), '3840 × 2160': besideWords(3840, 2160),
};
const named = new Set(plan.steps.flatMap(({ names }) => names));
const line = route.points.map(project);
const chapters = plan.steps.filter(({ chapter }) => chapter);

function labelled(screen: Screen, language: Language, { view, names, drawn }: (typeof chapters)[number]) {
  const { center, zoom } = cameraFor(view, screen);
  const scale = worldSizeAtZoom0 * 2 ** zoom;
  const [x, y] = project(center);
  const toScreen = ([wx, wy]: WorldPoint): [number, number] => [screen.width / 2 + (wx - x) * scale, screen.height / 2 + (wy - y) * scale];
  const bounds = labelBounds(screen);
  const head = toScreen(pointAlong(route, drawn));
  const placed = labelsInView(labelsOf(places, named, language), names, { pixelsPerWorld: scale, toScreen, bounds, lines: [line], taken: [...screen.obstacles, dotBox(...head)], type: typeScale(screen) });
  return { placed, head, path: line.map(toScreen), bounds };
}

describe.each(Object.entries(screens))('on a screen of %s', (_name, screen) => {
  describe.each(['en', 'ko'] as const)('in %s', (language) => {
    it.each(chapters.map((step) => [step.id, step] as const))('%s is named, and its names touch nothing', (_id, step) => {
      const { placed, head, path, bounds } = labelled(screen, language, step);
      expect(placed.map(({ label }) => label.id)).toContain(step.names[0]);
      placed.forEach(({ label, box }, n) => {
        for (const other of placed.slice(n + 1)) expect(overlap(box, other.box), `${label.name} and ${other.label.name}`).toBe(false);
        for (const obstacle of screen.obstacles) expect(overlap(box, obstacle), `${label.name} and the stage’s own`).toBe(false);
        expect(overlap(box, dotBox(...head)), `${label.name} and the head`).toBe(false);
        /* A name wider than half of a narrow screen may have nowhere else to stand; its halo then breaks the line. */
        if (box.right - box.left < screen.width / 2) expect(path.some((point, m) => m > 0 && crosses(box, path[m - 1]!, point)), `${label.name} and the line`).toBe(false);
        expect(box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom).toBe(true);
      });
    });

    it.each(chapters.map((step) => [step.id, step] as const))('nothing of the stage lies on the head in %s', (_id, step) => {
      const { head } = labelled(screen, language, step);
      for (const obstacle of screen.obstacles) expect(overlap(dotBox(...head), obstacle)).toBe(false);
    });
  });
});
