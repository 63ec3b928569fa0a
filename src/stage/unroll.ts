/** How long a piece of work may take before the browser gets its turn, in milliseconds. */
const pieceMs = 8;
/** How long the faces of type are waited for: each that comes has all words that are laid out set anew. */
const facesMs = 1500;

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Lets the browser paint, and answer the reader. */
export const breathe = (): Promise<void> => wait(0);

/** Resolves when the page has been painted. */
export const painted = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });

/** True while only the first screens of the page are laid out; see story/first-read.ts. */
export const isRolledUp = (): boolean => document.documentElement.hasAttribute('data-fresh');

/**
 * Resolves when the reader goes where nothing is laid out yet, and has it laid out before. A jump to a section lands on
 * it, and any other where it was meant to: the browser itself holds on to nothing while the page grows; see story.css.
 */
const goneAhead = (sections: readonly HTMLElement[], whole: () => void): Promise<void> => new Promise((resolve) => {
  const events = new AbortController();
  const go = (): void => {
    events.abort();
    whole();
    resolve();
  };
  const scrolled = (): void => {
    if (window.scrollY <= innerHeight) return;
    const inset = (element: Element, side: 'scrollMarginTop' | 'scrollPaddingTop'): number => parseFloat(getComputedStyle(element)[side]) || 0;
    const padding = inset(document.documentElement, 'scrollPaddingTop');
    const aimedAt = sections.find((section) => Math.abs(section.getBoundingClientRect().top - inset(section, 'scrollMarginTop') - padding) < 2);
    go();
    aimedAt?.scrollIntoView({ behavior: 'instant' });
  };
  addEventListener('scroll', scrolled, { passive: true, signal: events.signal });
  for (const jump of ['keydown', 'click', 'hashchange']) addEventListener(jump, go, { capture: true, signal: events.signal });
  scrolled();
});

/** Lays out the rest of a page, piece by piece, or at once when the reader goes there. */
export async function unroll(sections: readonly HTMLElement[]): Promise<void> {
  const whole = (): void => document.documentElement.removeAttribute('data-fresh');
  await Promise.race([goneAhead(sections, whole), document.fonts.ready, wait(facesMs)]);
  let began = performance.now();
  for (const element of document.querySelectorAll(':root[data-fresh] :is(.step ~ .step, .itinerary, .page-end)')) {
    if (!isRolledUp()) return;
    element.setAttribute('data-laid', '');
    element.getBoundingClientRect();
    if (performance.now() - began < pieceMs) continue;
    await breathe();
    began = performance.now();
  }
  whole();
}
