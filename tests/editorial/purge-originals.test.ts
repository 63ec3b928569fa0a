import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { purgeOriginals } from '../../src/editorial/purge-originals.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'originals-'));
  for (const folder of ['content', 'dist/_astro']) mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

it('takes out the pictures that came into a build as they are, and nothing else', () => {
  const pictures = ['river.JPG', 'market.png'].map((path) => ({ path, file: `content/${path}` }));
  for (const { path } of pictures) writeFileSync(join(root, 'content', path), `the bytes of ${path}`);
  const built = { 'river.Ab1.JPG': 'the bytes of river.JPG', 'river.Ab2.jpg': 'the bytes of river.JPG', 'market.Ab3.png': 'the bytes of market.png', 'river.Ab4.webp': 'a smaller copy', 'relief.Ab5.png': 'another picture' };
  for (const [name, bytes] of Object.entries(built)) writeFileSync(join(root, 'dist/_astro', name), bytes);
  purgeOriginals(join(root, 'dist'), { folder: join(root, 'content'), pictures });
  expect(readdirSync(join(root, 'dist/_astro')).toSorted()).toEqual(['relief.Ab5.png', 'river.Ab4.webp']);
});
