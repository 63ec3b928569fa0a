import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { partsNamed } from '../offline/file-facts.ts';
import { hashesIn, withJoinedStyles } from './own-policy.ts';
import { htmlOf, type Piece, type PiecedPage } from './pieced-page.ts';
import type { WrittenPiece } from './written-pieces.ts';

/** Where a page asks for a sheet of styles, or has the mark of what was written once. */
const places = /<link rel="stylesheet" href="([^"]+)">|<!--piece (\d+)-->/;

function pieceOf(written: string): Piece {
  const html = withJoinedStyles(written);
  return { html, hashes: hashesIn(html), parts: partsNamed(html) };
}

/** The pieces of which pages are made. */
export class Pieces {
  readonly #sheets = new Map<string, Piece>();
  readonly #written = new Map<string, Piece>();
  readonly #fileOf: (address: string) => string;

  /**
   * @param folder where the site is written.
   * @param base the site's base path, with slashes around it.
   */
  constructor(folder: string, base: string) {
    this.#fileOf = (address) => join(folder, address.slice(base.length));
  }

  /** Takes what was written once, in the order in which it was. */
  add(fresh: readonly WrittenPiece[]): void {
    for (const { number, html } of fresh) this.#written.set(String(number), pieceOf(htmlOf(this.cut(Buffer.from(html).toString('latin1')))));
  }

  /** A second request would cost the first text of a slow phone a fifth of a second: the sheet stands in the page. */
  #sheet(address: string): Piece {
    const known = this.#sheets.get(address);
    if (known) return known;
    const sheet = pieceOf(`<style>${readFileSync(this.#fileOf(address), 'latin1')}</style>`);
    this.#sheets.set(address, sheet);
    return sheet;
  }

  #piece(number: string): Piece {
    const piece = this.#written.get(number);
    if (!piece) throw new Error(`The piece ${number} stands on a page, and was not written.`);
    return piece;
  }

  /**
   * Cuts a page where it asks for a sheet, or has the mark of a piece.
   * @param page its characters are its bytes.
   * @throws Error where a piece, or the file of a sheet, is not there.
   */
  cut(page: string): PiecedPage {
    return page.split(places).flatMap((found, index): PiecedPage => {
      if (index % 3 === 0) return [found];
      if (found === undefined) return [];
      return [index % 3 === 1 ? this.#sheet(found) : this.#piece(found)];
    });
  }

  /** Takes away the files of sheets, which no page asks for any more. */
  removeSheets(): void {
    for (const address of this.#sheets.keys()) rmSync(this.#fileOf(address));
  }
}
