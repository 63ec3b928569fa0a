import { readFileSync } from 'node:fs';

/** A package that the site is built with or carries. */
export interface PackageCredit { readonly name: string; readonly version: string; readonly licence: string }

interface PackageFile { name: string; version?: string; license?: string; dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

const read = (path: string): PackageFile => JSON.parse(readFileSync(path, 'utf8')) as PackageFile;

/** The fonts that the site carries, by the names of their families. */
const isFont = (name: string): boolean => name.startsWith('@fontsource');

/** Packages beside the dependencies whose code or data reaches a reader. */
const drawnFrom = ['d3-scale', 'd3-shape', 'world-atlas'];

function credit(name: string): PackageCredit {
  const { version, license } = read(`node_modules/${name}/package.json`);
  if (!version || !license) throw new Error(`The package ${name} does not say under which licence it stands.`);
  return { name, version, licence: license };
}

/** Type and software of the site with their licences, read from the packages that are installed. */
export function packageCredits(): { fonts: PackageCredit[]; code: PackageCredit[] } {
  const { dependencies = {}, devDependencies = {} } = read('package.json');
  return {
    fonts: Object.keys({ ...dependencies, ...devDependencies }).filter(isFont).map(credit),
    code: [...Object.keys(dependencies).filter((name) => !isFont(name)), ...drawnFrom].map(credit),
  };
}
