import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { policyHash } from '../../src/prerender/own-policy.ts';
import { withSheets } from '../../src/prerender/sheeted-page.ts';
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
    expect(Buffer.from(withSheets(sheets.cut(page)), 'latin1').toString()).toBe('<head><style>p::before{content:"길"}</style></head>'));
  it('are known by the hashes of what is put in', () => expect(sheets.cut(page).sheets.map(({ hash }) => hash)).toEqual([policyHash('p::before{content:"길"}')]));
  it('are new once', () => {
    const put = () => withSheets(sheets.cut(page), (sheet) => sheets.isNew(sheet));
    expect([put(), put()]).toEqual([withSheets(sheets.cut(page)), '<head></head>']);
  });
  it('leave no file behind, and what no page asked for in its place', () => {
    sheets.removeFiles();
    expect(['a.css', 'map.css'].map((name) => existsSync(join(folder, '_astro', name)))).toEqual([false, true]);
  });
  it('have to be there', () => expect(() => sheets.cut('<link rel="stylesheet" href="/story/_astro/gone.css">')).toThrow(/gone\.css/));
});
