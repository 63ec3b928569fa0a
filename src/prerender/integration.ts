import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { basePath } from '../server/base-path.ts';
import { ownPolicy } from './own-policy.ts';
import { Sheets } from './sheets.ts';

/** Takes a page as it is built: its path below the site's base, and its HTML without styles. Pages come in their order. */
export type PageReader = (path: string, html: Buffer) => void;

const isPage = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') ?? false;

/**
 * Finishes each page as Astro renders it, before it is written: its sheets are put into it, and its policy is cut down to
 * what it holds. A page stays in bytes from there on, since thousands are built.
 * @param read is shown every page.
 */
export const pageFinish = (read: PageReader): AstroIntegration => {
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
          const page = Buffer.from(await response.arrayBuffer());
          const html = page.toString('latin1');
          const policed = ownPolicy(html, sheets.askedFor(html).map(({ hash }) => hash));
          await before;
          read(path, page);
          return new Response(Buffer.from(sheets.putInto(policed), 'latin1'), response);
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
