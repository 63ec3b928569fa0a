/*
 * Leaves our face for Hangul out where the system has one, whatever it is called: a browser would ask for ours first. A
 * system without one draws every syllable as it draws what is no letter at all. Where the page waits for the face (its
 * address is this script's `data-face`), it is asked for at once. Runs before anything is laid out.
 */
const pen = document.createElement('canvas').getContext('2d');
if (pen) {
  pen.font = '99px sans-serif';
  const { face } = document.currentScript!.dataset;
  if (pen.measureText('\uac00').width !== pen.measureText('\u0378').width) document.documentElement.style.setProperty('--font-korean', 'initial');
  else if (face) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: face }));
}
