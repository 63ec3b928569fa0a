import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { phoneWindow } from './stage-page.ts';

/* Of styles that are one in the page, a part is put in. */
test.use({ javaScriptEnabled: false, bypassCSP: true });

/** Where everything in the header and among the first words stands, and how it is painted, when all faces that were asked for are there. */
const firstScreen = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => { void document.body.offsetHeight; return document.fonts.ready.then(() => {}); });
  return page.locator('.site-header, .site-header *, #first-words, #first-words *').evaluateAll((elements) => elements
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, font, borderTop, borderLeft, borderRadius, textDecorationLine } = getComputedStyle(element);
      return [element.tagName, element.className, left, top, width, height, color, backgroundColor, font, borderTop, borderLeft, borderRadius, textDecorationLine].join(' ');
    }));
};

for (const path of ['/', '/ko/people/bella/', '/after-arrival/']) {
  test(`the first screen of ${path} has all its styles before the rest of the page has come`, async ({ page }) => {
    const whole = await (await page.request.get(path)).text();
    const rest = whole.indexOf('<svg class="later-styles"');
    expect(rest).toBeGreaterThan(0);
    const styles = [...whole.slice(rest, whole.indexOf('</svg>', rest)).matchAll(/<style>([^]*?)<\/style>/g)];
    /* In a drawing these are markup, in styles as everywhere. */
    for (const [, text] of styles) expect(text).not.toMatch(/[<&]/);
    /* Of what follows, the faces of type alone: words are as wide as theirs to a pixel, and are compared to less. */
    const faces = `<style>${styles.flatMap(([, text]) => text!.match(/@font-face\{[^}]*\}|:root\{--font[^}]*\}/g) ?? []).join('')}</style>`;
    expect(whole.slice(0, rest) + faces).toContain('.woff2');
    for (const size of [phoneWindow, { width: 844, height: 390 }, { width: 1440, height: 900 }]) {
      await page.setViewportSize(size);
      await page.goto(path);
      const after = await firstScreen(page);
      expect(after.length).toBeGreaterThan(8);
      await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: whole.slice(0, rest) + faces }));
      await page.goto(path);
      expect(await firstScreen(page)).toEqual(after);
      await page.unroute(`**${path}`);
    }
  });
}

test('everywhere the layers of styles lie in the order that they were given', async ({ page }) => {
  const given = /@layer ([^;]+);/.exec(readFileSync('src/styles/layers.css', 'utf8'))![1]!.split(', ');
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  for (const path of ['/', '/people/', '/people/vickey/', '/chapters/bella-ewha/', '/numbers/', '/after-arrival/', '/places/', '/404.html']) {
    await page.goto(path);
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
    const { rootLayer } = await session.send('CSS.getLayersForNode', { nodeId });
    const found = rootLayer.subLayers!.toSorted((a, b) => a.order - b.order).map(({ name }) => name);
    expect(found, path).toEqual(given.filter((name) => found.includes(name)));
  }
});
