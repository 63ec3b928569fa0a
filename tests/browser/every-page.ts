import { readdirSync } from 'node:fs';

/** The addresses of all pages that were built. */
export const everyPage: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .toSorted();

/** Of the pages of chapters and of people, which share a layout, one language each in turns: the first in English, the second in Korean. */
export const pagesInTurns: readonly string[] = everyPage.filter((path) => {
  const [, korean, kind] = /^\/(ko\/)?(chapters|people)\/[^/]+\/$/.exec(path) ?? [];
  if (!kind) return true;
  const turn = everyPage.filter((other) => other.startsWith(`/${kind}/`)).indexOf(path.replace(/^\/ko\//, '/')) % 2;
  return korean ? turn === 1 : turn === 0;
});

/** Lets a page believe that its reader saves data: the map is then never loaded, and the page is quick. */
export const spareTheMap = (): void => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
};
