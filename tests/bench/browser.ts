import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { browserFlags } from '../tools/browser-flags.ts';
import { ensureBrowser } from '../tools/ensure-browser.ts';

/** The browser of the tests. */
export const launch = async (): Promise<Browser> => chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });

/** A phone in the middle of the range on slow 4G, as Lighthouse 13 imitates them: 1.6 Mbit/s, 150 ms, a processor four times slower. */
export async function slowPhone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

/** Counts what a page receives, compressed as it came. */
export async function bytesReceived(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let total = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { total += encodedDataLength; });
  return () => total;
}
