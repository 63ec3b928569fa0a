import { expect, it, vi } from 'vitest';
import ownHangul from '../../src/typography/own-hangul.ts?script';

/** Runs the script on a system that draws letters in these widths. */
function onSystem(widths: Readonly<Record<string, number>> | null): ReturnType<typeof vi.fn> {
  const setProperty = vi.fn();
  const document = {
    createElement: () => ({ getContext: () => widths && { measureText: (text: string) => ({ width: widths[text] }) } }),
    documentElement: { style: { setProperty } },
  };
  new Function('document', ownHangul)(document);
  return setProperty;
}

it('our face for Hangul is left out where the system has one', () =>
  expect(onSystem({ 가: 93, '\u0378': 36 })).toHaveBeenCalledExactlyOnceWith('--font-korean', 'initial'));
it('it is asked for where a syllable is the same box as what is no letter', () => expect(onSystem({ 가: 36, '\u0378': 36 })).not.toHaveBeenCalled());
it('nothing is said of a system whose browser draws nothing for scripts', () => expect(onSystem(null)).not.toHaveBeenCalled());
