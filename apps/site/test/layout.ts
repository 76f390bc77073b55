import type { Page } from 'playwright-core';

/** By how many pixels a page is wider than a window of so many. */
export async function over(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** How much of what was shown moved by itself. @see https://web.dev/articles/cls */
export const shifts = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => setTimeout(done, 200));
    return sum;
  });
