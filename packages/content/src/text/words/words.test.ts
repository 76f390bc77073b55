import { expect, it } from 'vitest';
import { wordsOf } from './index.ts';

it('ends no word behind the stretch that is asked for', () => {
  const source = 'AT&amp;T';
  for (let to = 2; to <= source.length; to++) expect(wordsOf(source, [0, to]).at(-1)?.end).toBe(to);
});

it.each([
  ['Corp.’s', ['Corp', '.', '’s']],
  ["U.S.'s", ['U.S.', "'s"]],
  ["'It is.'", ["'", 'It', 'is', '.', "'"]],
  [".'s", ['.', "'", 's']],
  ["of U.S.' some", ['of', 'U.S.', "'", 'some']],
])('parts a possessive from its word, a short form too: %s', (source, words) => {
  expect(wordsOf(source, [0, source.length]).map(({ text }) => text)).toEqual(words);
});
