import type { BuiltFile, BuiltSite, SiteFacts } from './built-site.ts';
import type { Content } from './content.ts';
import type { DistRule, Inspection, OpenFile } from './dist-rule.ts';
import { anchors } from './dist-rules/anchors.ts';
import { coordinates } from './dist-rules/coordinates.ts';
import { exif } from './dist-rules/exif.ts';
import { giving } from './dist-rules/giving.ts';
import { links } from './dist-rules/links.ts';
import { readers } from './dist-rules/readers.ts';
import { route } from './dist-rules/route.ts';
import { withdrawn } from './dist-rules/withdrawn.ts';
import { inReadingOrder, problemsOf, type Problem } from './problem.ts';
import { Stretches } from './stretches.ts';

/** The rules that are held against what the build wrote, before it becomes `dist`. */
export const distRules: readonly DistRule[] = [withdrawn, coordinates, readers, exif, giving, links, anchors, route];

/** Opens a file. Of a page that was seen before in other words, all is fresh: what was found in it then is forgotten. */
function opened(file: BuiltFile, stretches: Stretches, isSeen: boolean): OpenFile {
  const { path, bytes } = file;
  if (!/\.(?:html|svg)$/.test(path)) return { path, bytes, text: file.text, fresh: file.text, tags: [] };
  const { fresh, tags } = stretches.of(bytes);
  return { path, bytes, get text() { return file.text; }, fresh: isSeen ? file.text : fresh, tags };
}

/** A built site while it is held against every rule, one file after the other: a site may be larger than memory. */
export class SiteInspection {
  readonly #inspections: readonly ({ readonly name: string } & Inspection)[];
  readonly #stretches = new Stretches();
  readonly #found = new Map<string, readonly Problem[]>();

  constructor(site: SiteFacts, content: Content) {
    this.#inspections = distRules.map(({ name, inspect }) => ({ name, ...inspect(site, content) }));
  }

  /** Looks at a file. What was found when it had other content is forgotten. */
  look(file: BuiltFile): void {
    const open = opened(file, this.#stretches, this.#found.has(file.path));
    this.#found.set(file.path, this.#inspections.flatMap(({ name, look }) => problemsOf(name, look(open))));
  }

  /**
   * Ends the inspection.
   * @param paths every file of the site.
   */
  end(paths: ReadonlySet<string>): Problem[] {
    const inAll = this.#inspections.flatMap(({ name, end }) => problemsOf(name, end?.(paths) ?? []));
    const inFiles = [...this.#found].flatMap(([path, problems]) => (paths.has(path) ? problems : []));
    return inReadingOrder([...inFiles, ...inAll]);
  }
}

/** Holds a built site against every rule. */
export function checkBuilt(site: BuiltSite, content: Content): Problem[] {
  const inspection = new SiteInspection(site, content);
  for (const file of site.files) inspection.look(file);
  return inspection.end(new Set(site.files.map(({ path }) => path)));
}
