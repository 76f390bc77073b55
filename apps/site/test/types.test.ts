import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { found } from './axe.ts';
import { chromiumPath } from './chromium.ts';
import { arabic, hostile, longWords, near, plain, versions } from './copy.ts';
import { inBrowser } from './in-browser.ts';
import { over, shifts } from './layout.ts';
import { story, types } from './page-types.ts';
import { servedFrom } from './served.ts';

describe.skipIf(!chromiumPath)('each type of page, in a browser', () => {
  const copy = {
    ...{ ...versions, 'plain.txt': plain, 'hostile.txt': hostile },
    ...{ 'words.txt': longWords, 'arabic.txt': arabic, 'near.txt': near },
  };
  const site = inBrowser(() => servedFrom(copy));

  it.each(Object.entries(types))(
    'has nothing on %s that axe finds in either theme, nor that the browser complains of',
    async (_, path) => {
      const { page, complaints } = await site.open({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${site.address}${path}`);
      await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
      await page.evaluate(axe.source);
      // what keeps to AAA keeps to AA
      const light = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };
      expect(await found(page, { rules: light })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // the rules that look at colours
      expect(await found(page, { runOnly: ['color-contrast-enhanced', 'link-in-text-block'] })).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('never scrolls sideways, on a phone, a tablet or a desk, nor where letters are twice as large', async () => {
    const { page } = await site.open();
    for (const path of Object.values(types)) {
      await page.goto(`${site.address}${path}`);
      for (const width of [320, 360, 768, 1440])
        expect([path, width, await over(page, width)]).toEqual([path, width, 0]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '2.375rem';
      });
      for (const width of [640, 1280]) expect([path, width, await over(page, width)]).toEqual([path, width, 0]);
    }
    await page.close();
  });

  it('keeps what it tells of a story within its column, where three stand in a row', async () => {
    const { page } = await site.open();
    await page.goto(`${site.address}/`);
    for (const width of [740, 768, 800, 900]) {
      await page.setViewportSize({ width, height: 900 });
      const cut = await page.evaluate(
        () =>
          [...document.querySelectorAll('.teaser time')].filter((time) => {
            // a day as long as they come
            time.textContent = 'Wednesday, 23 September 2026';
            const [words, column] = [time, time.closest('.teaser') as Element].map((one) =>
              one.getBoundingClientRect(),
            );
            return !words || !column || words.right > column.right + 1 || words.left < column.left - 1;
          }).length,
      );
      expect([width, cut]).toEqual([width, 0]);
    }
    await page.close();
  });

  it('moves nothing once it is shown', async () => {
    const { page } = await site.open();
    for (const path of Object.values(types)) {
      await page.goto(`${site.address}${path}`);
      // type that comes late may be a hair wider than what stands in for it
      expect(Math.round((await shifts(page)) * 100), path).toBe(0);
    }
    await page.close();
  });

  it.each([
    ['the front page', '/'],
    ['an article', story],
    ['the source view', `${story}source/`],
    ['the search', '/search/'],
    ['the desk', '/desk/'],
  ])('is walked through on %s by the Tab key alone, each stop with a name and a ring around it', async (_, path) => {
    const { page } = await site.open();
    await page.goto(`${site.address}${path}`);
    if (path === '/desk/') await page.locator('#results .rows').waitFor();
    const stops: string[] = [];
    for (let left = 400; left > 0; left--) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        if (at === document.body) return null;
        const label = (at as HTMLInputElement).labels?.[0]?.textContent;
        const name = at.getAttribute('aria-label') ?? label ?? at.textContent;
        return { name: name?.trim() ?? '', ring: getComputedStyle(at).outlineStyle };
      });
      if (!stop) break;
      expect(stop).toEqual({ name: expect.stringMatching(/\S/), ring: expect.not.stringMatching('none') });
      stops.push(stop.name);
    }
    const count = await page
      .locator(':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([type="file"])')
      .filter({ visible: true })
      .count();
    expect(stops.length).toBeGreaterThanOrEqual(count);
    await page.close();
  });

  it('moves nothing by itself for whoever wants it still', async () => {
    const { page } = await site.open({ reducedMotion: 'reduce' });
    await page.goto(`${site.address}${story}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.close();
  });

  it('says of copy in another language which it is and which way it runs, wherever its words stand', async () => {
    const { page } = await site.open();
    await page.goto(`${site.address}/undated/arabic/`);
    for (const words of ['h1', '.body']) {
      expect(await page.locator(words).getAttribute('lang')).toBe('ar');
      expect(await page.locator(words).evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    }
    await page.goto(`${site.address}/undated/`);
    expect(await page.locator('main a bdi[lang="ar"]').count()).toBe(1);
    await page.close();
  });

  it('reads the same where no script may run', async () => {
    const withScript = await site.open();
    const without = await site.open({ javaScriptEnabled: false });
    for (const path of [story, `${story}source/`, '/people/daniel-velmar/', '/']) {
      await withScript.page.goto(`${site.address}${path}`);
      await without.page.goto(`${site.address}${path}`);
      expect(await without.page.locator('main').innerText()).toBe(await withScript.page.locator('main').innerText());
    }
    await Promise.all([withScript.page.close(), without.page.close()]);
  });

  it('leads from words of the copy to what they became and back, by keyboard and without script', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.address}${story}source/`);
    const words = page.locator('.rows a.quote', { hasText: 'Nobody should doubt' });
    await words.focus();
    await page.keyboard.press('Enter');
    const target = page.locator(':target');
    expect(await target.locator('a').innerText()).toBe('Quotation');
    expect(await target.innerText()).toContain('Nobody should doubt');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.rows :target').innerText()).toContain('Nobody should doubt');
    await page.close();
  });

  it('prints the story, what its short forms mean and where it stands, and nothing to click', async () => {
    const { page } = await site.open();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.address}${story}`);
    for (const words of ['Nobody should doubt', story])
      expect(await page.getByText(words).first().isVisible()).toBe(true);
    expect(await page.locator('.shorts').getByText('Northern Fisheries Commission').isVisible()).toBe(true);
    for (const gone of ['.masthead nav', '.skip', '.json', '.related', '.meta a']) {
      const all = page.locator(gone);
      expect([gone, await all.count()]).not.toEqual([gone, 0]);
      expect([gone, await all.filter({ visible: true }).count()]).toEqual([gone, 0]);
    }
    await page.close();
  });

  it('opens what changed when a correction leads to it', async () => {
    const { page } = await site.open();
    await page.goto(`${site.address}${story}`);
    await page.getByRole('link', { name: 'see what changed' }).click();
    expect(await page.locator('.marked del').first().isVisible()).toBe(true);
    await page.close();
  });
});
