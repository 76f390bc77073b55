import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { atDesk } from './at-desk.ts';
import { chromiumPath } from './chromium.ts';
import { hostile, plain } from './copy.ts';

describe.skipIf(!chromiumPath)('what is brought to the desk and taken from it, in a browser', () => {
  const { desk, withHeadline } = atDesk();

  it('keeps the copy in a link, and finds it there', async () => {
    const { page } = await desk();
    await page.locator('#copy').fill(plain);
    await withHeadline(page, 'Albrund expands the rail link');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await page.waitForURL(/#copy=/);
    const { page: other, complaints } = await desk({}, page.url());
    await withHeadline(other, 'Albrund expands the rail link');
    expect(await other.locator('#copy').inputValue()).toBe(plain);
    expect(complaints).toEqual([]);
  });

  it('opens files, one or many, and says which it cannot read', async () => {
    const { page } = await desk();
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });
    await page
      .locator('#files')
      .setInputFiles([
        file('rail.txt', Buffer.from(plain)),
        file('hostile.txt', Buffer.from(hostile)),
        file('photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
      ]);
    await withHeadline(page, 'Albrund expands the rail link');
    expect(await page.locator('#status').textContent()).toMatch(/2 pieces of copy opened. photo.png: The file is/);
    await page.getByRole('button', { name: 'hostile.txt' }).click();
    await withHeadline(page, '<script>window.ran = 1</script>');
  });

  it('takes files that are dropped on it', async () => {
    const { page } = await desk();
    await withHeadline(page, 'agree to reopen mountain tunnel');
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'rail.txt', { type: 'text/plain' }));
      return transfer;
    }, plain);
    await page.dispatchEvent('#copy', 'drop', { dataTransfer: dropped });
    await withHeadline(page, 'Albrund expands the rail link');
  });

  it.each(['insertFromPaste', 'insertFromDrop'])(
    'parts what a database gave out, where it comes as text: %s',
    async (inputType) => {
      const { page } = await desk();
      await withHeadline(page, 'agree to reopen mountain tunnel');
      const document = (n: number) =>
        `${n} of 2 DOCUMENTS\n\nKarsund Herald\n\nOctober ${n}, 2027 Friday\n\nHarbour wall ${n} is mended\n\nLENGTH: 8 words\n\nThe harbour wall was mended on Friday.\n\nLOAD-DATE: October ${n}, 2027\n`;
      await page.locator('#copy').evaluate(
        (field, { text, inputType }) => {
          (field as HTMLTextAreaElement).value = text;
          field.dispatchEvent(new InputEvent('input', { inputType, bubbles: true }));
        },
        { text: `${document(1)}\n${document(2)}`, inputType },
      );
      await withHeadline(page, 'Harbour wall 1 is mended');
      expect(await page.locator('#copy').inputValue()).not.toContain('Harbour wall 2');
    },
  );

  it('gives the copy to take along, as whatever is chosen', async () => {
    const { page } = await desk();
    await page.locator('#copy').fill(plain);
    await withHeadline(page, 'Albrund expands the rail link');
    const formats = page.getByLabel('Take it along as');
    for (const format of await formats
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
      await formats.selectOption(format);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download' }).click();
      expect(await readFile(await (await saved).path(), 'utf8')).toContain('Albrund expands the rail link');
    }
    await formats.selectOption('text');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('pasted-copy.txt');
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^Albrund expands the rail link\n/);
  });
});
