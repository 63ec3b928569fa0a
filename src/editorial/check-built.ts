import type { BuiltSite } from './built-site.ts';
import type { Content } from './content.ts';
import type { DistRule } from './dist-rule.ts';
import { anchors } from './dist-rules/anchors.ts';
import { coordinates } from './dist-rules/coordinates.ts';
import { exif } from './dist-rules/exif.ts';
import { giving } from './dist-rules/giving.ts';
import { links } from './dist-rules/links.ts';
import { readers } from './dist-rules/readers.ts';
import { route } from './dist-rules/route.ts';
import { withdrawn } from './dist-rules/withdrawn.ts';
import { inReadingOrder, problemsOf, type Problem } from './problem.ts';

/** The rules that are held against what the build wrote, before it becomes `dist`. */
export const distRules: readonly DistRule[] = [withdrawn, coordinates, readers, exif, giving, links, anchors, route];

/** Holds a built site against every rule. */
export const checkBuilt = (site: BuiltSite, content: Content): Problem[] =>
  inReadingOrder(distRules.flatMap(({ name, check }) => problemsOf(name, check(site, content))));
