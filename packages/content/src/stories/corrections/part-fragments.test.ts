import { expect, it } from 'vitest';
import { createArchive } from '../../edition/in-memory.ts';
import { copy, kill, told } from '../../testing/told.ts';

const head = 'Pilots walk out in Karsund over night sailing';
const lede =
  'KARSUND, Oct 12 (Reuters) - Harbour pilots in Karsund walked out on Tuesday over a plan to sail by night, and 40 ships lay idle.';
const more = [
  '"We do not sail in the dark," said Nadia Oskarin, head of the union.',
  'The port said that it would hold talks on Friday.',
  'Tom Brandt, a shipper, said he had lost 3 million crowns.',
];
const whole = copy('a', [head, lede, ...more].join('\n\n'));
const corrected = (id: string, paragraphs: readonly string[], marker = 'CORRECTED-') =>
  copy(
    id,
    [`${marker}${head}`, '(Corrects number of ships in paragraph 1)', lede.replace('40', '14'), ...paragraphs].join(
      '\n\n',
    ),
  );

it('stands beside the story where it is a paragraph of it, and takes nothing of it away', async () => {
  const { edition, groups } = await told(whole, corrected('b', []));
  expect(groups).toEqual(['a usable', 'b usable']);
  expect(edition.stories.find(({ versions }) => versions[0]?.articleId === 'a')?.corrections).toEqual(['b']);
  const found = await createArchive(edition).search('shipper', { limit: 9, now: new Date('2027-10-13T00:00:00Z') });
  expect(found.total).toBe(1);
});

it.each([
  ['it is the story whole', [whole, corrected('b', more)]],
  ['it is half of it', [whole, corrected('b', more.slice(0, 1))]],
  ['what it corrects is as short', [copy('a', `${head}\n\n${lede}`), corrected('b', [])]],
  [
    'a version follows it',
    [whole, corrected('b', []), { ...corrected('c', more, 'UPDATE 1-'), given: { published: '2027-10-13' } }],
  ],
  ['it corrects nothing', [whole, corrected('b', more.slice(0, 1), 'UPDATE 1-')]],
])('is a version of it where %s', async (_, copies) => {
  expect((await told(...copies)).groups).toHaveLength(1);
});

it('is killed with the story', async () => {
  const { groups, texts } = await told(whole, corrected('b', []), kill(head));
  expect([groups, texts]).toEqual([['a b canceled'], '[]']);
});
