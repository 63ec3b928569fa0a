import { expect, test, type Page } from '@playwright/test';
import { chapterIds, nextFrames, openStage } from './stage-page.ts';

const sizes = [{ width: 320, height: 640 }, { width: 390, height: 844 }, { width: 768, height: 1024 }, { width: 1440, height: 900 }, { width: 3840, height: 2160 }];

/* The names are the same over map and poster. */
test.beforeEach(async ({ page }) => { await page.route(/map-renderer/, (route) => route.abort()); });

/** What stands on what, on the stage as it is drawn: names, the head, the stage's notes and controls, the edge. */
const collisions = (page: Page) => page.evaluate(() => {
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const names = [...document.querySelectorAll('.stage .label:not([display])')].filter((label) => Number(label.getAttribute('opacity')) > 0.05);
  const texts = names.map((label) => ({ name: label.querySelector('text')!.textContent ?? '', box: boxOf(label.querySelector('g')!) }));
  const { left, top, width } = boxOf(document.querySelector('.stage .head circle:last-child')!);
  const kept = [{ name: 'the head', box: new DOMRect(left, top, width, width) }, ...[...document.querySelectorAll('.stage-note, .scale, .stage-controls, .explore-open, .inset')]
    .map((element) => ({ name: element.className, box: boxOf(element) })).filter(({ box }) => box.width > 0)];
  const touch = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const stage = boxOf(document.querySelector('.stage')!);
  const found: string[] = [];
  texts.forEach(({ name, box }, n) => {
    for (const other of [...texts.slice(n + 1), ...kept]) if (touch(box, other.box)) found.push(`${name} and ${other.name}`);
    if (box.left < 0 || box.right > stage.right || box.top < stage.top || box.bottom > stage.bottom) found.push(`${name} and the edge`);
  });
  for (const { name, box } of kept.slice(1)) if (touch(kept[0]!.box, box)) found.push(`the head and ${name}`);
  return { found, names: texts.length };
});

for (const [language, path] of [['English', '/'], ['Korean', '/ko/']] as const) {
  for (const size of sizes) {
    /* The widest takes as long as all others together: once is enough to see that names keep apart when they grow. */
    if (size.width > 3000 && language === 'Korean') continue;
    test(`at ${size.width} px in ${language} no name touches another, the head, or anything of the stage`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
      await page.setViewportSize(size);
      await openStage(page, path);
      let names = 0;
      for (const id of await chapterIds(page)) {
        await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
        await nextFrames(page);
        await nextFrames(page);
        const shown = await collisions(page);
        expect(shown.found, id).toEqual([]);
        names += shown.names;
      }
      expect(names).toBeGreaterThan(12);
    });
  }
}
