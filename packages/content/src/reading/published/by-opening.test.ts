import { expect, it } from 'vitest';
import { articleOf } from '../../testing/article-of.ts';

const publishedOf = (copy: string) => articleOf(copy).published;
const lede = 'VELMAR, Ohio (AP) —';

it.each([
  ['How Velmar stocks fared Tuesday, 2/20/2024', '2024-02-20'],
  // no Tuesday in either order
  ['How Velmar stocks fared Tuesday, 2/21/2024', null],
  ['Velmar vote set for Tuesday, 2/20/2024', null],
  ['Velmar to vote Tuesday, 2/20/2024', null],
  ['How Velmar stocks have fared since Tuesday, 2/20/2024', null],
])('takes the day of AP’s headline in figures beside its weekday: %s', (headline, day) => {
  const copy = `${headline}\n\nBy The Associated Press\n\nStocks fell in Velmar as traders waited for news.\n\nThe index lost 30 points.`;
  expect(publishedOf(copy).value).toBe(day);
});

it('takes the day that AP’s first sentence has in full beside its weekday', () => {
  const copy = `Library reopens\n\n${lede} The library reopened Tuesday, April 2, 2024, and a choir sang.\n\nThe mayor was there.`;
  expect(publishedOf(copy)).toMatchObject({ value: '2024-04-02', basis: 'inferred', rule: 'published/first-sentence' });
  expect(publishedOf(copy.replace('(AP)', '(Karsund Post)')).value).toBeNull();
});

it.each([
  'The library reopened Monday, April 2, 2024, and a choir sang.',
  'The library will reopen Tuesday, April 2, 2024, the mayor said.',
  'The flood of Tuesday, April 2, 2024, closed the library for good.',
  'A man who robbed the library Tuesday, April 2, 2024, was jailed.',
  'The library reopened Tuesday, April 2, 2024. It closed on Friday.',
  'The library reopened Tuesday, April 2, 2024. It burned down on March 3, 2025.',
  'The library reopened Tuesday, April 2, 2024. In 2026 it was sold.',
  'On Tuesday, April 2, 2024, the library reopened.',
])('leaves the day open in %s', (text) => {
  expect(publishedOf(`Library reopens\n\n${lede} ${text}\n\nThe mayor was there.`).value).toBeNull();
});
