import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of a file inside one of this package's own dependencies. */
export function packagePath(file: string): string {
  return fileURLToPath(new URL(`./node_modules/${file}`, import.meta.url));
}

/** Reads a JSON file of a dependency. Throws if `npm ci` has not run in this folder. */
export function readPackageJson<T>(file: string): T {
  return JSON.parse(readFileSync(packagePath(file), 'utf8')) as T;
}

/** Hex SHA-256 of bytes or text. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
