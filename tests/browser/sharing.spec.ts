import type { Page } from '@playwright/test';
import { objectionsOf } from './objections.ts';
import { expect, test } from './watched-page.ts';

/** The pages that the sitemap lists, by path. */
async function listedPages(page: Page): Promise<string[]> {
  const read = async (path: string): Promise<string[]> => {
    const xml = await (await page.request.get(path)).text();
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname);
  };
  return (await Promise.all((await read('/sitemap-index.xml')).map(read))).flat();
}

/** Is this text well-formed XML? The browser's own parser says so. */
const xmlErrors = (page: Page, text: string): Promise<number> =>
  page.evaluate((xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('parsererror').length, text);

test.describe('every page that the sitemap lists', () => {
  test('says what it is, with a picture of its own, in both languages', async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto('/404.html');
    const paths = await listedPages(page);
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => /search|404/.test(path))).toEqual([]);
    const pictures = new Set<string>();
    for (const path of paths) {
      /* Styles would be weighed against the policy of the page that reads them. */
      const html = (await (await page.request.get(path)).text()).replace(/<style\b[^]*?<\/style>/g, '');
      const found = await page.evaluate((text) => {
        const { head } = new DOMParser().parseFromString(text, 'text/html');
        const of = (selector: string, attribute: string) => head.querySelector(selector)?.getAttribute(attribute) ?? '';
        return {
          title: head.querySelector('title')?.textContent ?? '', description: of('meta[name=description]', 'content'), canonical: of('link[rel=canonical]', 'href'),
          image: of('meta[property="og:image"]', 'content'), url: of('meta[property="og:url"]', 'content'), data: head.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
          languages: [...head.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => `${link.getAttribute('hreflang')} ${new URL(link.getAttribute('href')!).pathname}`),
        };
      }, html);
      expect(found.title, path).not.toBe('');
      expect(found.description.length, path).toBeGreaterThan(10);
      expect(new URL(found.canonical).pathname, path).toBe(path);
      expect(found.url, path).toBe(found.canonical);
      const english = path.replace(/^\/ko\//, '/');
      expect(found.languages, path).toEqual([`en ${english}`, `ko /ko${english}`, `x-default ${english}`]);
      const data = JSON.parse(found.data) as { '@context': string; '@graph': Record<string, unknown>[] };
      expect(data['@context']).toBe('https://schema.org');
      expect(data['@graph'].map((thing) => thing['@type'])).toEqual(['WebSite', path.includes('/chapters/') ? 'Article' : expect.stringMatching(/Page$/)]);
      const picture = await page.request.get(new URL(found.image).pathname);
      expect(picture.headers()['content-type'], found.image).toBe('image/jpeg');
      expect((await picture.body()).length, found.image).toBeLessThan(150_000);
      pictures.add(found.image);
    }
    expect(pictures.size).toBe(paths.length);
  });
});

test('the feeds and the sitemap are well-formed, and what they name is there', async ({ page }) => {
  await page.goto('/404.html');
  for (const path of ['/feed.xml', '/ko/feed.xml', '/sitemap-index.xml', '/sitemap-0.xml']) {
    expect(await xmlErrors(page, await (await page.request.get(path)).text()), path).toBe(0);
  }
  const feed = await (await page.request.get('/feed.xml')).text();
  const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map((match) => new URL(match[1]!).pathname);
  expect(links).toContain('/people/bella/');
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
  for (const path of ['/manifest.webmanifest', '/ko/manifest.webmanifest']) {
    const manifest = await (await page.request.get(path)).json() as { start_url: string; icons: { src: string }[] };
    expect((await page.request.get(manifest.start_url)).status()).toBe(200);
    for (const { src } of manifest.icons) expect((await page.request.get(src)).headers()['content-type'], src).toBe('image/png');
  }
  expect(await (await page.request.get('/robots.txt')).text()).toContain('/sitemap-index.xml');
});

test('a gift is asked for only of known recipients, in the same tab, and not inside a testimony', async ({ page }) => {
  for (const path of ['/', '/ko/', '/people/bella/', '/ko/chapters/vickey-tumen/', '/places/', '/numbers/']) {
    await page.goto(path);
    const links = await page.locator('a[data-give]').evaluateAll((found) => found.map((link) => ({
      href: link.getAttribute('href')!, target: link.getAttribute('target'), inside: link.closest('.prose') !== null, height: link.getBoundingClientRect().height,
      isMain: link.classList.contains('give-link'), told: (link.closest('.give-call')?.textContent ?? link.getAttribute('title') ?? ''),
    })));
    expect(links.filter(({ isMain }) => isMain).length, path).toBeGreaterThan(0);
    for (const { href, target, inside, told, isMain, height } of links) {
      expect(new URL(href).hostname, path).toBe('libertyinnorthkorea.org');
      expect(told, path).toContain('libertyinnorthkorea.org');
      expect(told, path).toContain('LiNK');
      expect({ target, inside }, path).toEqual({ target: null, inside: false });
      if (isMain) expect(height, path).toBeGreaterThanOrEqual(44);
    }
  }
});

test.describe('a chapter of its own', () => {
  test('has its text, its map and its neighbours, and leads into the journey at its place', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/chapters/vickey-tumen/');
    await expect(page.locator('h1')).toHaveText('The sack of rice');
    await expect(page.locator('.poster svg.ground')).toBeVisible();
    await expect(page.locator('.prose p').first()).toBeVisible();
    await expect(page.locator('.neighbours a[rel=prev]')).toHaveAttribute('href', '/chapters/bella-butterfly/');
    await expect(page.locator('.neighbours a[rel=next]')).toHaveAttribute('href', '/chapters/haneul-letter/');
    await page.getByRole('link', { name: 'Read this in the journey' }).click();
    await expect(page).toHaveURL(/\/#vickey-tumen$/);
    await expect(page.locator('#vickey-tumen .title')).toBeInViewport();
  });

  test('is shared by copying its address where there is no sheet, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => { Object.defineProperty(navigator, 'share', { value: undefined }); });
    await page.goto('/ko/chapters/vickey-tumen/');
    await page.getByRole('button', { name: '이 장 공유하기' }).click();
    await expect(page.locator('.share [role=status]')).toHaveText('링크를 복사했습니다.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('/ko/chapters/vickey-tumen/', page.url()).href);
  });

  test('is shared from the journey by the system’s sheet, with the address of its own page', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: (data: ShareData) => { document.documentElement.dataset['shared'] = JSON.stringify(data); return Promise.resolve(); } });
    });
    await page.goto('/#doohyun-sleeper-bus');
    await page.locator('#doohyun-sleeper-bus .share-button').click();
    const shared = JSON.parse(await page.locator('html').getAttribute('data-shared') ?? '{}') as ShareData;
    expect(new URL(shared.url!).pathname).toBe('/chapters/doohyun-sleeper-bus/');
  });
});

test.describe('the search', () => {
  const wanted = { radio: 'chapters/il-lyong-radio/', Hyesan: 'chapters/bella-butterfly/', 라디오: 'chapters/il-lyong-radio/', 혜산: 'chapters/bella-butterfly/' };
  for (const path of ['/search/', '/ko/search/']) {
    test(`on ${path} finds words of both languages, with the keyboard alone`, async ({ page }) => {
      for (const [words, address] of Object.entries(wanted)) {
        await page.goto(path);
        await page.locator('#words').focus();
        await page.keyboard.type(words);
        const results = page.locator('.search-results a');
        await expect(results.first()).toBeVisible();
        await expect(page.locator('.search-count')).toContainText(words);
        const addresses = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(addresses, words).toContain(/[가-힣]/.test(words) ? `/ko/${address}` : `/${address}`);
        expect(new Set(addresses).size, `${words}: each page once`).toBe(addresses.length);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await expect(results.first()).toBeFocused();
      }
    });
  }

  test('says when nothing is found, and finds again from its address', async ({ page }) => {
    await page.goto('/search/?q=radio');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await page.locator('#words').fill('zzzxqy');
    await expect(page.locator('.search-count')).toContainText('Nothing was found for “zzzxqy”');
    await expect(page.locator('.search-results a')).toHaveCount(0);
  });

  test('says when further results do not come, and shows them when they do', async ({ page, watched }) => {
    await page.goto('/search/?q=North+Korea');
    const results = page.locator('.search-results li');
    await expect(results).toHaveCount(8);
    await page.route(/pf_fragment/, (route) => route.abort());
    await page.locator('.search-more').click();
    await expect(page.locator('.search-count')).toContainText('could not be loaded');
    /* It says so at the first that does not come; the others fail after it. */
    await expect.poll(() => watched.failures.length).toBe(8);
    await page.unroute(/pf_fragment/);
    expect(watched.failures.splice(0).every((failure) => failure.includes('pf_fragment'))).toBe(true);
    await page.locator('.search-more').click();
    await expect(results).toHaveCount(16);
    expect(new Set(await results.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))).size).toBe(16);
  });

  test('finds room kept for it, so that nothing moves when its script comes', async ({ page }) => {
    const top = (): Promise<number> => page.locator('.everything').evaluate((list) => list.getBoundingClientRect().top);
    await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('/search/');
    const before = await top();
    await page.unroute(/\.js$/);
    await page.reload();
    await expect(page.locator('#words')).toBeVisible();
    expect(await top()).toBe(before);
  });

  test('loads nothing of its engine before it is wanted', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().includes('/pagefind/')) asked.push(request.url()); });
    await page.goto('/search/');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads everywhere, and no button stands there that does nothing', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('#words')).toBeHidden();
    await expect(page.locator('.everything a[href="/chapters/il-lyong-radio/"]')).toBeVisible();
    await page.goto('/chapters/il-lyong-radio/');
    await expect(page.locator('.share-button')).toBeHidden();
    await expect(page.locator('.poster svg.ground')).toBeVisible();
  });
});

test('results of a search have nothing that axe objects to', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/search/?q=radio');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  expect(await objectionsOf(page)).toEqual([]);
});
