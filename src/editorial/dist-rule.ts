import type { BuiltSite } from './built-site.ts';
import type { Content } from './content.ts';
import type { Finding } from './problem.ts';

/** One rule of the editorial standard, held against what the build wrote. */
export interface DistRule {
  name: string;
  check: (site: BuiltSite, content: Content) => Finding[];
}
