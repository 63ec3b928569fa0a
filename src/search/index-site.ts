import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type NewFileResponse } from 'pagefind';
import { htmlOf, type PiecedPage } from '../prerender/pieced-page.ts';

/** What stands on many pages, or is drawn rather than written. */
const leftOut = ['svg', '.poster', 'noscript', 'nav', '.content-note a', '.untranslated', '.draft-band', '.count', '.byline', '.follow', '.share', '.line-note', '.back-to-journey'];

/** Ready-made interfaces that come with the index; the site has its own. */
const isUnused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** What says that a page, or the section in which it stands, is to be searched. */
const searched = 'data-pagefind-body';

/** Pieces without words. */
const isDrawn = /^<(?:style|svg)\b/;

/** Half of many a page, and of those that are left out. */
const drawings = /<svg class="(?:line-shapes|later-styles)".*?<\/svg>|<figure class="poster">.*?<\/figure>/gs;

/** How many pages are given at once: to wake the indexer takes longer than to tell it of a page. */
const together = 100;

function writeFile(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const orThrow = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
};

/** The search index of a site, made of its pages while others are still being built: the indexer is a process of its own. */
export class SiteIndex {
  readonly #index = createIndex({ excludeSelectors: leftOut });
  readonly #added: Promise<NewFileResponse>[] = [];
  #isWritten = false;
  #waiting: { readonly url: string; readonly content: string }[] = [];

  /** Adds a page, if it is one that is searched: its language, and what is marked on it. */
  add(path: string, page: PiecedPage): void {
    const html = htmlOf(page.filter((run) => typeof run === 'string' || !isDrawn.test(run.html)));
    const marked = html.indexOf(searched);
    if (marked < 0) return;
    if (this.#isWritten) throw new Error(`The page ${path} is to be searched, and came when the search index was written.`);
    const from = html.lastIndexOf('<', marked);
    /* What stands after the words, and what is drawn among them, need not be read. */
    const to = html.indexOf(html.startsWith('<main', from) ? '<div class="page-end"' : '</section>', from);
    const read = html.slice(0, html.indexOf('<head>')) + html.slice(from, to).replace(drawings, '');
    const content = Buffer.from(read, 'latin1').toString();
    this.#waiting.push({ url: `/${path}`, content });
    if (this.#waiting.length >= together) this.#give();
  }

  #give(): void {
    const pages = this.#waiting;
    this.#waiting = [];
    this.#added.push(...pages.map((page) => this.#index.then(({ index, errors }) => {
      orThrow(errors);
      return index!.addHTMLFile(page);
    })));
  }

  /**
   * Writes the index into the folder `pagefind` of the built site.
   * @returns how many pages were found, in all languages.
   * @throws Error with what the indexer says is wrong.
   */
  async write(folder: string): Promise<number> {
    this.#isWritten = true;
    this.#give();
    try {
      const added = await Promise.all(this.#added);
      const { index } = await this.#index;
      /* The indexer itself would write thousands of files from as many threads, which get in each other's way. */
      const made = await index!.getFiles();
      orThrow([...added, made].flatMap(({ errors }) => errors));
      for (const { path, content } of made.files) if (!isUnused.test(path)) writeFile(join(folder, 'pagefind', path), content);
      return added.length;
    } finally {
      await close();
    }
  }
}
