/** What Playwright itself turns off in Chromium, as far as tests notice: of two lists of features only the later is heard. */
const asPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter',
  'PaintHolding', 'ThirdPartyStoragePartitioning', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];
/** The address bar of Chromium 156 is a page of its own, which is loaded anew for every test and costs as much as a test. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'];
/** A process that is kept ready for the next page: a test has one page, and would start it for nothing. */
const spare = ['SpareRendererForSitePerProcess'];

/**
 * WebGL 2 in software, so that the map is drawn where there is no graphics card; the page itself is painted and put
 * together by the processor, which does without a card far better than an imitated one; letters
 * stand where a browser with a window puts them; and no traffic of the browser's own.
 */
export const browserFlags: string[] = [
  '--font-render-hinting=none', '--disable-gpu-rasterization', '--disable-gpu-compositing', `--disable-features=${[...asPlaywright, ...addressBar, ...spare].join()}`,
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * What spares tests a tenth of their time, and would change what a benchmark measures: one process for the pages of a test,
 * whose scripts are compiled where they run, since the other processor has a test of its own.
 */
export const testFlags: string[] = [...browserFlags, '--renderer-process-limit=1', '--js-flags=--no-concurrent-recompilation'];
