import type { DistRule } from '../dist-rule.ts';
import type { Finding } from '../problem.ts';

/** Drawings hold pixels, which are no places. */
const drawing = /\s(?:d|points|transform|viewBox|x|y|x1|y1|x2|y2|cx|cy|r|width|height|stroke-dasharray|stroke-dashoffset|offset|style)=(?:"[^"]*"|'[^']*')/g;
const pair = /(?<![\w.%#-])(-?\d{1,3}\.\d+)\s*[,;\s]\s*(-?\d{1,3}\.\d+)(?![\w.%])/g;
const named = /["']?\b(?:lat|latitude|lng|lon|longitude)\b["']?\s*[:=]\s*["']?-?\d{1,3}\.\d{3,}/gi;

const decimalsOf = (text: string) => text.split('.')[1]!.length;
/** The part of the world that the story concerns. */
const isNearby = (lng: number, lat: number) => lng >= 60 && lng <= 165 && lat >= -12 && lat <= 62;

/** Pairs and named numbers in a built text that give a place more closely than 2 decimals of a degree (about a kilometre). */
export const tooFine = (text: string): string[] => {
  const found = new Set<string>();
  for (const [whole, a, b] of text.matchAll(pair)) {
    const [x, y] = [Number(a), Number(b)];
    if (Math.max(decimalsOf(a!), decimalsOf(b!)) > 2 && (isNearby(x, y) || isNearby(y, x))) found.add(whole);
  }
  for (const [whole] of text.matchAll(named)) found.add(whole);
  return [...found];
};

/** Nothing that is built gives a place more closely than 2 decimals. */
export const coordinates: DistRule = {
  name: 'coordinates',
  inspect: (site) => ({ look({ path, fresh: text }): Finding[] {
    if (text === undefined || path.endsWith('.css')) return [];
    const searched = /\.(?:html|svg|xml)$/.test(path) ? text.replace(drawing, ' ') : text;
    return tooFine(searched).slice(0, 5).map((value) => ({
      file: `${site.shownAs}/${path}`, value,
      why: 'This looks like a position given more closely than 2 decimals of a degree.',
      mend: 'Round it where it is computed; places come from places.yaml, cameras are rounded to 2 decimals.',
    }));
  } }),
};
