/** How long a piece of work may take before the browser gets its turn, in milliseconds. */
const pieceMs = 4;
/** How long the faces of type are waited for: each that comes has all words that are laid out set anew. */
const facesMs = 1500;

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Lets the browser paint, and answer the reader. */
export const breathe = (): Promise<void> => wait(0);

/** Resolves when the page has been painted. */
export const painted = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });

/** True while only the first screens of the page are laid out; see story/first-read.ts. */
export const isRolledUp = (): boolean => document.documentElement.hasAttribute('data-fresh');

/** Resolves when the reader has gone ahead. */
const goneAhead = (): Promise<void> => new Promise((resolve) => {
  if (!isRolledUp()) {
    resolve();
    return;
  }
  new MutationObserver((_changes, observer) => {
    if (isRolledUp()) return;
    observer.disconnect();
    resolve();
  }).observe(document.documentElement, { attributeFilter: ['data-fresh'] });
});

/** Resolves when the faces of the stage are there; that of the second names, if the system has none, is asked for once the rest is painted. */
async function facesOf(stage: Element): Promise<void> {
  await painted();
  stage.toggleAttribute('data-names', true);
  await painted();
  await document.fonts.ready;
}

/** What is left for later; story.css leaves the same. */
const later = ':root[data-fresh] :is(.step ~ .step, .itinerary, .page-end)';

/**
 * Lays out the rest of a page, piece by piece, unless the reader goes ahead.
 * @param stage what has just been put in its place.
 */
export async function unroll(stage: Element): Promise<void> {
  await Promise.race([goneAhead(), facesOf(stage), wait(facesMs)]);
  let began = performance.now();
  for (const element of document.querySelectorAll(later)) {
    if (!isRolledUp()) return;
    element.setAttribute('data-laid', '');
    element.getBoundingClientRect();
    if (performance.now() - began < pieceMs) continue;
    await breathe();
    began = performance.now();
  }
  await breathe();
  document.documentElement.removeAttribute('data-fresh');
}
