import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const statusOf = (headline: string, next = 'The wall held overnight.') =>
  articleOf(`${headline}\n\n${next}\n\nNobody was hurt.`).status;

it.each(['KILL KILL KILL', 'MANDATORY KILL', 'STORY WITHDRAWN', 'WITHDRAWAL-Wall holds', 'KILL: Wall holds'])(
  '%s cancels',
  (headline) => {
    expect(statusOf(headline)).toBe('canceled');
  },
);

it('a kill in the first lines cancels', () => {
  expect(statusOf('BC-VL--Wall, KILL', 'Eds: Please kill the story BC-VL--Wall, V9991. A kill is mandatory.')).toBe(
    'canceled',
  );
});

it.each([
  'HOLD HOLD HOLD',
  'ADVISORY',
  'Coverage Advisory',
  'AP News Digest',
  'WORLD NEWS SCHEDULE',
  'BC-Graphics Advisory',
  'dpa Graphics Advisory',
])('%s withholds', (headline) => {
  expect(statusOf(headline)).toBe('withheld');
});

it.each([
  'Storms kill three in Eldwick',
  'KILLER WHALE SEEN OFF MARLOW',
  'Holding pattern for the wall',
  'Storm advisory lifted',
])('%s is news', (headline) => {
  expect(statusOf(headline)).toBe('usable');
});
