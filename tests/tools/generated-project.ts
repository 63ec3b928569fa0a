import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateTestimonies } from './generate-testimonies.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * What `npm run build` tells Node: to clear up before it has taken what the machine has, and not with threads of its own, since
 * the build keeps two processors busy.
 */
export const nodeFlags: readonly string[] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.build.match(/--\S+/g);

/** Astro's command, for a project of which only the packages are those of this one. */
export const astroCommand = join(root, 'node_modules/astro/bin/astro.mjs');

/** What Astro and Vite keep beside the packages: of each project its own, or one that is built meanwhile would lose its content. */
const kept = new Set(['.astro', '.vite']);

/** Gives a project the packages of this one. */
export function linkPackages(folder: string): void {
  const [from, to] = [join(root, 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory() && !kept.has(entry.name)) symlinkSync(join(from, entry.name), join(to, entry.name), 'dir');
  }
}

/** Makes an empty folder a copy of this project with so many generated people beside its own. */
export function copyProject(folder: string, people: number): void {
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (source) => !/geodata[\\/]node_modules/.test(source) });
  }
  linkPackages(folder);
  generateTestimonies(join(folder, 'content/testimonies'), people);
}
