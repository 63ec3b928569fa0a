import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const link = /<link rel="stylesheet" href="([^"]+)">/g;

/** The sheets that pages ask for, each read once. */
export class Sheets {
  readonly #known = new Map<string, string>();
  readonly #fileOf: (address: string) => string;

  /**
   * @param folder where the site is written.
   * @param base the site's base path, with slashes around it.
   */
  constructor(folder: string, base: string) {
    this.#fileOf = (address) => join(folder, address.slice(base.length));
  }

  #sheet(address: string): string {
    const known = this.#known.get(address) ?? `<style>${readFileSync(this.#fileOf(address), 'latin1')}</style>`;
    this.#known.set(address, known);
    return known;
  }

  /**
   * Puts its sheets into a page: a second request would cost the first text of a slow phone a fifth of a second. Sheets that
   * follow each other become one, which has one hash in the page's policy.
   * @param page a page whose characters are its bytes.
   */
  putInto(page: string): string {
    return page.replace(link, (_, address: string) => this.#sheet(address)).replaceAll('</style><style>', '');
  }

  /** Takes away the files that no page asks for any more. */
  removeFiles(): void {
    for (const address of this.#known.keys()) rmSync(this.#fileOf(address));
  }
}
