import { describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { hostile } from './copy.ts';
import { inBrowser } from './in-browser.ts';
import { servedFrom } from './served.ts';

describe.skipIf(!chromiumPath)('the running site, in a browser', () => {
  const site = inBrowser();

  it('leads from the front page to an article, and from there to the API it was started with', async () => {
    const { page, complaints } = await site.open();
    const { items } = await (await fetch(`${site.address}/v1/articles`)).json();
    const headline: string = items[0].headline.text;

    await page.goto(`${site.address}/`);
    const link = page.getByRole('main').getByRole('link', { name: headline, exact: true }).first();
    expect(await link.isVisible()).toBe(true);

    await link.click();
    await page.waitForLoadState();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline);
    expect(await page.title()).toContain(headline);

    await page.getByRole('link', { name: 'This article as JSON' }).click();
    await page.waitForLoadState();
    const answer = JSON.parse((await page.locator('body').textContent()) ?? '');
    expect(answer.headline.text).toBe(headline);
    expect(complaints).toEqual([]);
  });

  it('answers an address where nothing stands with its own page', async () => {
    const { page } = await site.open();
    const response = await page.goto(`${site.address}/1900/01/01/nothing/`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('No story stands at this address');
  });

  it('can be walked with the keyboard from its first link to the copy', async () => {
    const { page } = await site.open();
    await page.goto(`${site.address}/`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the copy');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it.each([360, 768, 1440])('never scrolls sideways at %i pixels', async (width) => {
    const { page } = await site.open();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site.address}/`);
    const address = await page.getByRole('main').getByRole('link').first().getAttribute('href');
    for (const path of ['/', address ?? '/', '/archive/', '/nowhere/']) {
      await page.goto(`${site.address}${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});

describe.skipIf(!chromiumPath)('hostile copy, in a browser', () => {
  const site = inBrowser(() => servedFrom({ 'hostile.txt': hostile }));

  it('runs nothing, breaks nothing and complains of nothing', async () => {
    const { page, complaints } = await site.open();
    await page.goto(`${site.address}/`);
    await page.getByRole('main').getByRole('link').first().click();
    await page.waitForLoadState();
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('<script>window.ran = 1</script>');
    expect(
      await page.locator('main script:not([type="application/ld+json"]), main img, main svg, main style').count(),
    ).toBe(0);
    expect(await page.getByRole('link', { name: 'This article as JSON' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
