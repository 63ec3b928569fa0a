import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paperEdition } from '../../src/paper/integration.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'paper-')); });
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** Lets the integration finish a build of one page, and gives what it said and the page. */
async function finish(): Promise<{ said: string[]; html: string }> {
  writeFileSync(join(folder, 'index.html'), '<ul><li>Feed</li><li data-paper><a href="/journey.pdf">On paper</a></li></ul>');
  const said: string[] = [];
  const hooks = paperEdition().hooks as unknown as Record<string, (options: unknown) => unknown>;
  hooks['astro:config:done']!({ config: { base: '/', site: 'https://example.org' } });
  await hooks['astro:build:done']!({ dir: pathToFileURL(`${folder}/`), logger: { info: (line: string) => said.push(line), warn: (line: string) => said.push(line) } });
  return { said, html: readFileSync(join(folder, 'index.html'), 'utf8') };
}

it('says in one line that there is no PDF where none is wished, and takes out the links to it', async () => {
  vi.stubEnv('JOURNEY_PDF', 'no');
  const { said, html } = await finish();
  expect(said).toEqual(['No journey.pdf was made: JOURNEY_PDF=no asks for none.']);
  expect(html).toBe('<ul><li>Feed</li></ul>');
});

it('does not fail where the browser does not start', async () => {
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'nothing'));
  const { said, html } = await finish();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^No journey\.pdf was made: CHROMIUM_PATH is .*nothing, which is no browser that starts\.$/);
  expect(html).not.toContain('journey.pdf');
});
