/** A pair of numbers that looks like a place on the globe, and where in the text it begins. */
export interface FoundPair { text: string; index: number }

const number = String.raw`[-+−]?\d{1,3}(?:\.\d+)?`;
/** Two numbers beside each other, as in `129.75, 42.44` or `[129, 42]`; not part of a longer number, percentage or date. */
const pair = new RegExp(String.raw`(?<![\d.,–-])([[(]?)\s*(${number})°?\s*[,;/|\s]\s*(${number})°?(?![\d%‰–-]|[.,]\d|\s*(?:percent|per cent|퍼센트))\s*([\])]?)`, 'gu');
/** One coordinate in degrees with its direction: `42.4° N`, `129°45′E`, `북위 42`. */
const degrees = /(?<![\d.])\d{1,3}(?:\.\d+)?\s*°\s*(?:\d{1,2}(?:\.\d+)?\s*[′'’]\s*)?(?:\d{1,2}(?:\.\d+)?\s*[″"”]\s*)?[NSEW](?!\p{L})|(?<![\d.])\d{1,3}(?:\.\d+)?\s?[NS][,;\s]\s*\d{1,3}(?:\.\d+)?\s?[EW](?!\p{L})|(?:북위|남위|동경|서경)\s*\d{1,3}/gu;
/** A named coordinate: `lat 42.4`, `longitude: 129`. */
const named = /\b(?:lat(?:itude)?|lng|longitude)\b\s*[:=]?\s*[-−]?\d{1,3}(?:\.\d+)?(?!\d)|\blong?\b\s*[:=]\s*[-−]?\d{1,3}(?:\.\d+)?(?!\d)|(?:위도|경도)\s*[:=]?\s*\d{1,3}/giu;

const decimalsOf = (text: string) => (text.split('.')[1] ?? '').length;

/** The part of the world that the story concerns, a little enlarged. */
const isNearby = (lng: number, lat: number) => lng >= 60 && lng <= 165 && lat >= -12 && lat <= 62;
const isOnGlobe = (lng: number, lat: number) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

const looksLikePlace = (a: string, b: string, bracketed: boolean): boolean => {
  const [x, y] = [a, b].map((text) => Number(text.replace('−', '-'))) as [number, number];
  const fewest = Math.min(decimalsOf(a), decimalsOf(b));
  const either = (test: typeof isNearby) => test(x, y) || test(y, x);
  if (fewest >= 3) return either(isOnGlobe);
  if (fewest >= 1) return either(isNearby);
  // Whole degrees are numbers like any others, unless they are written as a pair.
  return bracketed && Math.max(x, y) >= 95 && either(isNearby);
};

/** All pairs of numbers in a text that look like longitude and latitude, in either order. */
export const coordinatePairs = (text: string): FoundPair[] => {
  const found: FoundPair[] = [];
  pair.lastIndex = 0;
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    const [whole, open, a, b, close] = match as unknown as [string, string, string, string, string];
    if (looksLikePlace(a, b, open !== '' && close !== '')) found.push({ text: whole.trim(), index: match.index });
    // The second number may be the first of the next pair.
    else pair.lastIndex = match.index + open.length + a.length + 1;
  }
  for (const pattern of [degrees, named]) {
    for (const match of text.matchAll(pattern)) found.push({ text: match[0], index: match.index });
  }
  return found.sort((a, b) => a.index - b.index);
};
