import { hash } from 'node:crypto';
import type { BuiltFile } from '../editorial/built-site.ts';

/** What the lists need to know of a built file; the file itself is read once. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** The hash of its content. */
  readonly revision: string;
  /** Names of files that stand in it. */
  readonly names: readonly string[];
}

export const isPage = (path: string): boolean => path.endsWith('.html') && path !== '404.html';

const fileName = /[/"'`]([\w@.-]+\.(?:m?js|css|woff2|avif|webp|jpe?g|png|json|svg))\b/g;
/** Pages name parts by their whole address. */
const addresses = [/_astro\/(?:[\w-]+\/)*([\w@.-]+)/g, /map\/([\w@.-]+)/g, /(favicon\.svg)/g];

/** Takes the facts of a file. */
export function factsOf(file: BuiltFile): FileFacts {
  const { path, bytes } = file;
  /* Addresses are ASCII: what else is on thousands of pages need not become characters first. */
  const [text = '', patterns] = isPage(path) ? [bytes.toString('latin1'), addresses] : [file.text, [fileName]];
  /* A copy: what is cut from a text holds on to all of it. */
  const names = new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => Buffer.from(name!).toString())));
  return { path, bytes: bytes.length, revision: hash('sha256', bytes, 'hex').slice(0, 12), names: [...names] };
}
