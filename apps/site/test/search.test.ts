import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { chromiumPath, launch } from './chromium.ts';
import { type Running, start } from './server.ts';
import { watched } from './watched.ts';

describe.skipIf(!chromiumPath)('the search, in a browser', () => {
  let browser: Browser;
  let server: Running;
  let headline: string;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), start()]);
    const { items } = await (await fetch(`${server.address}/v1/articles`)).json();
    headline = items[0].headline.text;
  });
  afterAll(() => Promise.all([browser.close(), server.stop()]));

  const open = async (query = '', options: Parameters<typeof watched>[1] = {}) => {
    const opened = await watched(browser, options);
    const asked: string[] = [];
    opened.page.on('request', (request) => asked.push(request.url()));
    await opened.page.goto(`${server.address}/search/${query}`);
    return { ...opened, asked, found: opened.page.locator('#found a') };
  };

  it('finds a story by its words, and leads to it by keyboard alone', async () => {
    const { page, complaints, found } = await open();
    await page.getByLabel('Words').focus();
    await page.keyboard.type(headline.split(' ').slice(0, 4).join(' '));
    await found.first().waitFor();
    expect(await found.first().textContent()).toBe(headline);
    expect(await page.getByRole('status').textContent()).toBe('One story');
    await found.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/\d{4}\/\d\d\/\d\d\//);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline);
    expect(complaints).toEqual([]);
  });

  it('loads nothing of the index until it is used', async () => {
    const { page, asked } = await open();
    await page.waitForTimeout(300);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.getByLabel('Words').focus();
    await page.waitForRequest(/\/pagefind\//);
  });

  it('narrows by year, agency, person and place, and keeps what was asked in the address', async () => {
    const { page, found } = await open();
    await page.getByLabel('Words').focus();
    await page.locator('#year-options option').nth(1).waitFor({ state: 'attached' });
    for (const name of ['year', 'month', 'person', 'place', 'agency'])
      expect([name, await page.locator(`#${name}-options option:not([value=""])`).count()]).not.toEqual([name, 0]);
    const year = (await page.locator('#year-options option').nth(1).getAttribute('value')) ?? '';
    await page.getByLabel('Year').selectOption(year);
    await found.first().waitFor();
    expect(new URL(page.url()).search).toBe(`?year=${year}`);
    await page.getByLabel('Words').fill('wordthatisnowhere');
    await page.getByText('0 stories').waitFor();
    expect(await found.count()).toBe(0);
  });

  it('finds at once what its address asks for', async () => {
    const { found, page } = await open(`?q=${encodeURIComponent(headline)}`);
    await found.first().waitFor();
    expect(await page.getByLabel('Words').inputValue()).toBe(headline);
  });

  it('leads to the archive where there is no JavaScript', async () => {
    const { page } = await open('', { javaScriptEnabled: false });
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.locator('noscript a').getAttribute('href')).toBe('/archive/');
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of axe in a %s theme, with stories found',
    async (colorScheme) => {
      const { page, found } = await open(`?q=${encodeURIComponent(headline)}`, { colorScheme });
      await found.first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );

  it.each([360, 768, 1440])('never scrolls sideways at %i pixels', async (width) => {
    const { page, found } = await open(`?q=${encodeURIComponent(headline)}`, { viewport: { width, height: 800 } });
    await found.first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
