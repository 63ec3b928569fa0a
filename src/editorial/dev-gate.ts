import type { ViteDevServer } from 'vite';
import type { Problem } from './problem.ts';
import { problemPage, stoppers } from './problem-page.ts';

/** How long after the mending Astro may need to read the content anew, and how long it takes to pass on that it has. */
const patienceMs = 4000;
const passingOnMs = 1200;

/** What stands between the dev server's pages and their readers. */
export interface DevGate {
  /** The content has changed, and will be checked: pages wait for that. */
  wait(): void;
  /** What the check has found. */
  judge(problems: readonly Problem[]): void;
}

/** Puts the report in the place of the dev server's pages while they cannot be put together. */
export function devGate(server: ViteDevServer): DevGate {
  let stopping: readonly Problem[] = [];
  let opening: NodeJS.Timeout | undefined;
  let judged = true;
  let waiting: (() => void)[] = [];
  const show = (problems: readonly Problem[]): void => {
    clearTimeout(opening);
    opening = undefined;
    stopping = problems;
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  const openIn = (milliseconds: number): void => {
    clearTimeout(opening);
    opening = setTimeout(show, milliseconds, []);
  };

  server.middlewares.use((request, response, next) => {
    const path = request.url?.split(/[?#]/)[0] ?? '';
    if (request.method !== 'GET' || !path.endsWith('/') || path.startsWith('/@')) return next();
    const answer = (): void => {
      if (stopping.length === 0) return next();
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
        .end(problemPage(stopping, `${server.config.base.replace(/\/?$/, '/')}@vite/client`));
    };
    if (judged) answer();
    else waiting.push(answer);
  });
  /* What was mended shows only when Astro has written it into its store: a page asked for earlier would still fail. */
  server.watcher.on('all', (_event, file) => {
    if (opening && file.endsWith('data-store.json')) openIn(passingOnMs);
  });
  return {
    wait() {
      judged = false;
    },
    judge(problems) {
      const found = stoppers(problems);
      if (found.length > 0) show(found);
      else if (stopping.length > 0) openIn(patienceMs);
      judged = true;
      for (const answer of waiting) answer();
      waiting = [];
    },
  };
}
