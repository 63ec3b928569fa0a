import { contextStringsIn } from '../i18n/context-strings.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsIn } from '../i18n/strings.ts';
import { loadPage } from './load-page.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A page that the site's menu leads to. */
export interface MenuPage { readonly path: string; readonly name: string }

/** Pages of prose that stand in the menu, in its order, by their names in `content/pages`. */
const prosePages = ['after-arrival', 'numbers', 'destinations', 'history'];

async function readMenu(language: Language): Promise<readonly MenuPage[]> {
  const strings = stringsIn(language);
  const prose = async (id: string): Promise<MenuPage> => ({ path: `${id}/`, name: (await loadPage(id, language)).entry.data.title });
  return [
    { path: '', name: strings.home },
    { path: 'people/', name: strings.peopleTitle },
    { path: 'places/', name: strings.placesTitle },
    ...await Promise.all(prosePages.map(prose)),
    await prose('about'),
    { path: 'search/', name: strings.search },
  ];
}

/** The pages that the menu in the header and the list in the footer lead to. */
export const menuPages = oncePerBuild(readMenu);

/** The name of the menu itself. */
export const menuName = (language: Language): string => contextStringsIn(language).menu;
