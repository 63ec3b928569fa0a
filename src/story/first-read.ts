import { createHash } from 'node:crypto';

/**
 * Marks a page that is opened at its start: of that one, only the first screens are laid out before it is painted. Where
 * the reader comes to a chapter's address, or back, everything is laid out at once; so it is, in the end, where the stage
 * does not come. Runs before anything is laid out.
 */
export const firstRead = [
  "if(!location.hash&&performance.getEntriesByType('navigation')[0]?.type==='navigate'){",
  'let root=document.documentElement;',
  "root.dataset.fresh='';",
  "addEventListener('load',()=>setTimeout(()=>delete root.dataset.fresh,4e3))}",
].join('');

/** The hash by which the page's policy knows that script. */
export const firstReadHash = `sha256-${createHash('sha256').update(firstRead).digest('base64')}` as const;
