/*
 * Holds the words of a Korean page back while their face comes: without one they would stand there as boxes of another
 * width, and all that follows would move when the face is there. That the browser asks for ours shows that it found no
 * other. Where our Latin faces are known by now, they come with it, also where it is there already: nothing is seen that
 * could move, and all is laid out once. After three seconds the words are shown as they are.
 */
void document.body.offsetHeight;
const faces = [...document.fonts];
const face = faces.find(({ family, status }) => family.includes('Noto Sans KR') && /^load/.test(status));
if (face) {
  const { dataset } = document.documentElement;
  const show = (): void => { delete dataset['faceless']; };
  dataset['faceless'] = '';
  let come: Promise<unknown> = face.loaded;
  if (faces.some(({ family }) => family.includes('Newsreader-'))) {
    delete dataset['standIns'];
    /* At once, not when the words are laid out: all would be laid out once more for them. */
    if ('signs' in dataset) for (const signs of faces) if (/24/.test(signs.unicodeRange)) signs.load().catch(() => { /* Signs keep what stands in for them. */ });
    come = come.then(() => document.fonts.ready);
  }
  come.then(show, show);
  setTimeout(show, 3000);
}
