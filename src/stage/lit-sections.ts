import type { Renderer } from './renderer.ts';

/**
 * Lets the sections about the reader take the colours of the moment from the page; the others, out of sight, keep those of
 * their own hour (see `styles/palette-styles.ts`). So a change of light styles a few sections anew instead of the whole page.
 * @param sections in order, one for each step.
 */
export function litSections(sections: readonly HTMLElement[]): Renderer {
  let shown = -1;
  return {
    draw({ step }) {
      if (step === shown) return;
      shown = step;
      for (const [index, section] of sections.entries()) section.toggleAttribute('data-lit', Math.abs(index - step) <= 1);
    },
  };
}
