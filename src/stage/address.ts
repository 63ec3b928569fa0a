/** Writes the address of a chapter, or of the page where there is none; history is replaced, never pushed. */
export function writeAddress(chapter: string | null): void {
  const wanted = chapter === null ? '' : `#${chapter}`;
  if (decodeURIComponent(location.hash) === wanted) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${wanted}`);
  } catch {
    /* Some in-app browsers refuse; the address then stays as it was. */
  }
}

const key = (page: string): string => `left:${page}`;

/** Remembers at which chapter a page was left, for links that lead back to it. */
export function rememberPlace(page: string, chapter: string | null): void {
  try {
    if (chapter === null) sessionStorage.removeItem(key(page));
    else sessionStorage.setItem(key(page), chapter);
  } catch {
    /* Without storage, links lead back to where they always led. */
  }
}

/** The chapter at which a page was left, or null. */
export function placeLeft(page: string): string | null {
  try {
    return sessionStorage.getItem(key(page));
  } catch {
    return null;
  }
}
