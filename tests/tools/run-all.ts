/* All checks in order: `npm test`. What fails is said at once, and the rest is still run, as far as it does not build on it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.ts';

interface Count { passed: number; failed: number }

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
const vitestCounts = join(folder, 'unit.json');
const playwrightCounts = join(folder, 'browser.json');
/* The tests know the site at the root of its host; the address it is published at is the business of the build that is published. */
const { BASE_PATH: _base, SITE_URL: _site, ...environment } = process.env;
const env: NodeJS.ProcessEnv = { ...environment, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightCounts };

const readJson = (file: string): Record<string, unknown> | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return null;
  }
};

/** What Vitest and Playwright counted; a step that only passes or fails counts as one. */
const counts: Record<string, () => Count | null> = {
  unit: () => {
    const read = readJson(vitestCounts);
    return read && { passed: Number(read['numPassedTests']), failed: Number(read['numFailedTests']) };
  },
  browser: () => {
    const stats = readJson(playwrightCounts)?.['stats'] as Record<string, number> | undefined;
    return stats ? { passed: stats['expected']! + stats['flaky']!, failed: stats['unexpected']! } : null;
  },
};

const total: Count = { passed: 0, failed: 0 };

/**
 * Runs one of the checks.
 * @param quiet whether what it says is kept until it ends, because another one speaks meanwhile.
 * @returns whether it passed.
 */
async function step(name: string, command: readonly [string, ...string[]], quiet = false): Promise<boolean> {
  const title = `\n— ${name}: ${command.join(' ')}`;
  if (!quiet) console.log(title);
  const began = performance.now();
  const [file, ...args] = command;
  const child = spawn(file, args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', env, shell: process.platform === 'win32' });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const ended = await once(child, 'close').then(([code]) => code === 0, () => false);
  if (quiet) console.log(`${title}\n${Buffer.concat(said).toString()}`);
  const count = counts[name]?.() ?? { passed: Number(ended), failed: 0 };
  total.passed += count.passed;
  total.failed += Math.max(count.failed, Number(!ended));
  console.log(`— ${name}: ${ended ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return ended;
}

/* Fetched meanwhile; the build, which prints the journey with it, waits for it. */
const browser = ensureBrowser().then((path) => {
  env['CHROMIUM_PATH'] = path;
  return true;
}, (error: Error) => {
  console.error(error.message);
  total.failed += 1;
  return false;
});
/* Each of these two keeps one processor busy. */
const [, isBuilt] = await Promise.all([
  step('unit', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestCounts}`]),
  (async () => {
    await step('lint', ['eslint', '.'], true);
    await step('types', ['astro', 'check', '--minimumFailingSeverity', 'warning'], true);
    await browser;
    return step('build', ['npm', 'run', 'build'], true);
  })(),
]);
/* By itself: it draws on both. */
if (!isBuilt) console.log('\n— browser: not run, since there is nothing built.');
else if (await browser) await step('browser', ['playwright', 'test', '--reporter=list,json']);

rmSync(folder, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
