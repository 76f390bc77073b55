import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chromium.ts';
import { type Running, start } from './server.ts';
import { type Watched, watched } from './watched.ts';

/**
 * What tests in a browser begin with: the browser and a server, for as long as they run.
 *
 * @param serve Starts the server; the one that `npm start` starts unless said.
 */
export function inBrowser(serve: () => Promise<Running> = start) {
  let browser: Browser;
  let server: Running;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  afterAll(() => Promise.all([browser.close(), server.stop()]));
  return {
    /** Where the site is, once it is served. */
    get address(): string {
      return server.address;
    },
    /** Opens an empty page. */
    open: (options?: Parameters<typeof watched>[1]): Promise<Watched> => watched(browser, options),
  };
}
