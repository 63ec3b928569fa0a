import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './src/paper/find-browser.ts';

const port = process.env['TEST_PORT'] ?? '4399';
const executablePath = findBrowser();

/** What Playwright itself turns off in Chromium, as far as tests notice: of two lists of features only the later is heard. */
const asPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter',
  'PaintHolding', 'ThirdPartyStoragePartitioning', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];
/** The address bar of Chromium 156 is a page of its own, which is loaded anew for every test and costs as much as a test. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'];

/**
 * WebGL 2 in software, so that the map is drawn where there is no graphics card; the page itself is painted and put
 * together by the processor, which does without a card far better than an imitated one; and no traffic of the browser's own.
 */
const args = [
  '--disable-gpu-rasterization', '--disable-gpu-compositing', `--disable-features=${[...asPlaywright, ...addressBar].join()}`,
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

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
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
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
