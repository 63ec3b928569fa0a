import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './src/paper/find-browser.ts';
import { testFlags } from './tests/tools/browser-flags.ts';

const port = process.env['TEST_PORT'] ?? '4399';
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/approved/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  /* A machine that paints WebGL on two processors may be late once; it is not late twice. */
  retries: process.env['CI'] ? 2 : 0,
  reporter: 'list',
  timeout: 180_000,
  use: {
    /* A service worker would answer in the place of the requests that tests look at; those of reading offline allow it. */
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}/`,
    launchOptions: { args: testFlags, ...(executablePath && { executablePath }) },
  },
  projects: [
    /* As wide as words beside the map need: every pixel is painted by the processors. Larger screens are looked at where their size matters. */
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1024, height: 680 } } },
    /* Only what a test marks for a phone: test('…', { tag: '@phone' }, …). */
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'] } },
  ],
  webServer: {
    command: 'npm run preview',
    url: `http://localhost:${port}/`,
    env: { PORT: port, BASE_PATH: '/' },
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
