import type { BuiltFile, SiteFacts } from './built-site.ts';
import type { Content } from './content.ts';
import type { Tag } from './html.ts';
import type { Finding } from './problem.ts';

/** A file while it is looked at: read once, its tags found once, for all rules. */
export interface OpenFile extends BuiltFile {
  /** Of a page or a drawing, the text of what did not stand in the same words on another before; of other files the text. */
  readonly fresh: string | undefined;
  /** The tags of a page or a drawing. */
  readonly tags: readonly Tag[];
}

/** A rule at work on one site. */
export interface Inspection {
  /** Looks at a file; nothing of the file may be kept but what is small. */
  look: (file: OpenFile) => Finding[];
  /** What can be said only when every file has been looked at, and all paths are known. */
  end?: (paths: ReadonlySet<string>) => Finding[];
}

/** One rule of the editorial standard, held against what the build wrote. */
export interface DistRule {
  name: string;
  inspect: (site: SiteFacts, content: Content) => Inspection;
}
