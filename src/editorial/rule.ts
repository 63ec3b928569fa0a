import type { Content } from './content.ts';
import type { Finding } from './problem.ts';

/** What the surroundings tell a rule. */
export interface Circumstances {
  /** The day of the check as YYYY-MM-DD: an input, so that a build can be repeated. */
  today: string;
}

/** One rule of the editorial standard, held against the content before anything is built. */
export interface ContentRule {
  /** The name of the rule's file. */
  name: string;
  check: (content: Content, circumstances: Circumstances) => Finding[];
}
