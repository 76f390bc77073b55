import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  [
    'The harbor council of the town gave its prize for painting on Monday to the painter Karsund Holm',
    'Ann Quillon came second and was given a medal by the council, which met there in the old hall to vote.',
  ],
  [
    'The council of the town said that those to whom it gave its prizes were, each for a work of her own',
    'First, for a picture of the harbor: Karsund Holm',
    'Ann Quillon, for a song',
  ],
  ['One of the old town v either another one or Karsund Holm', '', 'Ann Quillon of the town v one more'],
])('ends a name with a line that had room for the next word: %s', (...lines) =>
  expect(told(lines.join('\n'))).toEqual(['person Karsund Holm', 'person Ann Quillon']),
);

test('ends a name with each line of a list, long as they are', () => {
  const lines = [
    'Best actor in a role of the old town, by vote: Karsund Holm',
    'Best singer of a song of the harbor, by vote: Ann Quillon',
    'Best painter of a boat in the bay, by vote: Odo Tarnum',
  ];
  expect(told(lines.join('\n'))).toEqual(['person Karsund Holm', 'person Ann Quillon', 'person Odo Tarnum']);
});

test('reads a name on where copy is wrapped', () => {
  const lines = [
    'The harbor council of the town gave its prize for painting to Karsund',
    'Holm, who has won it before. She thanked the harbor master, Ann',
    'Quillon, and all the others who came to the hall on Monday to see it.',
  ];
  expect(told(lines.join('\n'))).toEqual(['person Karsund Holm', 'person Ann Quillon']);
});
