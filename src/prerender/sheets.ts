import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { partsNamed } from '../offline/file-facts.ts';
import { policyHash } from './own-policy.ts';

/** A sheet of styles as it stands in a page. */
export interface Sheet {
  /** With its tags. */
  readonly element: string;
  /** What the page's policy calls it. */
  readonly hash: string;
  /** Names of the files that it loads. */
  readonly parts: readonly string[];
}

const link = /<link rel="stylesheet" href="([^"]+)">/g;

/** The sheets that pages ask for, each read once. */
export class Sheets {
  readonly #known = new Map<string, Sheet>();
  readonly #shown = new Set<Sheet>();
  readonly #fileOf: (address: string) => string;

  /**
   * @param folder where the site is written.
   * @param base the site's base path, with slashes around it.
   */
  constructor(folder: string, base: string) {
    this.#fileOf = (address) => join(folder, address.slice(base.length));
  }

  #sheet(address: string): Sheet {
    const known = this.#known.get(address);
    if (known) return known;
    const styles = readFileSync(this.#fileOf(address));
    const element = `<style>${styles.toString('latin1')}</style>`;
    const sheet = { element, hash: policyHash(styles), parts: partsNamed(element) };
    this.#known.set(address, sheet);
    return sheet;
  }

  /** The sheets that a page asks for. */
  askedFor(page: string): Sheet[] {
    return [...page.matchAll(link)].map(([, address]) => this.#sheet(address!));
  }

  /**
   * Puts its sheets into a page: a second request would cost the first text of a slow phone a fifth of a second.
   * @param page a page whose characters are its bytes.
   */
  putInto(page: string): string {
    return page.replace(link, (_, address: string) => this.#sheet(address).element);
  }

  /** Puts those of its sheets into a page that no page had before, so that each can be looked at once. */
  putFirstInto(page: string): string {
    return page.replace(link, (_, address: string) => {
      const sheet = this.#sheet(address);
      if (this.#shown.has(sheet)) return '';
      this.#shown.add(sheet);
      return sheet.element;
    });
  }

  /** Takes away the files that no page asks for any more. */
  removeFiles(): void {
    for (const address of this.#known.keys()) rmSync(this.#fileOf(address));
  }
}
