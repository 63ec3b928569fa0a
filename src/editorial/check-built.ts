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
import { Stretches, type Run } from './stretches.ts';

/** The rules that are held against what the build wrote, before it becomes `dist`. */
export const distRules: readonly DistRule[] = [withdrawn, coordinates, readers, exif, giving, links, anchors, route];

/** A built site while it is held against every rule, one file after the other: a site may be larger than memory. */
export class SiteInspection {
  readonly #inspections: readonly { readonly name: string; readonly inspection: Inspection }[];
  readonly #stretches: Stretches;
  readonly #found = new Map<string, readonly Problem[]>();

  constructor(site: SiteFacts, content: Content) {
    this.#inspections = distRules.map(({ name, inspect }) => ({ name, inspection: inspect(site, content) }));
    this.#stretches = new Stretches(this.#inspections.map(({ inspection }) => (tag) => inspection.findIn?.(tag) ?? []));
  }

  /**
   * Looks at a file. What was found when it had other content is forgotten.
   * @param runs a page or a drawing as it is made of pieces that stand alike on others; its characters are its bytes.
   */
  look(file: BuiltFile, runs?: readonly Run[]): void {
    const { path, bytes } = file;
    const { fresh, found } = /\.(?:html|svg)$/.test(path) ? this.#stretches.of(runs ?? [bytes.toString('latin1')]) : { found: [] };
    const isNew = fresh !== undefined && !this.#found.has(path);
    const open: OpenFile = { path, bytes, get text() { return file.text; }, fresh: isNew ? fresh : file.text };
    this.#found.set(path, this.#inspections.flatMap(({ name, inspection }, index) => problemsOf(name, inspection.look(open, found[index] ?? []))));
  }

  /**
   * Ends the inspection.
   * @param paths every file of the site.
   */
  end(paths: ReadonlySet<string>): Problem[] {
    const inAll = this.#inspections.flatMap(({ name, inspection }) => problemsOf(name, inspection.end?.(paths) ?? []));
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
