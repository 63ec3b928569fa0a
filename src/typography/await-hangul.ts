/**
 * Holds the words of a Korean page back while their face comes, where the reader's system has none for Hangul: without
 * one they would stand there as boxes of another width, and all that follows would move when the face is there. That the
 * browser asks for ours shows that it found no other. After three seconds the words are shown as they are.
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
