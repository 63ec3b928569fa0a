import type { BuiltFile, SiteFacts } from './built-site.ts';
import type { Content } from './content.ts';
import type { Tag } from './html.ts';
import type { Finding } from './problem.ts';

/** A file while it is looked at: read once, for all rules. */
export interface OpenFile extends BuiltFile {
  /** Of a page or a drawing, the text of what did not stand in the same words on another before; of other files the text. */
  readonly fresh: string | undefined;
}

/** A rule at work on one site. */
export interface Inspection<Found = unknown> {
  /** What a tag of a page or a drawing has in it for the rule. Of tags that stand alike on many pages it is asked once. */
  findIn?(tag: Tag): readonly Found[];
  /**
   * Looks at a file; nothing of the file may be kept but what is small.
   * @param found what was found in the file's tags, in their order.
   */
  look(file: OpenFile, found: readonly Found[]): Finding[];
  /** What can be said only when every file has been looked at, and all paths are known. */
  end?(paths: ReadonlySet<string>): Finding[];
}

/** One rule of the editorial standard, held against what the build wrote. */
export interface DistRule<Found = unknown> {
  name: string;
  inspect: (site: SiteFacts, content: Content) => Inspection<Found>;
}
