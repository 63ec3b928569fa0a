import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const onPath = (name: string): string[] => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

const starts = (file: string): boolean =>
  existsSync(file) && (process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0);

/**
 * A Chromium that starts: the one `CHROMIUM_PATH` names, Playwright's own, or one of the system's.
 * @throws Error when `CHROMIUM_PATH` names something that does not start.
 */
export function findBrowser(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (!starts(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, which is no browser that starts.`);
    return asked;
  }
  /* A browser without a window does the same work in less time. */
  const system = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) => [`/usr/bin/${name}`, ...onPath(name)]);
  return [chromium.executablePath(), ...system, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(starts);
}
