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
const address = /(?:_astro\/(?:[\w-]+\/)*|map\/)([\w@.-]+)|(favicon\.svg)/g;

/* A copy: what is cut from a text holds on to all of it. */
const namesIn = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, name, other]) => name ?? other!))].map((name) => Buffer.from(name).toString());

/**
 * The parts that a page names.
 * @param html the page, or a piece of it, whose characters may be its bytes: addresses are ASCII.
 */
export const partsNamed = (html: string): string[] => namesIn(html, address);

/** The hash by which a file is known. */
const revisionOf = (bytes: Buffer): string => hash('sha256', bytes, 'hex').slice(0, 12);

/** Takes the facts of a page whose parts are known. */
export const pageFacts = (path: string, bytes: Buffer, names: readonly string[]): FileFacts => ({ path, bytes: bytes.length, revision: revisionOf(bytes), names });

/** Takes the facts of a file. */
export function factsOf(file: BuiltFile): FileFacts {
  const { path, bytes } = file;
  if (isPage(path)) return pageFacts(path, bytes, partsNamed(bytes.toString('latin1')));
  return pageFacts(path, bytes, /\.(?:m?js|css|json|svg)$/.test(path) ? namesIn(file.text!, fileName) : []);
}
