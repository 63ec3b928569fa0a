import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';

/** A page to be made, as Astro has it. */
type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** More pages than an editor would read the names of while they are built. */
const many = 100;

/** How many pages may wait for the thread that writes them: they lie in memory. */
const atOnce = 64;

/** The parts of the journey, which are not searched: their chapters have pages of their own. */
const unsearched = /\/journey\/\[part\]\.astro$/;

/**
 * Parts pages whose route has many from all others.
 * @returns `many` and `last` by route, those with most first. The last are made when all others are, while the indexer, which
 * does not wait for them, writes.
 */
export function partMany(paths: readonly PagePath[]): { many: PagePath[][]; last: PagePath[][]; few: PagePath[] } {
  const groups = [...Map.groupBy(paths, ({ route }) => route).values()];
  const isMany = (group: readonly PagePath[]): boolean => group[0]!.route.type === 'page' && group.length > many;
  const isLast = (group: readonly PagePath[]): boolean => unsearched.test(group[0]!.route.component);
  const large = groups.filter(isMany).toSorted((a, b) => b.length - a.length);
  return { many: large.filter((group) => !isLast(group)), last: large.filter(isLast), few: groups.filter((group) => !isMany(group)).flat() };
}

/**
 * Makes the pages of a route that has many, one after the other, while those before them are written elsewhere. Astro would
 * write each itself, in four calls that the rendering thread has to begin and to hear the end of, and print a line about it.
 * @param make renders a page. @returns what resolves when it is written.
 */
export async function makeMany(pages: readonly PagePath[], make: (page: PagePath) => Promise<{ written: Promise<unknown> }>, logger: AstroIntegrationLogger): Promise<void> {
  const began = performance.now();
  const waiting: Promise<unknown>[] = [];
  try {
    for (const page of pages) {
      const { written } = await make(page).catch((error: unknown) => {
        logger.error(`${page.pathname} could not be rendered.`);
        throw error;
      });
      written.catch(() => { /* It is heard where it is waited for. */ });
      waiting.push(written);
      if (waiting.length > atOnce) await waiting.shift();
    }
    await Promise.all(waiting);
  } finally {
    /* Nothing is written any more when a build that failed is cleared away. */
    await Promise.allSettled(waiting);
  }
  logger.info(`${pages.length} pages of ${pages[0]!.route.component} were written in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
