import { statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { builtFiles, textOf, type SiteFacts } from '../editorial/built-site.ts';
import { SiteInspection } from '../editorial/check-built.ts';
import { judgeContent } from '../editorial/check-content.ts';
import { readContent, type Content } from '../editorial/content.ts';
import type { Problem } from '../editorial/problem.ts';
import { publishedOf, type Published } from '../editorial/read-published.ts';
import { factsOf, pageFacts, partsNamed, type FileFacts } from '../offline/file-facts.ts';
import { SiteIndex } from '../search/index-site.ts';
import { answerCalls } from './other-thread.ts';
import { ownPolicy } from './own-policy.ts';
import { htmlOf } from './pieced-page.ts';
import { Pieces } from './pieces.ts';
import type { WrittenPiece } from './written-pieces.ts';

let read: { content: Content; problems: Problem[] } | undefined;
let folder = '';
let pieces: Pieces;
let index: SiteIndex;
let inspection: SiteInspection;
const seen = new Map<string, FileFacts>();
/** What was written before, was looked at as it is. */
let lastLook = 0;

/** Paths that Astro writes as the first page of a folder. */
const isFolder = /^(?!404\/$)(?:.*\/)?$/;

/** The bytes of a page whose characters are its bytes: in memory of their own, so that they can be given away. */
function bytesOf(page: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(page.length);
  bytes.write(page, 'latin1');
  return bytes;
}

/** A page that was looked at is not read again, if nobody wrote it since. */
function isSeen(path: string): boolean {
  const facts = seen.get(path);
  if (!facts) return false;
  const { size, mtimeMs } = statSync(join(folder, path));
  return size === facts.bytes && mtimeMs < lastLook;
}

/** Looks at the files that are there by now. @returns the path of every file. */
function lookAtFiles(isComplete: (path: string) => boolean = () => true): Set<string> {
  const began = Date.now();
  const files = builtFiles(folder).filter(({ path }) => isComplete(path));
  for (const file of files) {
    if (isSeen(file.path)) continue;
    seen.set(file.path, factsOf(file));
    inspection.look(file);
  }
  lastLook = began;
  return new Set(files.map(({ path }) => path));
}

/** What is done with each page beside its rendering, in a thread of its own, since a site may have thousands. */
export const pageWork = {
  /** Reads the content. @returns its pictures, and what its files and their schemas show to be wrong. */
  read(contentFolder: string, shownAs: string): { pictures: Content['pictures']; problems: Problem[] } {
    read = readContent(contentFolder, shownAs);
    return { pictures: read.content.pictures, problems: read.problems };
  },
  /** What of the content that was read may be shown. */
  published: (): Published => publishedOf(read!.content, { drafts: false }),
  /** Everything that is wrong with the content that was read. */
  judge: (): Problem[] => judgeContent(read!),
  /**
   * Begins the work on pages, once the content is judged.
   * @param target where the site is written.
   */
  begin(target: string, site: SiteFacts): void {
    folder = target;
    pieces = new Pieces(folder, site.base);
    index = new SiteIndex();
    inspection = new SiteInspection(site, read!.content);
    /* All that was read would weigh on the work. */
    read = undefined;
  },
  /**
   * Finishes a page before it is written: its pieces are put into it, and its policy allows what it holds. The search learns
   * of it, and it is held against the rules for what is built.
   * @param path below the site's base.
   * @param fresh what was written once since the page before.
   */
  finish(path: string, rendered: ArrayBuffer, fresh: readonly WrittenPiece[]): ArrayBuffer {
    pieces.add(fresh);
    const page = ownPolicy(pieces.cut(Buffer.from(rendered).toString('latin1')));
    const bytes = bytesOf(htmlOf(page));
    index.add(path, page);
    if (isFolder.test(path)) {
      const file = `${path}index.html`;
      const parts = page.flatMap((run) => (typeof run === 'string' ? partsNamed(run) : run.parts));
      seen.set(file, pageFacts(file, bytes, [...new Set(parts)]));
      inspection.look({ path: file, bytes, get text() { return textOf(file, this); } }, page);
    }
    lastLook = Date.now();
    return bytes.buffer;
  },
  /**
   * Finishes a page, and writes it.
   * @param path of a folder, below the site's base.
   */
  async write(path: string, rendered: ArrayBuffer, fresh: readonly WrittenPiece[]): Promise<void> {
    const file = join(folder, path, 'index.html');
    const page = new Uint8Array(pageWork.finish(path, rendered, fresh));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page);
  },
  /** Writes the search index. @returns how many pages can be found. @throws Error with what the indexer says is wrong. */
  writeIndex: (): Promise<number> => index.write(folder),
  /** Takes away the sheets that no page asks for any more, and looks at the files that are there while the index is written. */
  endPages(): void {
    pieces.removeSheets();
    lookAtFiles((path) => !path.startsWith('pagefind/'));
  },
  /** What is to be known of every file that is there by now. */
  facts(): FileFacts[] {
    const paths = lookAtFiles();
    return [...seen.values()].filter(({ path }) => paths.has(path));
  },
  /** What is wrong with the site as it is now. */
  inspect: (): Problem[] => inspection.end(lookAtFiles()),
};

answerCalls(pageWork);
