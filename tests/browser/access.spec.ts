import { expect, test, type Page } from '@playwright/test';
import { everyPage, pagesInTurns, spareTheMap } from './every-page.ts';
import { chapterIds, nextFrames, openStage } from './stage-page.ts';

test.beforeEach(async ({ page }) => { await page.addInitScript(spareTheMap); });

/** Adds rules to a page whose policy takes no style from outside. */
const addStyle = (page: Page, css: string): Promise<void> => page.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}, css);

/** What stands out to the side of the window, or is cut off. */
const tooWide = (page: Page): Promise<string[]> => page.evaluate(() => {
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  if (!wide) return [];
  return [...document.querySelectorAll('body *')].filter((element) => !element.closest('svg, .progress:not([open]) nav, .site-menu:not([open]) ul') && element.getBoundingClientRect().right > innerWidth + 1).slice(-3)
    .map((element) => `${location.pathname}: ${element.tagName} ${element.className} ${element.textContent!.trim().slice(0, 20)}`);
});

test('every page has one first heading, headings without gaps, its landmarks once and by name, and says its language', async ({ page }) => {
  await page.goto('/');
  const found = await page.evaluate(async (addresses) => {
    const faults: string[] = [];
    for (const address of addresses) {
      const { documentElement: html, body, title } = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      const say = (what: string): void => void faults.push(`${address}: ${what}`);
      for (const script of html.querySelectorAll('noscript')) script.remove();
      const levels = [...html.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
      if (levels.filter((level) => level === 1).length !== 1) say('not one h1');
      levels.forEach((level, index) => { if (index > 0 && level > levels[index - 1]! + 1) say(`h${levels[index - 1]} is followed by h${level}`); });
      for (const landmark of ['main', 'body > header', 'footer.site-footer']) if (html.querySelectorAll(landmark).length !== 1) say(`not one ${landmark}`);
      const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? html.querySelector(`#${element.getAttribute('aria-labelledby')}`)?.textContent ?? '';
      const names = [...html.querySelectorAll('nav')].map(nameOf);
      if (names.includes('') || new Set(names).size !== names.length) say(`navigation without a name of its own: ${names.join(', ')}`);
      const expected = address.startsWith('/ko/') ? 'ko' : 'en';
      if (html.getAttribute('lang') !== expected) say('wrong language');
      if (!title.trim()) say('no title');
      const first = body.querySelector('a[href], button, input, summary');
      if (first?.getAttribute('href') !== '#story' || html.querySelector('#story')?.tagName !== 'MAIN') say('the first link does not skip to the story');
    }
    return faults;
  }, everyPage);
  expect(found).toEqual([]);
});

test('words in the other script carry their language', async ({ page }) => {
  await page.goto('/');
  const found = await page.evaluate(async (addresses) => {
    const faults = new Set<string>();
    for (const address of addresses) {
      const parsed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      for (const element of parsed.querySelectorAll('script, style, [aria-hidden=true], noscript, code, a[href^=mailto]')) element.remove();
      const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent!.trim();
        const language = node.parentElement!.closest('[lang]')!.getAttribute('lang')!;
        if (language === 'en' && /[가-힣]/.test(text)) faults.add(`${address} ${language}: ${text.slice(0, 60)}`);
        /* A name or a title of work in Latin letters is at home in Korean; a sentence is not. */
        if (language === 'ko' && !/[가-힣]/.test(text) && text.split(/\s+/).filter((word) => /^[a-z]{2,}/i.test(word)).length > 6) faults.add(`${address} ${language}: ${text.slice(0, 60)}`);
      }
    }
    return [...faults];
  }, everyPage);
  expect(found).toEqual([]);
});

test('the skip link leads past the header, and the next Tab stays in the story', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
});

for (const size of [{ width: 390, height: 844 }, { width: 1280, height: 720 }]) {
  test(`whatever the Tab key reaches in the journey is seen whole, at ${size.width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStage(page);
    const hidden: string[] = [];
    for (let stops = 0; stops < 400; stops += 1) {
      await page.keyboard.press('Tab');
      await nextFrames(page);
      const seen = await page.evaluate(() => {
        const element = document.activeElement!;
        if (element === document.body) return null;
        const boxes = [...element.getClientRects()];
        const covered = boxes.every(({ left, right, top, bottom }) => {
          const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return !over || !(element.contains(over) || over.contains(element));
        });
        const { top, bottom } = element.getBoundingClientRect();
        return { name: `${element.tagName} ${element.className} ${element.textContent!.trim().slice(0, 30)}`, covered: covered || top < 0 || bottom > innerHeight + 1 };
      });
      if (seen === null) break;
      if (seen.covered) hidden.push(seen.name);
    }
    expect(hidden).toEqual([]);
  });
}

test('a content note can be skipped by the keyboard, and the story goes on after it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/ko/']) {
    await openStage(page, `${path}#bella-butterfly`);
    const ids = await chapterIds(page);
    const next = ids[ids.indexOf('bella-butterfly') + 1]!;
    await page.locator('#bella-butterfly .content-note [data-skip]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${next}-title`)).toBeInViewport();
    await page.keyboard.press('Tab');
    expect(await page.evaluate((id) => document.activeElement!.closest('section')?.id ?? id, next)).toBe(next);
  }
});

test('what the map shows stands in words for each chapter, and the picture itself is silent', async ({ page }) => {
  for (const path of ['/', '/ko/']) {
    await openStage(page, path);
    for (const id of await chapterIds(page)) {
      await expect(page.locator(`.itinerary li:has(a[href$="#${id}"]) .map-text`), id).toHaveText(/\S{2,}.{10,}/);
    }
    await expect(page.locator('.stage .picture')).toHaveAttribute('aria-hidden', 'true');
  }
});

test('the whole story is read by the arrow keys, each time with the focus on the heading below the header', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of [{ width: 390, height: 844 }, { width: 1280, height: 720 }]) {
    await page.setViewportSize(size);
    await openStage(page);
    for (const id of await chapterIds(page)) {
      await page.keyboard.press('ArrowRight');
      await expect(page.locator(`#${id}-title`)).toBeFocused();
      await nextFrames(page);
      const { top, header, bottom } = await page.evaluate(() => ({
        top: document.activeElement!.getBoundingClientRect().top, header: document.querySelector('.site-header')!.getBoundingClientRect().bottom, bottom: innerHeight,
      }));
      expect(top, `${id} at ${size.width}`).toBeGreaterThanOrEqual(header);
      expect(top, `${id} at ${size.width}`).toBeLessThan(bottom - 20);
    }
  }
});

test('nothing is wider than the window at 320 px, at 400 % zoom, at 280 px, with the text at 200 %, or with wide spacing', async ({ page }) => {
  test.slow();
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(message));
  for (const address of pagesInTurns) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    found.push(...await tooWide(page));
    for (const size of [{ width: 320, height: 256 }, { width: 280, height: 653 }]) {
      await page.setViewportSize(size);
      found.push(...(await tooWide(page)).map((fault) => `${size.width}×${size.height} ${fault}`));
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await addStyle(page, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    found.push(...(await tooWide(page)).map((fault) => `spaced ${fault}`));
    await addStyle(page, '* { letter-spacing: normal !important; word-spacing: normal !important } html { font-size: 200% !important }');
    found.push(...(await tooWide(page)).map((fault) => `200 % ${fault}`));
  }
  expect(found).toEqual([]);
});

test('in forced colours words, links and buttons take the reader’s colours, and the picture keeps its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openStage(page, '/#vickey-tumen');
  const colours = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const of = (selector: string): string => getComputedStyle(document.querySelector(selector)!).color;
    return { text: [of('#vickey-tumen .title'), of('#vickey-tumen .prose p'), system('CanvasText')], link: [of('#vickey-tumen .follow'), system('LinkText')], border: getComputedStyle(document.querySelector('.give-link')!).outlineStyle + getComputedStyle(document.querySelector('.give-link')!).borderStyle };
  });
  expect(new Set(colours.text).size).toBe(1);
  expect(new Set(colours.link).size).toBe(1);
  expect(await page.locator('.stage .picture').evaluate((element) => getComputedStyle(element).forcedColorAdjust)).toBe('none');
});
