import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../src/paper/find-browser.ts';

const run = (command: string, ...args: string[]): boolean => {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
};

const installFromDebian = (name: string): boolean => run('apt-get', 'install', '--yes', '--no-install-recommends', name);

const isDebianRoot = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/**
 * The browser that the tests run in; where there is none, it is installed: Playwright's own, else Debian's as root.
 * @throws Error that says what to do, when neither can be had.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium was found, so one is installed.');
  const ways = [
    () => run('npx', 'playwright', 'install', 'chromium'),
    () => isDebianRoot() && run('apt-get', 'update') && (installFromDebian('chromium-headless-shell') || installFromDebian('chromium')),
  ];
  for (const install of ways) {
    const installed = install() ? findBrowser() : undefined;
    if (installed) return installed;
  }
  throw new Error('The browser tests need Chromium: install Chromium or Chrome and name its file in CHROMIUM_PATH, or run npx playwright install --with-deps chromium.');
}
