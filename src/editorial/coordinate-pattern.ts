/** A pair of numbers that looks like a place on the globe, and where in the text it begins. */
export interface FoundPair { text: string; index: number }

const number = String.raw`[-+−]?\d{1,3}(?:\.\d+)?`;
/** Two numbers beside each other, as in `129.75, 42.44` or `[129, 42]`; not part of a longer number, percentage or date. */
const pair = new RegExp(String.raw`(?:([[(])\s*)?(?<![\d.,–-])(${number})°?(?:\s*(?:[,;/|]|\band\b|[와과])\s*|\s+)(${number})°?(?![\d%‰–-]|\.\d|(?<!\.\d+),\d|\s*(?:percent|per cent|퍼센트))\s*([\])]?)`, 'gu');
/** Degrees with minutes and seconds where there are any. */
const dms = String.raw`\d{1,3}(?:[.,]\d+)?\s*(?:°|degrees?|도),?\s*(?:\d{1,2}(?:\.\d+)?\s*(?:[′'’분]|minutes?),?\s*)?(?:\d{1,2}(?:\.\d+)?\s*(?:[″"”초]|seconds?)\s*)?`;
const single = [
  /* 42.4° N, 129°45′E; 42 26 21 N; 42.4 N, 42,44 N; 42.4 degrees north, 42.44 north */
  String.raw`(?<![\d.,])(?:${dms}|\d{1,3}(?:\s\d{1,2}){1,2}(?:\.\d+)?\s|\d{1,3}[.,]\d+\s?)[NSEW](?!\p{L})`,
  String.raw`(?<![\d.,])(?:${dms}|\d{1,3}\.\d+\s)(?:north|south|east|west)\b`,
  /* N 42.4415, E129.75 */
  String.raw`(?<!\p{L})[NSEW]\s?\d{1,3}\.\d+`,
  /* 42.4415°: no temperature is given so closely */
  String.raw`(?<![\d.])\d{1,3}\.\d{2,}\s*[°도]`,
  /* 41도 24분 4초; 41도 24분, 128도 10분 */
  String.raw`\d{1,3}도\s*\d{1,2}분\s*(?:\d{1,2}(?:\.\d+)?초|[,·]?\s*\d{1,3}도\s*\d{1,2}분)`,
  /* 41.4012: nothing else in these texts is measured so closely; 10.1080/… is the name of a publication */
  String.raw`(?<![\d.,])\d{1,3}\.\d{4,}(?![\d/])`,
  String.raw`(?:북위|남위|동경|서경)\s*\d{1,3}`,
];
/** One coordinate in degrees with its direction: `42.4° N`, `129°45′E`, `북위 42`. */
const degrees = new RegExp(single.join('|'), 'gu');
/** A named coordinate: `lat 42.4`, `longitude: 129`, `a latitude of 42.44`. */
const named = /\b(?:lat(?:itude)?|lng|longitude)\b\s*(?:[:=]|of|was|is)?\s*[-−]?\d{1,3}(?:\.\d+)?(?!\d)|\blong?\b\s*[:=]\s*[-−]?\d{1,3}(?:\.\d+)?(?!\d)|(?:위도|경도)(?:[는은가이])?\s*[:=]?\s*\d{1,3}/giu;
/** A place written as a code: an open location code, a grid reference of letters or metres, three words. */
const codes = /\b\d{1,2}\s?[C-HJ-NP-X]\s\d{6}(?:\.\d+)?[\s,]+\d{7}\b|\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b|\b\d{1,2}[C-X][A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b|\/\/\/\p{L}+\.\p{L}+\.\p{L}+/gu;
/** Digits and marks at their full width, which Korean and Chinese keyboards write. */
const fullWidth = /[\uff0b-\uff0f\uff10-\uff19]/g;

/** What each of these needs at least: most paragraphs have neither. */
const anyNumber = /\p{Nd}|\/\/\//u;

/** The parallel along which the country was divided. */
const parallel = /^(?:북위\s*38|38\s*(?:°|degrees?|도),?\s*(?:N|north))$/u;

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
export const coordinatePairs = (original: string): FoundPair[] => {
  if (!anyNumber.test(original)) return [];
  const text = original.replace(fullWidth, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  const found: FoundPair[] = [];
  pair.lastIndex = 0;
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    const [whole, open = '', a, b, close] = match as unknown as [string, string | undefined, string, string, string];
    if (looksLikePlace(a, b, open !== '' && close !== '')) found.push({ text: whole.trim(), index: match.index });
    // The second number may be the first of the next pair.
    else pair.lastIndex = match.index + whole.indexOf(a) + a.length + 1;
  }
  for (const pattern of [degrees, named, codes]) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (!parallel.test(match.trim()) || /^도?\s*\d/u.test(text.slice(index + match.length))) found.push({ text: match, index });
    }
  }
  // What two patterns find is one thing.
  let end = 0;
  return found.sort((a, b) => a.index - b.index || b.text.length - a.text.length).filter(({ text: { length }, index }) => {
    if (index < end) return false;
    end = index + length;
    return true;
  });
};
