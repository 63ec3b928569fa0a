// `npm run check`: holds the content against the editorial standard without building anything.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from './check-content.ts';
import { checkPictures } from './check-pictures.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { hasErrors, type Problem } from './problem.ts';
import { printReport } from './report.ts';

const usage = `npm run check                     holds content/ against the editorial standard
npm run check -- --json           the same, for a tool
npm run check -- --content FOLDER another content folder
`;

const run = async (): Promise<number> => {
  let options;
  try {
    options = parseArgs({ options: { json: { type: 'boolean' }, content: { type: 'string', default: 'content' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    return 1;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (!existsSync(options.content)) {
    const missing: Problem = {
      severity: 'error', rule: 'files', file: options.content,
      why: 'There is no content folder here.', mend: 'Run this command in the project’s own folder.',
    };
    printReport([missing], options);
    return 1;
  }
  const { content, problems: found } = checkContent({ folder: options.content });
  const problems = [...found, ...await checkPictures(content)];
  printReport(problems, options);
  return hasErrors(problems) ? 1 : 0;
};

allowClosedPipe();
process.exitCode = await run();
