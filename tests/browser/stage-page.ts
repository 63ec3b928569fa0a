import type { Page } from '@playwright/test';

/** What a stage shows, as plain data. */
export interface Shown {
  readonly chapter: string | null;
  readonly act: string;
  readonly progress: number;
  readonly distanceKm: number;
  readonly drawn: number;
  readonly camera: { readonly center: readonly [number, number]; readonly zoom: number; readonly bearing: number; readonly pitch: number };
  /** What the element reflects. */
  readonly reflected: { readonly chapter: string | undefined; readonly act: string | undefined; readonly renderer: string | undefined };
  /** The transform of the poster's ground and the line of the journey, as they are drawn. */
  readonly picture: string;
}

type StoryMapElement = HTMLElement & { readonly state: Shown };

/** The window of a phone. Where the size does not matter its map is painted far sooner than that of a desktop. */
export const phoneWindow = { width: 390, height: 844 } as const;

/** Has a page set in its own faces, even where something seen moves for it, which on the page itself waits for the reader to scroll. */
export const ownFaces = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    /* They are asked for when the first words are painted. */
    await new Promise<void>((resolve) => { requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))); });
    await document.fonts.ready;
    delete document.documentElement.dataset['standIns'];
    void document.body.offsetHeight;
    await document.fonts.ready;
  });

/** Opens a page and waits until its stage stands, and its faces have come. */
export async function openStage(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await page.locator('story-map[data-renderer]').waitFor();
  await ownFaces(page);
}

/** Lets the stage draw what it has been told: two frames. */
export const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  }));

/** Reads the stage. */
export async function shown(page: Page): Promise<Shown> {
  await nextFrames(page);
  return page.evaluate(() => {
    const storyMap = document.querySelector<StoryMapElement>('story-map')!;
    const { chapter, act, progress, distanceKm, drawn, camera } = storyMap.state;
    const line = [...storyMap.querySelectorAll('.stage .ink .route')].map((path) => path.getAttribute('d')).join('|');
    return {
      chapter, act, progress, distanceKm, drawn, camera, picture: line,
      reflected: { chapter: storyMap.dataset['chapter'], act: storyMap.dataset['act'], renderer: storyMap.dataset['renderer'] },
    };
  });
}

/** Scrolls at once to an offset in CSS pixels. */
export const scrollTo = (page: Page, top: number): Promise<void> =>
  page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);

/** Ids of the page's chapters, in order. */
export const chapterIds = (page: Page): Promise<string[]> =>
  page.locator('section[data-chapter]').evaluateAll((sections) => sections.map(({ id }) => id));
