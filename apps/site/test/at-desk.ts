import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chromium.ts';
import { type Running, start } from './server.ts';
import { type Watched, watched } from './watched.ts';

/** What the tests of the desk begin with: a browser and a server, for as long as they run. */
export function atDesk() {
  let browser: Browser;
  let server: Running;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), start()]);
  });
  afterAll(() => Promise.all([browser.close(), server.stop()]));
  return {
    /** Opens the desk, or an address on it. */
    async desk(options: Parameters<typeof watched>[1] = {}, address = `${server.address}/desk/`): Promise<Watched> {
      const opened = await watched(browser, options);
      await opened.page.goto(address);
      return opened;
    },
    /** Waits until the copy on the desk is read. */
    withHeadline: (page: Page, words: string): Promise<void> =>
      page.locator('#results article h2').filter({ hasText: words }).waitFor(),
  };
}
