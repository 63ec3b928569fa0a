import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { SiteFacts } from '../editorial/built-site.ts';
import type { Inspector } from '../editorial/integration.ts';
import { basePath } from '../server/base-path.ts';
import { OtherThread } from './other-thread.ts';
import type { pageWork } from './page-work.ts';

/** What is done beside the rendering of pages, in a build. */
export type PageThread = OtherThread<typeof pageWork>;

export interface PageFinish extends AstroIntegration, Inspector {
  readonly thread: () => PageThread;
  /** Whether search engines may list a page of this build, by its address. */
  readonly isListed: (address: string) => boolean;
}

const isPage = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') ?? false;
const unlisted = Buffer.from('<meta name="robots" content="noindex">');

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

/**
 * Gives each page, as Astro renders it, to another thread, which finishes it before it is written. The same thread checks
 * the content, while Astro prepares.
 * @param site what the thread is to know of the site.
 */
export const pageFinish = (site: () => SiteFacts): PageFinish => {
  let folder = '';
  let base = '/';
  let thread: PageThread;
  const notListed = new Set<string>();
  const pathOf = (address: string): string => decodeURI(new URL(address).pathname.slice(base.length));
  return {
    name: 'page-finish',
    thread: () => thread,
    isListed: (address) => !notListed.has(pathOf(address)),
    read: (source, shownAs) => thread.call('read', source, shownAs),
    judge: () => thread.call('judge'),
    /* The last that is asked of the thread. */
    inspect: () => thread.call('inspect').finally(() => thread.end()),
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') thread = new OtherThread(new URL('./page-work.ts', import.meta.url));
      },
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        let former: Promise<unknown> = thread.call('begin', folder, site());
        former.catch(() => { /* The first page hears it. */ });
        setPrerenderer((astro) => ({
          ...astro,
          render(request, options) {
            const path = pathOf(request.url);
            const before = former;
            const given = astro.render(request, options).then(async (rendered) => {
              const response = rendered instanceof Response ? rendered : rendered.response;
              const bytes = isPage(response) ? await response.arrayBuffer() : undefined;
              if (bytes && Buffer.from(bytes).includes(unlisted)) notListed.add(path);
              /* Pages are given on in their order, in which the search index holds them. */
              await before;
              return { response, finished: bytes && thread.call('finish', path, bytes) };
            });
            former = given.catch(() => {});
            return given.then(async ({ response, finished }) => (finished ? new Finished(await finished, response) : response));
          },
        }));
      },
      'astro:build:done': () => thread.call('endPages'),
    },
  };
};
