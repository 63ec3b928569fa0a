import type { Browser } from '@playwright/test';
import type { PeerChapter } from './peers.ts';

type StoryMap = HTMLElement & { readonly state: { readonly camera: { readonly center: readonly [number, number]; readonly zoom: number } } };

/** The words of our chapters and where their maps look, as our own page shows them: what the peers are made of. */
export async function storyOf(browser: Browser, url: string): Promise<PeerChapter[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await page.locator('story-map[data-renderer]').waitFor();
  const chapters = await page.evaluate(async () => {
    const storyMap = document.querySelector<StoryMap>('story-map')!;
    const read: PeerChapter[] = [];
    for (const section of document.querySelectorAll<HTMLElement>('section.step')) {
      const { top, height } = section.getBoundingClientRect();
      scrollTo({ top: scrollY + top + height / 2 - innerHeight / 2, behavior: 'instant' });
      await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
      const { center, zoom } = storyMap.state.camera;
      const html = [...section.querySelectorAll('h1, h2, h3, .prose p')].map(({ tagName, textContent }) => `<${tagName}>${textContent}</${tagName}>`).join('');
      read.push({ id: section.id, html, center, zoom });
    }
    return read;
  });
  await page.close();
  return chapters;
}
