import type { Page } from 'playwright-core';
import { inBrowser } from './in-browser.ts';
import type { Watched, watched } from './watched.ts';

/** What the tests of the desk begin with. */
export function atDesk() {
  const site = inBrowser();
  return {
    /** Opens the desk, or an address on it. */
    async desk(options: Parameters<typeof watched>[1] = {}, address = `${site.address}/desk/`): Promise<Watched> {
      const opened = await site.open(options);
      await opened.page.goto(address);
      return opened;
    },
    /** Waits until the copy on the desk is read. */
    withHeadline: (page: Page, words: string): Promise<void> =>
      page.locator('#results article h2').filter({ hasText: words }).waitFor(),
  };
}
