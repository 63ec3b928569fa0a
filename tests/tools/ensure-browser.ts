import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../src/paper/find-browser.ts';

function run(command: string, ...args: string[]): Promise<boolean> {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', DEBIAN_FRONTEND: 'noninteractive' };
  return once(spawn(command, args, { stdio: 'inherit', env }), 'close').then(([code]) => code === 0, () => false);
}

const installFromDebian = (name: string): Promise<boolean> => run('apt-get', 'install', '--yes', '--no-install-recommends', name);

const isDebianRoot = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/**
 * The browser that the tests run in; where there is none, it is installed: Playwright's own, else Debian's as root.
 * @throws Error that says what to do, when neither can be had.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium was found, so one is installed.');
  const ways = [
    () => run('npx', 'playwright', 'install', 'chromium'),
    async () => isDebianRoot() && await run('apt-get', 'update') && (await installFromDebian('chromium-headless-shell') || await installFromDebian('chromium')),
  ];
  for (const install of ways) {
    const installed = await install() ? findBrowser() : undefined;
    if (installed) return installed;
  }
  throw new Error('The browser tests need Chromium: install Chromium or Chrome and name its file in CHROMIUM_PATH, or run npx playwright install --with-deps chromium.');
}
