import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SiteIndex } from '../../src/search/index-site.ts';

const page = (body: string): string => `<!DOCTYPE html><html lang="en"><head></head><body>${body}</body></html>`;
const told = page('<main data-pagefind-body><h1>The river</h1><p>She crossed it at night.</p><div class="page-end"></div></main>');

it('is written with the pages that are searched, and takes none that comes later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  try {
    const index = new SiteIndex();
    index.add('chapters/river/', [told]);
    index.add('ko/chapters/river/', [page('<p>Read it in the journey.</p>')]);
    expect(await index.write(folder)).toBe(1);
    const names = readdirSync(join(folder, 'pagefind'));
    expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index']));
    expect(names.filter((name) => name.includes('ui'))).toEqual([]);
    expect(readdirSync(join(folder, 'pagefind/fragment'))).toHaveLength(1);
    index.add('journey/2/', [page('<p>A part</p>')]);
    expect(() => { index.add('chapters/late/', [told]); }).toThrow('The page chapters/late/ is to be searched, and came when the search index was written.');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
