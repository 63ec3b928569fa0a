import { readdirSync } from 'node:fs';

/** The addresses of all pages that were built. */
export const everyPage: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .toSorted();

/** Lets a page believe that its reader saves data: the map is then never loaded, and the page is quick. */
export const spareTheMap = (): void => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
};
