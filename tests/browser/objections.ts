import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';

/** Axe itself, to be handed to a page. A test of many pages does so before they are opened, which takes half the time. */
export const axeScript = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Everything that WCAG 2.2 asks at level AA, and good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe objects to on a page as it stands.
 * @param rules the rules that are asked for; all where there are none.
 */
export async function objectionsOf(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axeScript);
  /* Only what is wrong is told: to describe what is right takes axe as long again. */
  const options: RunOptions = { runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags }, resultTypes: ['violations'] };
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked);
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${location.pathname} at ${innerWidth}: ${id} (${help}): ${target.join(' ')}`));
  }, options);
}
