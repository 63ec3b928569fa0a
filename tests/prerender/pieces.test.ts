import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { policyHash } from '../../src/prerender/own-policy.ts';
import { htmlOf, type Piece } from '../../src/prerender/pieced-page.ts';
import { Pieces } from '../../src/prerender/pieces.ts';
import { pieceMark, writtenPieces } from '../../src/prerender/written-pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'pieces-'));
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, '_astro/a.css'), 'p::before{content:"길"}');
writeFileSync(join(folder, '_astro/map.css'), '.map{}');
afterAll(() => rmSync(folder, { recursive: true }));

const whole = (pieces: Pieces, page: string): string => Buffer.from(htmlOf(pieces.cut(page)), 'latin1').toString();
const piecesOf = (pieces: Pieces, page: string): Piece[] => pieces.cut(page).filter((run) => typeof run !== 'string');

describe('the sheets of a page', () => {
  const pieces = new Pieces(folder, '/story/');
  const page = '<head><link rel="stylesheet" href="/story/_astro/a.css"></head>';
  it('stand in it, byte for byte', () => expect(whole(pieces, page)).toBe('<head><style>p::before{content:"길"}</style></head>'));
  it('are known by the hashes of what is put in', () => expect(piecesOf(pieces, page).map(({ hashes }) => hashes)).toEqual([{ script: [], style: [policyHash('p::before{content:"길"}')] }]));
  it('are the same on every page', () => expect(piecesOf(pieces, page)[0]).toBe(piecesOf(pieces, `<!doctype html>${page}`)[0]));
  it('leave no file behind, and what no page asked for in its place', () => {
    pieces.removeSheets();
    expect(['a.css', 'map.css'].map((name) => existsSync(join(folder, '_astro', name)))).toEqual([false, true]);
  });
  it('have to be there', () => expect(() => pieces.cut('<link rel="stylesheet" href="/story/_astro/gone.css">')).toThrow(/gone\.css/));
});

describe('what was written once', () => {
  const take = writtenPieces();
  it('stands wherever its mark does, also within another piece', () => {
    const pieces = new Pieces(folder, '/');
    const inner = pieceMark('<p>길</p>');
    const outer = pieceMark(`<div>${inner}</div>`);
    pieces.add(take());
    expect(whole(pieces, `<main>${outer}${inner}</main>`)).toBe('<main><div><p>길</p></div><p>길</p></main>');
  });
  it('is told of once', () => {
    pieceMark('<p></p>');
    expect([take().map(({ html }) => html), take()]).toEqual([['<p></p>'], []]);
  });
  it('brings the hashes of its code and the names of its parts, its styles made one', () => {
    const pieces = new Pieces(folder, '/');
    const mark = pieceMark('<style>a{}</style><style>b{}</style><script>go()</script><img src="/_astro/p.webp">');
    pieces.add(take());
    expect(piecesOf(pieces, mark)).toEqual([{
      html: '<style>a{}b{}</style><script>go()</script><img src="/_astro/p.webp">', hashes: { script: [policyHash('go()')], style: [policyHash('a{}b{}')] }, parts: ['p.webp'],
    }]);
  });
  it('has to be there', () => expect(() => new Pieces(folder, '/').cut('<!--piece 1-->')).toThrow('The piece 1 stands on a page, and was not written.'));
});
