import { expect, it } from 'vitest';
import { storyOf } from '../../test/story.ts';
import { recordOf } from './record.ts';

const record = (copy: string, published?: string) => recordOf(storyOf(copy, published));

const copy =
  '(LEAD) Ferry line reopens\n(ATTN: ADDS Changeling in last para)\n\nKARSUND, Oct. 12 (Yonhap) -- The ferry line of Karsund reopened.\n\n"It was about time," Mayor Nadia Tressel said.\n';

it('keeps all words of a story that readers may see, and what it can be narrowed to', () => {
  const { content, meta, filters } = record(copy, '2027-10-12');
  expect(content).toMatch(/^Ferry line reopens\n¶\nKARSUND, Oct. 12 \(Yonhap\)\n.*reopened\.\n“It was about time,”/s);
  expect(content).not.toContain('Changeling');
  expect(meta).toEqual({ title: 'Ferry line reopens', day: 'Tuesday, 12 October 2027', agency: 'Yonhap News Agency' });
  expect(filters).toMatchObject({ year: ['2027'], month: ['2027-10'], person: ['Nadia Tressel'] });
  expect(filters.agency).toHaveLength(1);
  expect(filters.place).toContain('Karsund');
});

it('keeps a story without a day under no year', () => {
  const { meta, filters } = record('Ferry line reopens\n\nThe ferry line reopened.\n');
  expect([meta['day'], filters.year, filters.month]).toEqual(['Undated', [], []]);
  const { meta: known, filters: none } = record(copy);
  expect([known['day'], none.year]).toEqual(['12 October, year not told', []]);
});

it('says of a correction that it is one, and of a story that it has one', () => {
  const { meta } = record(
    'Correction: Ferry Line story\n\nKARSUND (AP) — In a story Oct. 12, The Associated Press misstated the toll.\n',
  );
  expect(meta['correction']).toBe('Correction');
  expect(recordOf({ ...storyOf(copy), isCorrected: true }).meta['correction']).toBe('Corrected');
});

it('keeps no signs of markup among its words', () => {
  const list = 'Tarn Shipping sells its ferry arm\n\nTARN SHIPPING:\n\n* SELLS FERRY ARM\n\n* SAYS THE SALE CLOSES\n';
  const { content } = record(list);
  expect(content).toContain('SELLS FERRY ARM');
  expect(content).not.toContain('*');
});

it('keeps no ruler of a digest among its words, and keeps a dash', () => {
  const { content } = record(
    'Kyodo news in brief\n\nThe ferry line of Karsund -- the oldest -- reopened.\n\n-----------------\n\nThe wall of Marlow held.\n',
  );
  expect(content).toMatch(/reopened\.\nThe wall of Marlow held\.$/);
  expect(content).toContain('the oldest');
});
