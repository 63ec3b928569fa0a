import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from './check-content.ts';
import { hasErrors } from './problem.ts';
import { printReport } from './report.ts';

/**
 * Makes the editorial standard a property of the build: `astro build` stops before Astro has touched anything when the
 * content breaks a rule, and `astro dev` reports problems whenever a file of the content changes.
 */
export const editorial = ({ content = 'content' }: { content?: string } = {}): AstroIntegration => {
  let folder = content;
  const report = () => {
    const { problems } = checkContent({ folder, shownAs: relative(process.cwd(), folder) || folder });
    if (problems.length > 0) printReport(problems);
    return problems;
  };
  return {
    name: 'editorial',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        folder = fileURLToPath(new URL(`${content}/`, config.root)).replace(/[\\/]$/, '');
        if (command !== 'build') return;
        if (hasErrors(report())) process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        const soon = (file: string) => {
          if (!file.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(report, 200);
        };
        server.watcher.add(folder);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
        report();
      },
    },
  };
};
