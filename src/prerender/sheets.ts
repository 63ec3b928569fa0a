import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { partsNamed } from '../offline/file-facts.ts';
import { policyHash } from './own-policy.ts';
import type { Sheet, SheetedPage } from './sheeted-page.ts';

const link = /<link rel="stylesheet" href="([^"]+)">/;

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

  /**
   * Cuts a page where it asks for sheets.
   * @param page a page whose characters are its bytes.
   */
  cut(page: string): SheetedPage {
    const texts: string[] = [];
    const sheets: Sheet[] = [];
    page.split(link).forEach((piece, index) => {
      if (index % 2 === 0) texts.push(piece);
      else sheets.push(this.#sheet(piece));
    });
    return { texts, sheets };
  }

  /** True when it is asked of a sheet for the first time: each has to be looked at once. */
  isNew(sheet: Sheet): boolean {
    const isNew = !this.#shown.has(sheet);
    this.#shown.add(sheet);
    return isNew;
  }

  /** Takes away the files that no page asks for any more. */
  removeFiles(): void {
    for (const address of this.#known.keys()) rmSync(this.#fileOf(address));
  }
}
