import { isWordName } from './word-names.ts';

/** A text for use in a pattern. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What Korean sets behind a name without a space. */
const particles = '은|는|이|가|을|를|의|에게|한테|와|과|도|만|로|으로|라는|란|랑|네|야|아|씨|님';

/** All that may stand there, one after the other: 에게서는, 씨였다. Behind a single syllable it makes other words: 준다. */
const endings = [
  particles, '에', '게', '께', '서', '라', '여', '들', '군', '양', '까지', '부터', '보다', '처럼', '같이', '조차', '마저', '하고', '고', '며', '였', '었', '다', '입니다', '인', '예요', '에요', '뿐', '밖에', '마다', '나', '든', '지', '커녕', '대로', '답',
].join('|');

/** A Latin name however its parts are joined and its letters are written; one of few letters, or that is a word as well, as it is written and in capitals. */
function spellingsOf(name: string): string {
  if (!/^[\p{Script=Latin}\p{Pd} ’']+$/u.test(name) || name.length < 4 || isWordName(name)) {
    return [...new Set([name, ...(name.length > 2 ? [name.toUpperCase()] : [])])].map(escaped).join('|');
  }
  const eitherCase = (letter: string): string => `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
  return name.split(/[\p{Pd} ]+/u).map((part) => [...part].map((letter) => (/\p{L}/u.test(letter) ? eitherCase(letter) : escaped(letter))).join('')).join('[\\p{Pd}\\s]?');
}

/**
 * A pattern for a name as a whole word. Hangul takes its endings without a space (하늘은), so there only the beginning counts,
 * and endings are allowed behind it.
 */
export const namePattern = (name: string, flags = 'u'): RegExp => {
  const behind = name.length > 1 ? `(?:${endings}){0,4}` : `(?:이?(?:${particles}))?`;
  const end = `${/\p{Script=Hangul}$/u.test(name) ? behind : ''}(?![\\p{L}\\p{N}])`;
  /* Addresses of pages hold ids, which are looked for as such. */
  return new RegExp(`(?<![\\p{L}\\p{N}]|people/)(?:${spellingsOf(name)})${end}`, flags);
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
