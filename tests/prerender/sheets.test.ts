import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { policyHash } from '../../src/prerender/own-policy.ts';
import { Sheets } from '../../src/prerender/sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, '_astro/a.css'), 'p::before{content:"길"}');
writeFileSync(join(folder, '_astro/map.css'), '.map{}');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the sheets of a page', () => {
  const sheets = new Sheets(folder, '/story/');
  const page = '<head><link rel="stylesheet" href="/story/_astro/a.css"></head>';
  it('stand in it, byte for byte', () =>
    expect(Buffer.from(sheets.putInto(page), 'latin1').toString()).toBe('<head><style>p::before{content:"길"}</style></head>'));
  it('are known by the hashes of what is put in', () => expect(sheets.askedFor(page).map(({ hash }) => hash)).toEqual([policyHash('p::before{content:"길"}')]));
  it('leave no file behind, and what no page asked for in its place', () => {
    sheets.removeFiles();
    expect(['a.css', 'map.css'].map((name) => existsSync(join(folder, '_astro', name)))).toEqual([false, true]);
  });
  it('have to be there', () => expect(() => sheets.putInto('<link rel="stylesheet" href="/story/_astro/gone.css">')).toThrow(/gone\.css/));
});
