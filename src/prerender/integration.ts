import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { basePath } from '../server/base-path.ts';
import { ownPolicy } from './own-policy.ts';
import { Sheets } from './sheets.ts';

/** Those who are shown each page as it is built, in the order of the pages. */
export interface PageReaders {
  /** Takes a page's path below the site's base, and its HTML without styles, whose characters are its bytes. */
  readonly index: (path: string, html: string) => void;
  /** Takes the path of the file and its bytes, as they will be written; they are given away. */
  readonly inspect: (file: string, bytes: Buffer<ArrayBuffer>) => Promise<void>;
}

const isPage = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') ?? false;

/** Paths that Astro writes as the first page of a folder. */
const isFolder = /^(?!404\/$)(?:.*\/)?$/;

/** A response whose bytes are at hand: to stream them to Astro, which gathers them again, would take longer than to make them. */
class Finished extends Response {
  readonly #bytes: ArrayBuffer;

  constructor(bytes: ArrayBuffer, { status, headers }: Response) {
    super('', { status, headers });
    this.#bytes = bytes;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#bytes);
  }
}

/** The bytes of a page whose characters are its bytes: in memory of their own, so that they can be given away. */
function bytesOf(page: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(page.length);
  bytes.write(page, 'latin1');
  return bytes;
}

/**
 * Finishes each page as Astro renders it, before it is written: its sheets are put into it, and its policy allows what it
 * holds. A page stays in bytes from there on, since thousands are built.
 */
export const pageFinish = ({ index, inspect }: PageReaders): AstroIntegration => {
  let folder = '';
  let base = '/';
  let sheets: Sheets;
  return {
    name: 'page-finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        sheets = new Sheets(folder, base);
        let former: Promise<unknown> = Promise.resolve();
        const finish = async (path: string, response: Response, before: Promise<unknown>): Promise<Response> => {
          if (!isPage(response)) return response;
          const html = Buffer.from(await response.arrayBuffer()).toString('latin1');
          const policed = ownPolicy(html, sheets.askedFor(html).map(({ hash }) => hash));
          const finished = bytesOf(sheets.putInto(policed));
          await before;
          index(path, html);
          const written = new Finished(finished.buffer.slice(), response);
          if (isFolder.test(path)) await inspect(`${path}index.html`, finished);
          return written;
        };
        setPrerenderer((astro) => ({
          ...astro,
          render(request, options) {
            const before = former;
            const path = decodeURI(new URL(request.url).pathname.slice(base.length));
            const finished = astro.render(request, options).then((rendered) => finish(path, rendered instanceof Response ? rendered : rendered.response, before));
            former = finished.catch(() => {});
            return finished;
          },
        }));
      },
      'astro:build:done': () => sheets.removeFiles(),
    },
  };
};
