import type { Language } from '../i18n/languages.ts';

/** Whether the words of a language are set in a face of ours where the reader's system has none, and wait for it. */
export const awaitsFace = (language: Language): boolean => language === 'ko';

/**
 * Leaves our face for Hangul out where the system has one, whatever it is called: a browser would ask for ours first. A
 * system without one draws every syllable as it draws what is no letter at all. Runs before anything is laid out.
 */
export const ownHangul = `{
const pen = document.createElement('canvas').getContext('2d');
if (pen) pen.font = '99px sans-serif';
const width = (text) => pen?.measureText(text).width;
if (width('\\uac00') !== width('\\u0378')) document.documentElement.style.setProperty('--font-korean', 'initial');
}`;

/**
 * Holds the words of a Korean page back while their face comes: without one they would stand there as boxes of another
 * width, and all that follows would move when the face is there. That the browser asks for ours shows that it found no
 * other. After three seconds the words are shown as they are.
 */
export const awaitHangul = `{
void document.body.offsetHeight;
const face = [...document.fonts].find(({ family, status }) => family.includes('Noto Sans KR') && status === 'loading');
if (face) {
const { dataset } = document.documentElement;
dataset.faceless = '';
const show = () => delete dataset.faceless;
face.loaded.then(show, show);
setTimeout(show, 3000);
}
}`;
