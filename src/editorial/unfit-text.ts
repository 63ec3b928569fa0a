import type { Finding } from './problem.ts';
import { positionIn } from './texts.ts';

/** Marks that steer a terminal or turn the direction of a line, and break feeds and pages. */
const control = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]/;
/** The lines between which git leaves two versions of a passage. */
const conflict = /^(?:<{7} |={7}$|>{7} )/m;

/** What makes a text unfit to be read any further, whatever it says. */
export const unfit = (text: string): Omit<Finding, 'file'> | undefined => {
  const mark = control.exec(text);
  if (mark) {
    return {
      ...positionIn(text, mark.index), value: `U+${mark[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      why: 'An invisible control character stands here, which no text needs.',
      mend: 'Delete the word in which it stands, and type it anew.',
    };
  }
  const fork = text.includes('<<<<<<< ') ? conflict.exec(text) : null;
  return fork ? {
    ...positionIn(text, fork.index), value: text.slice(fork.index).split('\n')[0],
    why: 'Two people changed this passage, and git has left both versions here.',
    mend: 'Keep what is right, and delete the other version and the lines <<<<<<<, ======= and >>>>>>>.',
  } : undefined;
};
