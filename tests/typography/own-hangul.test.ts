import { expect, it, vi } from 'vitest';
import ownHangul from '../../src/typography/own-hangul.ts?script';

/** Runs the script on a system that draws letters in these widths. @param face the file of our face, where the page waits for it. */
function onSystem(widths: Readonly<Record<string, number>> | null, face?: string) {
  const setProperty = vi.fn();
  const append = vi.fn();
  const document = {
    createElement: (name: string) => (name === 'canvas' ? { getContext: () => widths && { measureText: (text: string) => ({ width: widths[text] }) } } : { name }),
    currentScript: { dataset: { face } },
    documentElement: { style: { setProperty } },
    head: { append },
  };
  new Function('document', ownHangul)(document);
  return { setProperty, append };
}

const own = { 가: 93, '\u0378': 36 };
const none = { 가: 36, '\u0378': 36 };

it('our face for Hangul is left out where the system has one, and not fetched', () => {
  const { setProperty, append } = onSystem(own, '/hangul.woff2');
  expect(setProperty).toHaveBeenCalledExactlyOnceWith('--font-korean', 'initial');
  expect(append).not.toHaveBeenCalled();
});

it('it is asked for at once where a syllable is the same box as what is no letter, and the page waits for it', () => {
  const { setProperty, append } = onSystem(none, '/hangul.woff2');
  expect(setProperty).not.toHaveBeenCalled();
  expect(append).toHaveBeenCalledExactlyOnceWith({ name: 'link', rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: '/hangul.woff2' });
});

it('a page that does not wait for it leaves asking to the words that need it', () => expect(onSystem(none).append).not.toHaveBeenCalled());
it('nothing is said of a system whose browser draws nothing for scripts', () => expect(onSystem(null).setProperty).not.toHaveBeenCalled());
