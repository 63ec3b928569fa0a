import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appId } from '../../src/toolbar/messages.ts';

/* The camera tool is for editors at their own computer; its words are looked for in what is published. */
const words = [appId, 'astro-dev-toolbar', 'Places in the square'];

test('nothing of the camera tool is published', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(20);
  const holding = files.map(({ parentPath, name }) => join(parentPath, name)).filter((file) => words.some((word) => readFileSync(file).includes(word)));
  expect(holding).toEqual([]);
});
