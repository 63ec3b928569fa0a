import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Route } from '@playwright/test';
import type { Language } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import { bindParts } from './bind-parts.ts';
import { findBrowser } from './find-browser.ts';

/** The built site, and where it will stand: links in the file lead there. */
export interface PaperSite {
  readonly folder: string;
  readonly base: string;
  readonly origin: string;
  /** The day that the file is dated, as YYYY-MM-DD. */
  readonly day: string;
}

/** A journey to be printed: its language, and the pages that follow its first as HTML. */
export interface PaperJourney { readonly language: Language; readonly further: readonly string[] }

/** Below this path the pages find type that only paper needs. */
const typePath = 'paper-type/';
const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', json: 'application/json', avif: 'image/avif', woff2: 'font/woff2', html: 'text/html;charset=utf-8' };

/** Korean type is the reader's own on a screen; a file carries its own, cut to what it uses by the browser. */
const koreanType = ['noto-serif-kr/400.css', 'noto-sans-kr/500.css'];

/** Answers for the site from its folder, so that nothing leaves this machine and every link has its true address. */
async function answer(route: Route, { folder, base, origin }: PaperSite): Promise<void> {
  const url = new URL(route.request().url());
  const path = decodeURI(url.pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
  if (url.origin !== origin) return route.abort();
  try {
    const body = readFileSync(path.startsWith(typePath) ? join('node_modules/@fontsource', path.slice(typePath.length)) : join(folder, path));
    const contentType = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    if (!path.endsWith('.html')) return await route.fulfill({ body, contentType });
    const links = koreanType.map((name) => `<link rel="stylesheet" href="${base}${typePath}${name}">`).join('');
    return await route.fulfill({ body: body.toString('utf8').replace('</head>', `${links}</head>`), contentType });
  } catch {
    return route.abort();
  }
}

/** The file's dates are those of the build's day, of the same length, so that the same site makes the same file. */
const dated = (pdf: Buffer, day: string): Buffer =>
  Buffer.from(pdf.toString('latin1').replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${day.replaceAll('-', '')}000000`), 'latin1');

async function printJourney(context: BrowserContext, site: PaperSite, { language, further }: PaperJourney): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${pathTo('', language, site.base)}`, { waitUntil: 'load' });
  if (further.length > 0) {
    await page.evaluate(bindParts, further);
    await page.waitForLoadState('networkidle');
  }
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  return dated(pdf, site.day);
}

/**
 * Prints the journey of every language.
 * @returns the files, or null where there is no browser to print them.
 */
export async function makePdfs(site: PaperSite, journeys: readonly PaperJourney[]): Promise<Map<Language, Buffer> | null> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    /* Without script every chapter has its poster, and no policy stands in the way of the type. */
    const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
    await context.route('**/*', (route) => answer(route, site));
    return new Map(await Promise.all(journeys.map(async (journey) => [journey.language, await printJourney(context, site, journey)] as const)));
  } finally {
    await browser?.close();
  }
}
