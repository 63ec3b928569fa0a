import { channel } from 'node:diagnostics_channel';

/** What was rendered once, and stands on pages where they have its mark. */
export interface WrittenPiece {
  readonly number: number;
  readonly html: string;
}

const pieces = channel('three-thousand-miles:written-pieces');

let last = 0;

/**
 * Tells of a piece, so that the pages on which it stands need not carry it from the renderer to the thread that writes them.
 * @returns the mark that stands for it in pages, and in other pieces.
 */
export function pieceMark(html: string): string {
  last += 1;
  pieces.publish({ number: last, html } satisfies WrittenPiece);
  return `<!--piece ${last}-->`;
}

/** Listens to what is told of. @returns a function that gives the pieces which came since it was last called. */
export function writtenPieces(): () => WrittenPiece[] {
  const fresh: WrittenPiece[] = [];
  pieces.subscribe((piece) => { fresh.push(piece as WrittenPiece); });
  return () => fresh.splice(0);
}
