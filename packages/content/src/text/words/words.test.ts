import { expect, it } from 'vitest';
import { wordsOf } from './index.ts';

it('ends no word behind the stretch that is asked for', () => {
  const source = 'AT&amp;T';
  for (let to = 2; to <= source.length; to++) expect(wordsOf(source, [0, to]).at(-1)?.end).toBe(to);
});
