import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { astroCommand, linkPackages } from '../tools/generated-project.ts';
import { edited, today, valid, withContent, type Files } from './fixture.ts';

// A small Astro project of its own, so that the build hook is tried without the time that the real site takes.
const project = mkdtempSync(join(tmpdir(), 'build-'));
const root = resolve('.');
const dist = join(project, 'dist');
mkdirSync(join(project, 'src/pages'), { recursive: true });
linkPackages(project);
writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
writeFileSync(join(project, 'astro.config.mjs'), `import { editorial } from ${JSON.stringify(join(root, 'src/editorial/integration.ts'))};
import { pageFinish } from ${JSON.stringify(join(root, 'src/prerender/integration.ts'))};
const pages = pageFinish(() => rules.facts(), () => {});
const rules = editorial(pages);
export default { site: 'https://miles.example', integrations: [pages, rules] };`);
writeFileSync(join(project, 'src/pages/index.astro'), `---
const { BODY } = process.env;
---
<html lang="en"><head><meta name="referrer" content="no-referrer"></head><body set:html={BODY} /></html>`);
// Astro would stop at a fault in this collection, and say so in its own words.
writeFileSync(join(project, 'src/content.config.ts'), `import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { told } from ${JSON.stringify(join(root, 'src/editorial/told-loader.ts'))};
export const collections = { places: defineCollection({ loader: told(file('content/places.yaml')), schema: z.object({ kind: z.string().refine((kind) => kind !== 'boarder') }) }) };`);
afterAll(() => rmSync(project, { recursive: true }));

const build = (files: Files, body: string) => withContent(files, (folder) => {
  rmSync(join(project, 'content'), { recursive: true, force: true });
  cpSync(folder, join(project, 'content'), { recursive: true });
  return spawnSync(process.execPath, [astroCommand, 'build'], {
    cwd: project, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', BODY: body, BUILD_DATE: today, ASTRO_TELEMETRY_DISABLED: '1', GITHUB_ACTIONS: '' },
  });
});

const withdrawn = edited('testimonies/mina/person.yaml', 'status: active', 'status: withdrawn');

describe('astro build', { timeout: 60_000 }, () => {
  it('keeps the last good dist through every failure', () => {
    const good = build({}, 'Mina and Joon');
    expect([good.status, readdirSync(dist)]).toEqual([0, ['index.html']]);
    const last = readFileSync(join(dist, 'index.html'), 'utf8');

    const badContent = build({ 'places.yaml': (valid['places.yaml'] as string).replace('kind: border', 'kind: boarder') }, 'x');
    expect(badContent.status).toBe(1);
    expect(badContent.stderr).toMatch(/^error content\/places\.yaml:2:\d+ \(schema\)\n {2}river\.kind = "boarder"/);
    expect(badContent.stdout + badContent.stderr).not.toMatch(/\n\s+at |\[build\]/);

    const badConsent = build(edited('testimonies/mina/person.yaml', /reviewed: [\d-]+/.exec(valid['testimonies/mina/person.yaml'] as string)![0], 'reviewed: 2001-01-01'), 'x');
    expect(badConsent.status).toBe(1);
    expect(badConsent.stderr).toMatch(/^error content\/testimonies\/mina\/person\.yaml.* \(consent\)\n/);
    expect(badConsent.stdout).not.toMatch(/generating static routes/);

    const leak = build(withdrawn, 'Mina and Joon');
    expect([leak.status, leak.stderr]).toEqual([1, expect.stringContaining('"mina" is not to be shown, but a trace of it was built.')]);

    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe(last);
    expect(readdirSync(project).filter((name) => name.startsWith('.dist'))).toEqual([]);

    const clean = build(withdrawn, 'Joon');
    expect([clean.status, readFileSync(join(dist, 'index.html'), 'utf8').includes('Mina'), existsSync(join(project, '.dist-building'))]).toEqual([0, false, false]);
  });
});
