import { describe, expect, it } from 'vitest';
import { room } from '../src/desk/room.ts';
import { atDesk } from './at-desk.ts';
import { violations } from './axe.ts';
import { chromiumPath } from './chromium.ts';
import { hostile, plain } from './copy.ts';

describe.skipIf(!chromiumPath)('the desk, in a browser', () => {
  const { desk, withHeadline } = atDesk();

  it('reads the example at once, and what is pasted after it', async () => {
    const { page, complaints } = await desk();
    await withHeadline(page, 'agree to reopen mountain tunnel');
    await page.getByLabel('Copy', { exact: false }).first().fill(plain);
    await withHeadline(page, 'Albrund expands the rail link');
    expect(await page.locator('#results').textContent()).toContain('Irene Quillane');
    expect(complaints).toEqual([]);
  });

  it('says so where its reader does not come', async () => {
    const { page } = await desk();
    await page.route(/reader\.worker/, (route) => route.abort());
    await page.reload();
    await page.locator('#results:not([aria-busy])').filter({ hasText: 'The reader could not be loaded.' }).waitFor();
    await page.locator('#files').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(plain) });
    await page.locator('#status').filter({ hasText: 'The reader could not be loaded.' }).waitFor();
  });

  it('sends nothing anywhere: all that it loads is the site’s own, and after that nothing', async () => {
    const { page } = await desk();
    await withHeadline(page, 'agree to reopen mountain tunnel');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#copy').fill(plain);
    await withHeadline(page, 'Albrund expands the rail link');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await page.waitForURL(/#copy=/);
    expect(asked.filter((url) => !url.endsWith('favicon.svg'))).toEqual([]);
    expect(
      await page.evaluate(() =>
        fetch('/').then(
          () => 'sent',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
  });

  it('says of a link that was cut off that it holds no copy', async () => {
    const { page } = await desk();
    await page.evaluate(() => {
      location.hash = '#copy=abcdef';
    });
    await page.getByText('This link holds no copy that can be read.').waitFor();
  });

  it('is cleared, and takes the example up again', async () => {
    const { page, complaints } = await desk();
    await withHeadline(page, 'agree to reopen mountain tunnel');
    const example = await page.locator('#copy').inputValue();
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.locator('#results article').waitFor({ state: 'detached' });
    expect(await page.locator('#copy').inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('copy');
    await page.getByRole('button', { name: 'Example' }).click();
    await withHeadline(page, 'agree to reopen mountain tunnel');
    expect(await page.locator('#copy').inputValue()).toBe(example);
    expect(complaints).toEqual([]);
  });

  it('runs nothing that copy holds', async () => {
    const { page, complaints } = await desk();
    await page.locator('#copy').fill(hostile);
    await withHeadline(page, '<script>window.ran = 1</script>');
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(await page.locator('#results :is(script, img, svg, style)').count()).toBe(0);
    expect(await page.locator('#results').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(complaints).toEqual([]);
  });

  it('leads from a diagnostic to its place, and from what was found to its words', async () => {
    const { page } = await desk();
    await withHeadline(page, 'agree to reopen mountain tunnel');
    await page.locator('.problems a').click();
    const chosen = () =>
      page
        .locator('#copy')
        .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
    expect(await chosen()).toBe('"');
    await page.getByRole('link', { name: '61 million euros' }).click();
    expect(await page.locator(':focus').textContent()).toBe('61 million euros');
    expect(await page.locator('.told').textContent()).toContain('Measure: about 61 million euros');
    await page.keyboard.press('Enter');
    expect(await chosen()).toBe('61 million euros');
  });

  it('is walked through with the arrow keys, and is one stop of the Tab key', async () => {
    const { page } = await desk();
    await withHeadline(page, 'agree to reopen mountain tunnel');
    await page.locator('.rows .piece').first().focus();
    expect(await page.locator(':focus').textContent()).toBe('(2nd LD)');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').textContent()).toBe('Velmora');
    await page.keyboard.press('End');
    expect(await page.locator(':focus').textContent()).toBe('(END)');
    expect(await page.locator('.rows [tabindex="0"]').count()).toBe(1);
  });

  it('takes a colour out of the copy, and keeps it out of the next', async () => {
    const { page } = await desk();
    await withHeadline(page, 'agree to reopen mountain tunnel');
    const tint = () =>
      page
        .locator('.rows .date')
        .first()
        .evaluate((piece) => getComputedStyle(piece).backgroundColor);
    const before = await tint();
    await page.getByRole('checkbox', { name: 'Date', exact: true }).uncheck();
    expect(await tint()).not.toBe(before);
    await page.locator('#copy').fill(plain);
    await withHeadline(page, 'Albrund expands the rail link');
    expect(await page.getByRole('checkbox', { name: 'Date', exact: true }).isChecked()).toBe(false);
  });

  it('stays awake while it reads a megabyte, and shows no more of it than there is room for', async () => {
    const { page, complaints } = await desk();
    await withHeadline(page, 'agree to reopen mountain tunnel');
    const long = plain.replace('(END)', '"It holds," Ada Brandt of the Port Office said on Monday.\n\n'.repeat(17_000));
    const turns = page.evaluate(async () => {
      const { postMessage } = Worker.prototype;
      const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      Worker.prototype.postMessage = function (...sent: unknown[]) {
        this.addEventListener('message', () => ended.resolve());
        begun.resolve();
        return Reflect.apply(postMessage, this, sent);
      };
      await begun.promise;
      let [turns, busy] = [0, true];
      void ended.promise.then(() => (busy = false));
      for (; busy; turns++) await new Promise((next) => setTimeout(next, 20));
      return turns;
    });
    await page.locator('#copy').evaluate((field: HTMLTextAreaElement, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
    }, long);
    await page.locator('.findings .more').first().waitFor({ timeout: 60_000 });
    // a page that read itself would take no turn at all until all was read
    expect(await turns).toBeGreaterThan(10);
    expect(await page.locator('.rows [id^=at-]').count()).toBeLessThanOrEqual(room);
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('breaks no rule of axe in a %s theme', async (colorScheme) => {
    const { page } = await desk({ colorScheme });
    await withHeadline(page, 'agree to reopen mountain tunnel');
    expect(await violations(page)).toEqual([]);
  });

  it.each([360, 768, 1440])('never scrolls sideways at %i pixels', async (width) => {
    const { page } = await desk({ viewport: { width, height: 800 } });
    await withHeadline(page, 'agree to reopen mountain tunnel');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('says what to do where there is no JavaScript', async () => {
    const { page } = await desk({ javaScriptEnabled: false });
    expect(await page.locator('noscript p').innerText()).toContain('npx dateline read FILE');
    expect(await page.locator('#copy').isVisible()).toBe(false);
  });
});
