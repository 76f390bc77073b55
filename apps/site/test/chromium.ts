import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium is installed; undefined where it is not. `CHROMIUM` names another place. */
export const chromiumPath = [process.env['CHROMIUM'], ...places].find((path) => path && existsSync(path));

if (!chromiumPath) {
  console.warn(
    '\n!! No Chromium is installed: THE BROWSER TESTS ARE SKIPPED. `apt-get install chromium`, or name it with CHROMIUM.\n',
  );
}

/** A browser that asks nothing of anybody. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
