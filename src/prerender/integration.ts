import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { fileURLToPath } from 'node:url';
import type { SiteFacts } from '../editorial/built-site.ts';
import type { Inspector } from '../editorial/integration.ts';
import type { Published } from '../editorial/read-published.ts';
import { basePath } from '../server/base-path.ts';
import { makeMany, partMany } from './many-pages.ts';
import { OtherThread } from './other-thread.ts';
import type { pageWork } from './page-work.ts';
import { writtenPieces } from './written-pieces.ts';

/** What is done beside the rendering of pages, in a build. */
export type PageThread = OtherThread<typeof pageWork>;

export interface PageFinish extends AstroIntegration, Inspector {
  readonly thread: () => PageThread;
  /** Whether search engines may list a page of this build, by its address. */
  readonly isListed: (address: string) => boolean;
  /** The addresses of pages that Astro does not know of: they are there when all pages are. */
  readonly further: readonly string[];
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
 * Gives each page, as it is rendered, to another thread, which finishes it before Astro writes it, and writes it itself where
 * a route has many. The same thread checks the content, while Astro prepares.
 * @param site what the thread is to know of the site.
 * @param allSearched is called when every page that is searched has been given to the thread.
 */
export const pageFinish = (site: () => SiteFacts, allSearched: () => void): PageFinish => {
  let folder = '';
  let base = '/';
  let home: URL;
  let thread: PageThread;
  let published: Promise<Published> | undefined;
  let begun: Promise<void>;
  const notListed = new Set<string>();
  const further: string[] = [];
  const pathOf = (address: string): string => decodeURI(new URL(address).pathname.slice(base.length));

  /** Renders what is asked for. @returns its bytes where it is a page. */
  const render = async (astro: AstroPrerenderer, request: Request, options: Parameters<AstroPrerenderer['render']>[1]) => {
    const rendered = await astro.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    const bytes = isPage(response) ? await response.arrayBuffer() : undefined;
    const path = pathOf(request.url);
    if (bytes && Buffer.from(bytes).includes(unlisted)) notListed.add(path);
    return { response, path, bytes };
  };

  /* What a page names was written before it: it goes to the thread with that page, or with one that was given on before. */
  const takePieces = writtenPieces();

  const prerendererOf = (astro: AstroPrerenderer, logger: AstroIntegrationLogger): AstroPrerenderer => {
    let former: Promise<unknown> = begun;
    let parted: ReturnType<typeof partMany>;
    const makeAll = async (groups: typeof parted.many): Promise<void> => {
      for (const pages of groups) {
        await makeMany(pages, async ({ pathname, route }) => {
          const { href } = new URL(`${pathname.replace(/^\/|\/$/g, '')}/`, home);
          further.push(href);
          const { path, bytes } = await render(astro, new Request(href), { routeData: route });
          return { written: thread.call('write', path, bytes!, takePieces()) };
        }, logger);
      }
    };
    return {
      ...astro,
      async getStaticPaths() {
        parted = partMany(await astro.getStaticPaths());
        await begun;
        await makeAll(parted.many);
        return parted.few;
      },
      /* Astro asks for them when it has written the few; those of the last pages stood on others before. */
      async collectStaticImages() {
        allSearched();
        await makeAll(parted.last);
        return await astro.collectStaticImages?.() ?? new Map();
      },
      render(request, options) {
        const before = former;
        const given = render(astro, request, options).then(async ({ response, path, bytes }) => {
          /* Pages are given on in their order, in which the search index holds them. */
          await before;
          return { response, finished: bytes && thread.call('finish', path, bytes, takePieces()) };
        });
        former = given.catch(() => {});
        return given.then(async ({ response, finished }) => (finished ? new Finished(await finished, response) : response));
      },
    };
  };

  return {
    name: 'page-finish',
    thread: () => thread,
    isListed: (address) => !notListed.has(pathOf(address)),
    further,
    read(source, shownAs) {
      const read = thread.call('read', source, shownAs);
      published = thread.call('published');
      published.catch(() => { /* Who asks for it hears it. */ });
      return read;
    },
    judge: () => thread.call('judge'),
    published: () => published,
    /* The last that is asked of the thread. */
    inspect: () => thread.call('inspect').finally(() => thread.end()),
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') thread = new OtherThread(new URL('./page-work.ts', import.meta.url));
      },
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        home = new URL(base, config.site);
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        begun = thread.call('begin', folder, site());
        begun.catch(() => { /* The first page hears it. */ });
        setPrerenderer((astro) => prerendererOf(astro, logger));
      },
      'astro:build:done': () => thread.call('endPages'),
    },
  };
};
