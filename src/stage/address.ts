/** Writes the address of a chapter, or of the page where there is none; history is replaced, never pushed. */
export function writeAddress(chapter: string | null): void {
  const wanted = chapter === null ? '' : `#${chapter}`;
  if (location.hash === wanted) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${wanted}`);
  } catch {
    /* Some in-app browsers refuse; the address then stays as it was. */
  }
}

/**
 * Remembers where the reader left, for links that lead back there.
 * @param path of the page below the one that such links lead to: a journey may have several pages.
 */
export function rememberPlace(page: string, path: string, chapter: string | null): void {
  try {
    if (chapter === null && path === '') sessionStorage.removeItem(page);
    else sessionStorage.setItem(page, `${path}${chapter === null ? '' : `#${chapter}`}`);
  } catch {
    /* Without storage, links lead back to where they always led. */
  }
}

/**
 * Follows the address of a chapter that another page of the journey holds to the chapter's own page.
 * @param chapters where those pages are; null where this page holds every chapter.
 */
export function followElsewhere(chapters: string | null): void {
  const id = location.hash.slice(1);
  if (chapters === null || !/^[a-z0-9-]+$/.test(id) || document.getElementById(id)) return;
  const page = `${chapters}${id}/`;
  /* Acts and other sections have none. */
  void fetch(page).then(({ ok }) => { if (ok) location.replace(page); }, () => {});
}
