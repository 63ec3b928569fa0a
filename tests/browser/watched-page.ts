import { test as base, expect, type Page } from '@playwright/test';

/** What a page did that no page of the site may do. */
export interface Watch {
  /** Errors and warnings at the console, and uncaught exceptions. */
  readonly complaints: string[];
  /** Requests to another host than the site's own. */
  readonly strangers: string[];
  /** Requests that failed, or were answered with an error. */
  readonly failures: string[];
  /** What the content security policy refused. */
  readonly violations: string[];
}

/** Chromium's own remarks on drawing in software, and Playwright's on the service workers it blocks, which no reader sees. */
const ofTheMachine = /GPU stall|GL Driver Message|software WebGL|swiftshader|blocked by Playwright/i;

async function watch(page: Page, origin: string): Promise<Watch> {
  const seen: Watch = { complaints: [], strangers: [], failures: [], violations: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !ofTheMachine.test(message.text())) seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin: other } = new URL(request.url());
    if (protocol.startsWith('http') && other !== origin) seen.strangers.push(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') seen.failures.push(`${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failures.push(`${response.url()} ${response.status()}`);
  });
  await page.exposeFunction('reportViolation', (violation: string) => { seen.violations.push(violation); });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  return seen;
}

/** A test whose page is watched, and must have done nothing that it may not when the test ends. */
export const test = base.extend<{ watched: Watch }>({
  watched: [async ({ page, baseURL }, use) => {
    const seen = await watch(page, new URL(baseURL!).origin);
    await use(seen);
    expect(seen).toEqual({ complaints: [], strangers: [], failures: [], violations: [] });
  }, { auto: true }],
});

export { expect };
