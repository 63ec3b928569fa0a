/** HTML that stands alike on several pages. */
export interface Piece {
  /** Its characters are its bytes. */
  readonly html: string;
  /** What policies call the code in it. */
  readonly hashes: Hashes;
  /** Names of the files that it loads. */
  readonly parts: readonly string[];
}

/** What a page's policy has to allow. */
export interface Hashes {
  readonly script: readonly string[];
  readonly style: readonly string[];
}

/** A page in the order of its runs: what stands on it alone, and pieces. */
export type PiecedPage = readonly (string | Piece)[];

/** The whole of a page. */
export const htmlOf = (page: PiecedPage): string => page.map((run) => (typeof run === 'string' ? run : run.html)).join('');
