import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'];

/** What axe finds wrong on a page: each rule with the elements that break it. The page's own policy would keep out a script tag. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return found(page, { runOnly: { type: 'tag', values } });
}

/** What axe, which the page has, finds wrong with it: each rule with the elements that break it. */
export const found = (page: Page, options: RunOptions): Promise<string[]> =>
  page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ ...options, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, options);
