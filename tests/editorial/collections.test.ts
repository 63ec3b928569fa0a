import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/* Astro's language server finds the fields of a collection by the name of an embedded text, which it writes in small letters. */
it('collections of texts have names in small letters, so that VS Code knows their fields', () => {
  const names = [...readFileSync('src/content.config.ts', 'utf8').matchAll(/^ {2}'?([\w-]+)'?: defineCollection\(\{ loader: texts\(/gm)].map(([, name]) => name!);
  expect(names).toEqual(['testimonies', 'testimony-translations', 'interludes', 'interlude-translations', 'pages', 'page-translations']);
  expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
});
