import type { Follower } from './renderer.ts';

/** The line in the header that tells how much of the page is read. @param stepCount how many steps the page has. */
export function progressLine(stepCount: number): Follower {
  const bar = document.querySelector<HTMLElement>('.progress-line i');
  let shown = -1;
  return (position) => {
    /* Of a still map the last position lies in the middle of its step, though the reader is at its end. */
    const thousandths = Math.round(Math.min(position / stepCount, 1) * 1000);
    if (thousandths === shown) return;
    shown = thousandths;
    bar?.style.setProperty('transform', `scaleX(${thousandths / 1000})`);
  };
}
