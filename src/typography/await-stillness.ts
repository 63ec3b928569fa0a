/*
 * Lets our Latin faces come only when no block that the reader sees moves up or down. Those of the system that stand in for
 * them (see `stand-ins.ts`) are nearly as wide, yet now and then a paragraph takes a line more or less: then the page is left
 * as it is, and tried again where the reader has scrolled to. What lies above the window may grow; the page is scrolled by as
 * much. It is tried with what is seen before all of the page is laid out anew, which holds a slow phone up; where it does not
 * fit, nothing of it is painted. Where few words need a further face, to try is to ask for it. Runs when all words are there.
 */
const { documentElement, fonts } = document;
const { dataset } = documentElement;
const topOf = (element: Element): number => element.getBoundingClientRect().top;

type Seen = readonly (readonly [element: HTMLElement, top: number, height: number])[];

/** What moves as one. */
const isWhole = (element: Element): boolean => element.matches('p, a, svg, details');

/** What is in the window, or just below it, with the place where it begins and its height; the notes on the stage may take a line more. */
const seen = (parent: Element): Seen => ([...parent.children] as HTMLElement[]).flatMap((child) => {
  const { top, bottom, height } = child.getBoundingClientRect();
  return bottom <= 0 || top > innerHeight + 99 || child.matches('.stage') ? [] : [[child, top, height] as const, ...(isWhole(child) ? [] : seen(child))];
});

/** By how much the page has to be scrolled for all that is seen to stand where it stood; nothing where no way of scrolling does it. The header stays where it is. */
const shiftOf = (before: Seen): number | undefined => {
  const [last, place] = before.at(-1)!;
  const shift = scrollY && topOf(last) - place;
  return before.every(([element, top]) => top < 0 || Math.abs(topOf(element) - top - (element.closest('.site-header') ? 0 : shift)) < 3) ? shift : undefined;
};

/**
 * Sets all that is seen, but what goes on far beyond the window, in our faces.
 * @returns takes them back.
 */
const dress = (before: Seen): () => void => {
  const families = [...fonts].map(({ family }) => family.replaceAll('"', ''));
  const dressed = before.flatMap(([element, , height]) => (height < innerHeight ? [element, ...(isWhole(element) ? element.querySelectorAll<HTMLElement>('*') : [])] : []));
  const faces = dressed.map((element) => getComputedStyle(element).fontFamily.replace(/"Like (.+?)"/, (like, name: string) => `"${families.find((family) => family.startsWith(name))}",${like}`));
  dressed.forEach(({ style }, index) => { style.fontFamily = faces[index]!; });
  return () => { for (const { style } of dressed) style.fontFamily = ''; };
};

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
  const undress = dress(before);
  const grown = shiftOf(before);
  if (grown !== undefined && coming().length === 0) {
    let worn = before;
    if (!grown) {
      /* As a task of its own: together they hold a slow phone up. The reader may scroll on meanwhile. */
      await new Promise((resolve) => { setTimeout(resolve); });
      worn = seen(document.body);
    }
    undress();
    delete dataset['standIns'];
    const shift = shiftOf(worn);
    if (shift) scrollBy({ top: shift, behavior: 'instant' });
    if (shift !== undefined) return;
    dataset['standIns'] = '';
  } else undress();
  if (coming().length > 0) setTimeout(come);
  else addEventListener(scrolled, () => setTimeout(come, pause), { once: true });
};

/** By the letters that it has, and for italics by whether anything is set in them; a page with signs says so. */
const isNeeded = ({ unicodeRange, style }: FontFace): boolean =>
  (/2fff/i.test(unicodeRange) && (style === 'normal' || document.querySelector('em, .sea, .river') !== null)) || (/24/.test(unicodeRange) && 'signs' in dataset);
/* When the first words are on the screen, which is some frames after they are drawn: until then nothing else is asked for. */
void arrived().then(() => requestAnimationFrame(() => setTimeout(() => {
  for (const face of fonts) if (isNeeded(face)) face.load().catch(() => { /* The page keeps what stands in for it. */ });
  void come();
}, 99)));
