import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { chromiumPath } from './chromium.ts';
import { plain, versions } from './copy.ts';
import { inBrowser } from './in-browser.ts';
import { servedFrom } from './served.ts';
import type { watched } from './watched.ts';

describe.skipIf(!chromiumPath)('the search, in a browser', () => {
  const site = inBrowser();
  let headline: string;
  beforeAll(async () => {
    const { items } = await (await fetch(`${site.address}/v1/articles`)).json();
    headline = items[0].headline.text;
  });

  const open = async (query = '', options: Parameters<typeof watched>[1] = {}) => {
    const opened = await site.open(options);
    const asked: string[] = [];
    opened.page.on('request', (request) => asked.push(request.url()));
    await opened.page.goto(`${site.address}/search/${query}`);
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
    await page.getByText('No story has all of that.').waitFor();
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

describe.skipIf(!chromiumPath)('the search of several stories, in a browser', () => {
  const site = inBrowser(() => servedFrom({ ...versions, 'plain.txt': plain }));

  const [ferry, rail] = ['Velmora reopens the ferry line', 'Albrund expands the rail link'];

  it.each([
    ['Year', '2027', '?year=2027', [ferry]],
    ['Month', 'October 2027', '?month=2027-10', [ferry]],
    ['Agency', 'Yonhap News Agency', '?agency=Yonhap+News+Agency', [ferry, rail]],
    ['Person', 'Irene Quillane', '?person=Irene+Quillane', [rail]],
    ['Person', 'quill', '?person=quill', [rail]],
    ['Place', 'Port Astrid', '?place=Port+Astrid', [ferry]],
  ])(
    'is narrowed by %s to the stories that have it, and keeps that in the address',
    async (label, value, query, has) => {
      const { page, complaints } = await site.open();
      await page.goto(`${site.address}/search/`);
      const field = page.getByLabel(label);
      await field.focus();
      await page.locator('#year-options option').nth(1).waitFor({ state: 'attached' });
      if (await field.evaluate((one) => one.tagName === 'SELECT')) await field.selectOption({ label: value });
      else await field.fill(value);
      await page.getByRole('status').filter({ hasText: /stor/ }).waitFor();
      expect(new URL(page.url()).search).toBe(query);
      expect((await page.locator('#found a').allTextContents()).toSorted()).toEqual(has.toSorted());
      await page.goto(`${site.address}/search/${query}&q=ferry`);
      await page.getByRole('status').filter({ hasText: /stor/ }).waitFor();
      expect(await page.locator('#found a').allTextContents()).toEqual(has.filter((title) => title === ferry));
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('takes an agency of an address by a part of its name', async () => {
    const { page } = await site.open();
    await page.goto(`${site.address}/search/?agency=yonhap`);
    await page
      .getByRole('status')
      .filter({ hasText: /2 stories/ })
      .waitFor();
    expect(await page.getByLabel('Agency').inputValue()).toBe('Yonhap News Agency');
    await page.close();
  });

  it('finds nothing for an agency or a year of an address that it has not, and says so', async () => {
    const { page } = await site.open();
    for (const query of ['?agency=bogus', '?q=ferry&year=1800']) {
      await page.goto(`${site.address}/search/${query}`);
      await page.getByText('No story has all of that.').waitFor();
      expect(new URL(page.url()).search).toBe(query);
    }
    await page.close();
  });

  it.each([
    ['railway', []],
    ['rails', [rail]],
    ['rai lin', [rail]],
    ['expanding', [rail]],
    ['rail ferryman', []],
    ['velmora -ferry', [rail]],
    ['line -albrund', [ferry]],
    ['albrund -ferryman', [rail]],
  ])('finds for %s what has the words, or words that they begin, and nothing else', async (q, has) => {
    const { page } = await site.open();
    await page.goto(`${site.address}/search/?q=${q}`);
    await page.getByRole('status').filter({ hasText: /stor/ }).waitFor();
    expect(await page.locator('#found a').allTextContents()).toEqual(has);
    await page.close();
  });
});
