/** A text for use in a pattern. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A pattern for a name as a whole word, in capitals too. Hangul takes its particles without a space (하늘은), so there only the
 * beginning counts, and a following particle is allowed.
 */
export const namePattern = (name: string, flags = 'u'): RegExp => {
  const particles = '(?:이?(?:은|는|이|가|을|를|의|에게|한테|와|과|도|만|로|으로|라는|란|랑|네|야|아|씨|님)?)';
  const end = /\p{Script=Hangul}$/u.test(name) ? `${particles}(?![\\p{L}\\p{N}])` : '(?![\\p{L}\\p{N}])';
  const spellings = [...new Set([name, ...(name.length > 2 ? [name.toUpperCase()] : [])])].map(escaped).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings})${end}`, flags);
};

/** The words of a text, in lower case and without any marks. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of `length` words of a text, one after the other. */
export function* runsOf(text: string, length = 8): Generator<string> {
  const words = wordsOf(text);
  for (let start = 0; start + length <= words.length; start += 1) yield words.slice(start, start + length).join(' ');
}

/** A text with its escapes resolved, as a reader or a search engine would see it. */
export const unescaped = (text: string): string => text.normalize('NFC')
  .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)))
  .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
  .replace(/&(?:amp|quot|apos|lt|gt|nbsp);/g, ' ')
  .replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
