import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateTestimonies } from '../tools/generate-testimonies.ts';
import { astroCommand, copyProject, linkPackages, nodeFlags } from '../tools/generated-project.ts';
import type { Row } from './table.ts';

interface Build { readonly seconds: number; readonly megabytes: number }

const root = resolve(import.meta.dirname, '../..');

/** The most memory that a process has held, in megabytes; 0 where the system does not tell (it does on Linux). */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Builds the Astro project in a folder. @param flags for Node. @throws Error when it does not build. */
async function build(folder: string, flags: readonly string[] = []): Promise<Build> {
  const began = performance.now();
  const astro = spawn(process.execPath, [...flags, astroCommand, 'build'], {
    cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let [megabytes, said] = [0, ''];
  const watch = setInterval(() => { megabytes = Math.max(megabytes, peakOf(astro.pid!)); }, 100);
  astro.stderr.on('data', (text: Buffer) => { said = (said + text.toString()).slice(-2000); });
  const code = await new Promise<number | null>((done) => { astro.once('exit', done); });
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build in ${folder} ended with ${code}:\n${said}`);
  return { seconds: (performance.now() - began) / 1000, megabytes };
}

/** A plain Astro project: the same MDX, one page for each file, nothing else. */
function plain(folder: string, people: number): void {
  linkPackages(folder);
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  cpSync(join(root, 'content/testimonies'), join(folder, 'content/testimonies'), { recursive: true, filter: (source) => !/\.ko\.mdx$/.test(source) });
  generateTestimonies(join(folder, 'content/testimonies'), people);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'astro.config.mjs'), 'import mdx from \'@astrojs/mdx\';\nexport default { integrations: [mdx()] };\n');
  writeFileSync(join(folder, 'src/content.config.ts'), `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { testimonies: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './content/testimonies' }) }) };
`);
  writeFileSync(join(folder, 'src/pages/[...id].astro'), `---
import { getCollection, render } from 'astro:content';
import { parts } from '../parts.ts';
export const getStaticPaths = async () => (await getCollection('testimonies')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<html lang="en"><head><title>{Astro.props.entry.data.title}</title></head><body><h1>{Astro.props.entry.data.title}</h1><Content components={parts} /></body></html>
`);
  writeFileSync(join(folder, 'src/Part.astro'), '<div><slot /></div>\n');
  writeFileSync(join(folder, 'src/parts.ts'), 'import Part from \'./Part.astro\';\nexport const parts = { Note: Part, Quote: Part, Photo: Part, Figure: Part, ContentNote: Part };\n');
}

async function inFolder<T>(fill: (folder: string) => void, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  try {
    fill(folder);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds with more and more generated testimonies, against plain Astro with the same MDX. */
export async function scale(counts: readonly number[]): Promise<Row[]> {
  const note = 'Every chapter is written five times (journey and person in two languages, and a page of its own), searched and checked: 1.7 pages for each that plain Astro writes, and one that leads on.';
  const rows: Row[] = [];
  for (const people of counts) {
    const chapters = people * 3;
    const mine = await inFolder((folder) => copyProject(folder, people), async (folder) => ({ ...await build(folder, nodeFlags), page: statSync(join(folder, 'dist/index.html')).size / 1000 }));
    const theirs = await inFolder((folder) => plain(folder, people), (folder) => build(folder));
    rows.push(
      { what: `build of ${chapters} generated chapters`, ours: mine.seconds, peers: { 'plain Astro': theirs.seconds }, unit: 's', most: 1.5, note },
      { what: `the same, per generated chapter`, ours: (mine.seconds * 1000) / chapters, peers: { 'plain Astro': (theirs.seconds * 1000) / chapters }, unit: 'ms', note },
      { what: `memory of the build`, ours: mine.megabytes, peers: { 'the 2 GB allowed': 2048 }, unit: 'MB', most: 1 },
      { what: `HTML of the first page, not compressed`, ours: mine.page, peers: {}, unit: 'kB' },
    );
  }
  return rows;
}
