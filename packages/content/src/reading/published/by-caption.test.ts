import { expect, it } from 'vitest';
import { articleOf } from '../../testing/article-of.ts';

const dayOf = (copy: string) => articleOf(copy).published.value;

it('is the full date of a caption that comes alone, as inferred', () => {
  expect(
    articleOf('Workers clear snow from a quay in Marlow, Velmora, Thursday, Nov. 26, 2026. (AP Photo/Jane Doe)')
      .published,
  ).toMatchObject({ value: '2026-11-26', basis: 'inferred', rule: 'published/caption' });
});

it.each([
  'A storm breaks on the quay in Marlow, Velmora, November 26, 2026. REUTERS/Jane Doe',
  'Snow in Marlow\n\nA man shovels snow in Marlow on Nov. 26, 2026. The town has had none since Nov. 2, 1998. (AP Photo/Jane Doe)',
])('needs no weekday: %s', (copy) => {
  expect(dayOf(copy)).toBe('2026-11-26');
});

it.each([
  ['from the files', 'Workers clear snow in Marlow, Thursday, Nov. 26, 2026. (AP Photo/Jane Doe, File)'],
  ['taken before', 'This photo taken on November 26, 2026 shows a quay in Marlow. (Photo by JANE DOE / AFP)'],
  ['taken before', 'In this Nov. 26, 2026 photo, workers clear snow in Marlow. (AP Photo/Jane Doe)'],
  ['of another weekday', 'Workers clear snow in Marlow, Friday, Nov. 26, 2026. (AP Photo/Jane Doe)'],
  ['of two days', 'Snow lies in Marlow on Nov. 26, 2026, and on Nov. 27, 2026. (AP Photo/Jane Doe)'],
  ['looked back from', 'A quay in Marlow closed since Nov. 20, 2026. (AP Photo/Jane Doe)'],
  ['before another', 'Snow in Marlow, Nov. 26, 2026. A child died on Nov. 28, 2026. (AP Photo/Jane Doe)'],
])('does not date a picture %s: %s', (_, copy) => {
  expect(dayOf(copy)).toBeNull();
});
