// `npm run new`: writes a person, a chapter, a place or a translation, complete and valid; asks, or takes flags.
import { intro, outro } from '@clack/prompts';
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDate, checkContent } from './check-content.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { readContent } from './content.ts';
import { askRequest } from './new/ask.ts';
import { planPlace } from './new/place.ts';
import { Refusal, type Plan, type Request, type Situation } from './new/request.ts';
import { planTestimony, yearFault } from './new/testimony.ts';
import { planTranslation } from './new/translation.ts';
import { printReport } from './report.ts';

const usage = `npm run new                                                          asks what you want to add
npm run new -- --person "Name" --chapter "Title" --place hyesan       a person and a chapter, or a further chapter of a person
               [--ko 이름] [--id name] [--chapter-id title] [--source link-journey] [--left 2008] [--draft]
npm run new -- --new-place "Name" --country KP --kind town --at "128.2,41.4"   a place, rounded to what its country and kind allow
               [--ko 이름] [--id name] [--precision country] [--source wikipedia]
npm run new -- --translation il-lyong-radio                           a translation beside its original
`;

const string = { type: 'string' } as const;
const flags = {
  person: string, chapter: string, 'chapter-id': string, place: string, ko: string, id: string, source: string, left: string, draft: { type: 'boolean' },
  'new-place': string, country: string, kind: string, at: string, precision: string, translation: string, language: string,
  content: { ...string, default: 'content' }, help: { type: 'boolean', short: 'h' },
} as const;

type Flags = ReturnType<typeof parseArgs<{ options: typeof flags }>>['values'];

const needed = (values: Flags, name: keyof Flags): string => {
  const value = values[name];
  if (typeof value !== 'string' || value.trim() === '') throw new Refusal(`--${name} is needed here.\n\n${usage}`);
  return value.trim();
};

/** What the flags ask for; undefined when there are none. */
const requestOf = (values: Flags): Request | undefined => {
  const { ko, id, source, left, draft, chapter, place, precision, language } = values;
  const fault = left === undefined ? undefined : yearFault(left);
  if (fault !== undefined) throw new Refusal(`--left: ${fault}`);
  if (values['new-place'] !== undefined) {
    return { kind: 'place', name: needed(values, 'new-place'), country: needed(values, 'country'), placeKind: needed(values, 'kind'), at: needed(values, 'at'), ko, id, precision, source };
  }
  if (values.translation !== undefined) return { kind: 'translation', original: needed(values, 'translation'), language };
  if (values.person !== undefined || chapter !== undefined) return { kind: 'testimony', person: needed(values, 'person'), ko, id, chapter, chapterId: values['chapter-id'], place, source, left, draft };
  return undefined;
};

const planOf = (request: Request, situation: Situation): Plan => {
  if (request.kind === 'place') return planPlace(request, situation);
  return request.kind === 'translation' ? planTranslation(request, situation) : planTestimony(request, situation);
};

const write = ({ files }: Plan, folder: string): void => {
  const taken = files.find(({ path, append }) => !append && existsSync(join(folder, path)));
  if (taken) throw new Refusal(`${join(folder, taken.path)} is there already, and is not overwritten.`);
  for (const { path, text, append } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (append) appendFileSync(join(folder, path), text);
    else writeFileSync(join(folder, path), text, { flag: 'wx' });
    process.stdout.write(`${append ? 'added to' : 'wrote'} ${join(folder, path)}\n`);
  }
};

const run = async (): Promise<number> => {
  const { values } = parseArgs({ options: flags });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const folder = values.content;
  if (!existsSync(folder)) throw new Refusal(`There is no folder ${folder}. Run this command in the project’s own folder.`);
  const { content } = readContent(folder);
  let request = requestOf(values);
  const asks = request === undefined;
  if (asks && !process.stdin.isTTY) throw new Refusal(`Nobody is here to be asked.\n\n${usage}`);
  if (asks) intro('Three Thousand Miles');
  request ??= await askRequest(content);
  const plan = planOf(request, { content, today: buildDate() });
  write(plan, folder);
  const paths = plan.files.map(({ path }) => join(folder, path));
  const problems = checkContent({ folder }).problems.filter(({ file, severity }) => severity === 'error' && paths.includes(file));
  if (problems.length > 0) printReport(problems);
  const next = `Next:\n${plan.next.map((step) => `- ${step}`).join('\n')}`;
  if (asks) outro(next);
  else process.stdout.write(`\n${next}\n`);
  return 0;
};

allowClosedPipe();
try {
  process.exitCode = await run();
} catch (error) {
  // parseArgs throws errors whose message is for the person at the terminal, as a refusal is.
  const code = (error as { code?: string }).code ?? '';
  if (!(error instanceof Refusal) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
