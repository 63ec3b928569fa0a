/*
 * Lets our Latin faces come only when no block that the reader sees moves up or down. Those of the system that stand in for
 * them (see `stand-ins.ts`) are nearly as wide, yet now and then a paragraph takes a line more or less: then the page is left
 * as it is, and tried again where the reader has scrolled to. What lies above the window may grow; the page is scrolled by as
 * much. Nothing is painted while it is tried. Where few words need a further face, to try is to ask for it. Runs when all words
 * are there.
 */
const { documentElement: { dataset }, fonts } = document;
const topOf = (element: Element): number => element.getBoundingClientRect().top;
const scroll = (top: number): void => { if (top) scrollBy({ top, behavior: 'instant' }); };

/** What is in the window, or just below it, with the place where it begins; the notes on the stage may take a line more. */
const seen = (parent: Element): [element: Element, top: number][] => [...parent.children].flatMap((child) => {
  const { top, bottom } = child.getBoundingClientRect();
  return bottom <= 0 || top > innerHeight + 99 || child.matches('.stage') ? [] : [[child, top], ...(child.matches('p, a, svg, details') ? [] : seen(child))];
});

/** The faces that have been asked for. */
const coming = (): FontFace[] => [...fonts].filter(({ status }) => status === 'loading');
/** Resolves when they are there; that the page's faces are ready, WebKit promises but once. */
const arrived = (): Promise<unknown> => Promise.allSettled(coming().map(({ loaded }) => loaded));
/** When the reader has scrolled on: some browsers do not tell that they have come to rest. */
const [scrolled, pause] = 'onscrollend' in window ? ['scrollend', 0] as const : ['scroll', 500] as const;

const come = async (): Promise<void> => {
  await arrived();
  /* Others of this page's scripts may have let them come: whoever reads in them already goes on so. */
  if (!('standIns' in dataset)) return;
  const before = seen(document.body);
  const [last, place] = before.at(-1)!;
  delete dataset['standIns'];
  /* Asked in any case: it lays the page out, by which faces are asked for. */
  const shift = topOf(last) - place;
  const grown = scrollY && shift;
  scroll(grown);
  if (coming().length === 0 && before.every(([element, top]) => top < 0 || Math.abs(topOf(element) - top) < 3)) return;
  dataset['standIns'] = '';
  scroll(-grown);
  if (coming().length > 0) setTimeout(come);
  else addEventListener(scrolled, () => setTimeout(come, pause), { once: true });
};

const isNeeded = ({ unicodeRange, style }: FontFace): boolean => /2fff/i.test(unicodeRange) && (style === 'normal' || document.querySelector('em, .sea, .river') !== null);
/* When the first words are on the screen, which is some frames after they are drawn: until then nothing else is asked for. */
void arrived().then(() => requestAnimationFrame(() => setTimeout(() => {
  for (const face of fonts) if (isNeeded(face)) face.load().catch(() => { /* The page keeps what stands in for it. */ });
  void come();
}, 99)));
