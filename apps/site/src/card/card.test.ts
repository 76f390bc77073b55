import { expect, it } from 'vitest';
import { size } from './address.ts';
import { createCards } from './card.ts';

const draw = await createCards();
const card = { headline: 'Ferry line reopens', under: 'Tuesday, 12 October 2027' };

it('draws a picture of the size that links are shown with', async () => {
  const png = Buffer.from(await draw(card));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size.width, size.height]);
});

it('draws the same card from the same words, and another from others', async () => {
  const [first, again, other] = [
    await draw(card),
    await draw(card),
    await draw({ ...card, headline: 'Ferry line closes' }),
  ];
  expect(Buffer.compare(first, again)).toBe(0);
  expect(Buffer.compare(first, other)).not.toBe(0);
});

it('draws whatever the headline holds, however long', async () => {
  for (const headline of ['', '\u0000\u202e', '서울 👩\u200d🌾', 'word '.repeat(2000), 'x'.repeat(5000)])
    expect((await draw({ headline, under: '' })).length).toBeGreaterThan(1000);
});
