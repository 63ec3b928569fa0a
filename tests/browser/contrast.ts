import type { CDPSession, Page } from '@playwright/test';
import { contrast, type Hex } from '../../src/cartography/colour.ts';
import { pixelsOf, type Pixels } from './picture.ts';

/** Something that must stand out from whatever is painted behind it: a line of words, or a mark. */
interface Shape {
  readonly name: string;
  readonly colour: readonly [number, number, number];
  /** WCAG 2.2, criteria 1.4.3 and 1.4.11. */
  readonly least: 4.5 | 3;
  readonly mark: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Words and marks in one colour that nothing on the page has, and then in none, so that what is behind them is seen. The
 * halo of a name is behind it; the glow of the line and of its head, and where it goes on, are a part of them.
 */
const painted = (colour: string): string => `
  * { color: ${colour} !important; text-decoration-color: transparent !important; transition: none !important; animation: none !important }
  .label text, .head circle:last-child { fill: ${colour} !important }
  .label circle, .stage .route.travelled { stroke: ${colour} !important }
  .stage .route:not(.travelled), .head .halo { visibility: hidden }`;
const key = [255, 0, 255] as const;

/** What of the page is to be seen at this moment, and wholly there: what is only fading in is not yet read. */
const shapes = (page: Page): Promise<Shape[]> => page.evaluate(() => {
  const found: Shape[] = [];
  const add = (element: Element, box: DOMRect, colour: string, least: 4.5 | 3, name: string, mark = false): void => {
    const [left, top, right, bottom] = [Math.max(box.left, 0), Math.max(box.top, 0), Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
    if (right - left < 3 || bottom - top < 3) return;
    const covered = (y: number): boolean => {
      const over = document.elementFromPoint((left + right) / 2, y);
      return over !== null && !over.contains(element) && !element.contains(over);
    };
    if (!(element instanceof SVGElement) && (covered(top + 1) || covered(bottom - 1))) return;
    for (let one: Element | null = element; one; one = one.parentElement) if (getComputedStyle(one).opacity !== '1') return;
    const [r, g, b] = colour.match(/[\d.]+/g)!.map(Number) as [number, number, number];
    found.push({ name, colour: [r, g, b], least, mark, left, top, right, bottom });
  };
  const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (!node.textContent!.trim() || !seen(element)) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) add(element, box, element instanceof SVGElement ? style.fill : style.color, least, node.textContent!.trim().slice(0, 30));
  }
  for (const mark of document.querySelectorAll('.stage .route.travelled, .stage .label circle, .stage .head circle:last-child, .stage-controls svg')) {
    const style = getComputedStyle(mark);
    if (seen(mark)) add(mark, mark.getBoundingClientRect(), mark.matches('.head circle') ? style.fill : style.stroke, 3, mark.getAttribute('class') ?? mark.tagName, true);
  }
  return found;
});

const hex = (colour: number): Hex => `#${colour.toString(16).padStart(6, '0')}`;

/** The part of a shape that may be fainter: where a name's halo has a gap, and where the line crosses another or a light. */
const slack = { words: 0.02, marks: 0.25 };

/** Which pixels count, as seen from one of a shape: of words also what is behind them, of marks what is beyond their smoothed edge. */
const besideWords = [[0, 0], [-1, 0], [1, 0], [0, -1], [0, 1]] as const;
const besideMarks = [[-2, 0], [2, 0], [0, -2], [0, 2]] as const;

/** The colour of a pixel as one number, 0xrrggbb. */
const colourAt = ({ data, width }: Pixels, x: number, y: number): number => {
  const at = (y * width + x) * 3;
  return (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
};

/**
 * The contrast that a shape has on nearly all pixels behind it and beside it; null where nothing of it is seen.
 * @param known the contrasts of pairs of colours that were asked for before.
 */
function contrastOf({ colour: [r, g, b], mark, left, top, right, bottom }: Shape, keyed: Pixels, behind: Pixels, known: Map<number, number>): number | null {
  const own = (r << 16) | (g << 8) | b;
  const ratioAt = (x: number, y: number): number => {
    const ground = colourAt(behind, x, y);
    const pair = own * 0x1000000 + ground;
    let ratio = known.get(pair);
    if (ratio === undefined) known.set(pair, ratio = contrast(hex(own), hex(ground)));
    return ratio;
  };
  const isKeyed = (x: number, y: number): boolean => {
    const found = colourAt(keyed, x, y);
    return Math.abs((found >> 16) - key[0]) + Math.abs(((found >> 8) & 255) - key[1]) + Math.abs((found & 255) - key[2]) <= 24;
  };
  const ratios: number[] = [];
  for (let y = Math.ceil(top); y < Math.floor(bottom); y += 1) for (let x = Math.ceil(left); x < Math.floor(right); x += 1) {
    if (!isKeyed(x, y)) continue;
    for (const [dx, dy] of mark ? besideMarks : besideWords) {
      /* What lies under a mark is not seen. */
      if (mark && isKeyed(x + dx, y + dy)) continue;
      if (x + dx >= 0 && x + dx < behind.width && y + dy >= 0 && y + dy < behind.height) ratios.push(ratioAt(x + dx, y + dy));
    }
  }
  return Float64Array.from(ratios).sort()[Math.floor(ratios.length * (mark ? slack.marks : slack.words))] ?? null;
}

/** Measures pages: what stands out too little from the pixels behind it. */
export class ContrastMeter {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #known = new Map<number, number>();

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<ContrastMeter> {
    return new ContrastMeter(page, await page.context().newCDPSession(page));
  }

  /** The viewport with its words and marks in a colour. */
  async #picture(colour: string): Promise<string> {
    await this.#page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, painted(colour));
    return (await this.#session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })).data;
  }

  /** What is measured now: how many shapes, and those that are too faint, with their contrast. */
  async measure(): Promise<{ measured: number; faint: string[] }> {
    const wanted = await shapes(this.#page);
    let [last, behind] = ['', await this.#picture('transparent')];
    /* The map draws on for a moment. */
    while (behind !== last) [last, behind] = [behind, await this.#picture('transparent')];
    const pictures = await Promise.all([await this.#picture(`rgb(${key.join()})`), behind].map((data) => pixelsOf(Buffer.from(data, 'base64')))) as [Pixels, Pixels];
    await this.#page.evaluate(() => { document.adoptedStyleSheets = []; });
    const ratios = wanted.map((shape) => ({ shape, ratio: contrastOf(shape, ...pictures, this.#known) })).filter(({ ratio }) => ratio !== null);
    return { measured: ratios.length, faint: ratios.filter(({ shape, ratio }) => ratio! < shape.least).map(({ shape, ratio }) => `${shape.name}: ${ratio!.toFixed(2)} of ${shape.least}`) };
  }
}
