import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Everything that WCAG 2.2 asks at level AA, and good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe objects to on a page as it stands.
 * @param rules the rules that are asked for; all where there are none.
 */
export async function objectionsOf(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe.source);
  /* Only what is wrong is told: to describe what is right takes axe as long again. */
  const options: RunOptions = { runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags }, resultTypes: ['violations'] };
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked);
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${location.pathname} at ${innerWidth}: ${id} (${help}): ${target.join(' ')}`));
  }, options);
}
