import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and all that the browser complains of on it. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page whose every complaint is written down: errors, warnings and dialogs. */
export async function watched(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, complaints };
}
