import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import { basePath } from '../server/base-path.ts';
import { buildDay } from '../story/build-day.ts';
import { furtherParts } from './further-parts.ts';
import { pdfName } from './pdf-name.ts';

/** What leads to the file, on every page. */
const link = /<li data-paper[^>]*>.*?<\/li>/gs;

const takeOutLinks = (folder: string): void => {
  /* All pages end alike. */
  if (!readFileSync(join(folder, 'index.html'), 'utf8').includes('<li data-paper')) return;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const without = html.replace(link, '');
    if (without !== html) writeFileSync(join(folder, path), without);
  }
};

/**
 * Makes the journey as a PDF in each language, where there is a browser to print it. Where there is none, or
 * `JOURNEY_PDF=no` asks for none, one line says so, and no page leads to what is not there.
 */
export const paperEdition = (): AstroIntegration => {
  let base = '/';
  let origin = '';
  return {
    name: 'paper',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        origin = new URL(config.site!).origin;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const skip = (why: string): void => {
          takeOutLinks(folder);
          logger.warn(`No ${pdfName} was made: ${why}`);
        };
        if (process.env['JOURNEY_PDF'] === 'no') return skip('JOURNEY_PDF=no asks for none.');
        try {
          const journeys = languages.map((language) => ({ language, further: furtherParts(folder, language) }));
          /* Loaded only here: hosts that build without development packages do not have it. */
          const { makePdfs } = await import('./make-pdf.ts');
          const pdfs = await makePdfs({ folder, base, origin, day: buildDay() }, journeys);
          if (!pdfs) return skip('there is no Chromium to print it (CHROMIUM_PATH names one).');
          for (const [language, pdf] of pdfs) writeFileSync(join(folder, pathTo(pdfName, language, '/')), pdf);
          logger.info(`${[...pdfs].map(([language, pdf]) => `${pathTo(pdfName, language, '/')} (${(pdf.length / 1e6).toFixed(1)} MB)`).join(', ')}`);
        } catch (error) {
          skip(`${(error as Error).message.split('\n')[0]}`);
        }
      },
    },
  };
};
