import type { AstroConfig, AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { journeyApp, serveJourneyApp } from '../toolbar/serve.ts';
import { siteFacts, type SiteFacts } from './built-site.ts';
import { checkContent } from './check-content.ts';
import { checkPictures } from './check-pictures.ts';
import type { Content } from './content.ts';
import { devGate } from './dev-gate.ts';
import { faultPlugin } from './fault-plugin.ts';
import { hasErrors, type Problem } from './problem.ts';
import { purgeOriginals } from './purge-originals.ts';
import { publishedPlugin } from './published-plugin.ts';
import type { Published } from './read-published.ts';
import { printReport } from './report.ts';
import { cleanUp, stagingFolder, swapIn } from './swap.ts';

const folderOf = (url: URL): string => fileURLToPath(url).replace(/[\\/]$/, '');
const fromHere = (folder: string): string => relative(process.cwd(), folder) || folder;

/** Who checks a build, beside what else it does. */
export interface Inspector {
  /** Reads the content. @returns its pictures, and what its files and their schemas show to be wrong. */
  read(folder: string, shownAs: string): Promise<{ pictures: Content['pictures']; problems: Problem[] }>;
  /** Everything that is wrong with the content that was read. */
  judge(): Promise<Problem[]>;
  /** What of the content that was read may be shown; nothing where none was. */
  published(): Promise<Published> | undefined;
  /** What is wrong with the whole of what was built. */
  inspect(): Promise<Problem[]>;
}

export interface EditorialIntegration extends AstroIntegration {
  /** The facts of the site, once the configuration is done. */
  readonly facts: () => SiteFacts;
}

/**
 * Makes the editorial standard a property of the build. It must be the last of the integrations, so that it sees what
 * the others wrote.
 *
 * `astro build` stops before any page is made when the content breaks a rule; the content is checked while Astro prepares and
 * bundles. It builds beside `dist`, and only a build that keeps every rule takes its place: after a failure the last good
 * `dist` is still there.
 * `astro dev` reports problems at the terminal whenever a file of the content changes, and carries on. While a page
 * cannot be put together, the report stands in its place.
 */
export const editorial = (inspector: Inspector): EditorialIntegration => {
  let source = 'content';
  let final = '';
  let config: AstroConfig | undefined;
  let originals: Pick<Content, 'folder' | 'pictures'>;
  let reading: ReturnType<Inspector['read']> | undefined;
  let judging: ReturnType<Inspector['judge']>;
  let judged: Promise<void> | undefined;

  const report = async () => {
    const { content: read, problems: found } = checkContent({ folder: source, shownAs: fromHere(source) });
    const problems = [...found, ...await checkPictures(read)];
    if (problems.length > 0) printReport(problems);
    return { content: read, problems };
  };

  /** Ends a build whose content breaks a rule. */
  const judge = async () => {
    if (!reading) return;
    const [{ pictures }, found] = await Promise.all([reading, judging]);
    originals = { folder: source, pictures };
    const problems = [...found, ...await checkPictures(originals)];
    if (problems.length > 0) printReport(problems);
    if (hasErrors(problems)) process.exit(1);
  };

  return {
    name: 'editorial',
    facts: () => siteFacts({ shownAs: fromHere(final), base: config?.base, site: config?.site }),
    hooks: {
      'astro:config:setup': ({ config: early, command, updateConfig, addDevToolbarApp }) => {
        source = folderOf(new URL('content/', early.root));
        updateConfig({ vite: { plugins: [faultPlugin(() => (judged ??= judge())), publishedPlugin(() => inspector.published())] } });
        if (command === 'dev') addDevToolbarApp(journeyApp);
        if (command !== 'build') return;
        reading = inspector.read(source, fromHere(source));
        judging = inspector.judge();
        for (const answer of [reading, judging]) answer.catch(() => { /* It is heard where it is waited for. */ });
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
        const problems = await inspector.inspect();
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
