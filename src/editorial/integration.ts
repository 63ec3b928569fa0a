import type { AstroConfig, AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { journeyApp, serveJourneyApp } from '../toolbar/serve.ts';
import { siteFacts, type SiteFacts } from './built-site.ts';
import { checkContent } from './check-content.ts';
import { checkPictures } from './check-pictures.ts';
import type { Content } from './content.ts';
import { devGate } from './dev-gate.ts';
import { hasErrors, type Problem } from './problem.ts';
import { purgeOriginals } from './purge-originals.ts';
import { printReport } from './report.ts';
import { cleanUp, stagingFolder, swapIn } from './swap.ts';

const folderOf = (url: URL): string => fileURLToPath(url).replace(/[\\/]$/, '');
const fromHere = (folder: string): string => relative(process.cwd(), folder) || folder;

export interface EditorialIntegration extends AstroIntegration {
  /** What is to be known of the site and its content to inspect what is built; once the configuration is done. */
  readonly facts: () => { readonly site: SiteFacts; readonly contentFolder: string };
}

/**
 * Makes the editorial standard a property of the build. It must be the last of the integrations, so that it sees what
 * the others wrote.
 *
 * `astro build` stops before Astro has touched anything when the content breaks a rule. It builds beside `dist`, and only
 * a build that keeps every rule takes its place: after a failure the last good `dist` is still there.
 * `astro dev` reports problems at the terminal whenever a file of the content changes, and carries on. While a page
 * cannot be put together, the report stands in its place.
 * @param inspect says what is wrong with the whole of what was built.
 */
export const editorial = (inspect: () => Promise<Problem[]>): EditorialIntegration => {
  let source = 'content';
  let final = '';
  let config: AstroConfig | undefined;
  let originals: Pick<Content, 'folder' | 'pictures'>;

  const report = async () => {
    const { content: read, problems: found } = checkContent({ folder: source, shownAs: fromHere(source) });
    const problems = [...found, ...await checkPictures(read)];
    if (problems.length > 0) printReport(problems);
    return { content: read, problems };
  };

  return {
    name: 'editorial',
    facts: () => ({ site: siteFacts({ shownAs: fromHere(final), base: config?.base, site: config?.site }), contentFolder: source }),
    hooks: {
      'astro:config:setup': async ({ config: early, command, updateConfig, addDevToolbarApp }) => {
        source = folderOf(new URL('content/', early.root));
        if (command === 'dev') addDevToolbarApp(journeyApp);
        if (command !== 'build') return;
        const result = await report();
        if (hasErrors(result.problems)) process.exit(1);
        const { folder, pictures } = result.content;
        /* Of the content nothing else: all that was read would weigh on the build. */
        originals = { folder, pictures };
        final = folderOf(early.outDir);
        cleanUp(final);
        updateConfig({ outDir: pathToFileURL(`${stagingFolder(final)}/`) });
        // A build that fails leaves nothing half-written; after one that is killed, the next build clears up.
        process.once('exit', () => cleanUp(final));
      },
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:done': async ({ dir }) => {
        const built = folderOf(dir);
        purgeOriginals(built, originals);
        const problems = await inspect();
        if (problems.length > 0) printReport(problems);
        if (hasErrors(problems)) process.exit(1);
        swapIn(final);
      },
      'astro:server:setup': async ({ server, toolbar }) => {
        const gate = devGate(server);
        const tellToolbar = serveJourneyApp(toolbar);
        const look = async () => {
          const { content: read, problems } = await report();
          tellToolbar(read, problems);
          gate.judge(problems);
        };
        let timer: NodeJS.Timeout | undefined;
        const soon = (file: string) => {
          if (!file.startsWith(source)) return;
          gate.wait();
          clearTimeout(timer);
          timer = setTimeout(() => void look(), 200);
        };
        server.watcher.add(source);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
        await look();
      },
    },
  };
};
