import { expect, it } from 'vitest';
import { partsOf, without } from './barred.ts';
import type { Engine } from './known.ts';

it.each([
  ['flood levy', 'flood levy', []],
  ['flood -levy -"new wall" gate', 'flood gate', ['levy', '"new wall"']],
  ['-levy', '', ['levy']],
  ['sell-off - levy --gate', 'sell-off - levy --gate', []],
])('parts what %j asks for from what it bars', (q, wanted, barred) => {
  expect(partsOf(q)).toEqual({ wanted, barred });
});

it('leaves out what has what is barred, and nothing for a word that no story has', async () => {
  const stories = { a: 'flood levy', b: 'flood', c: 'levies' };
  const engine: Engine = {
    search: async (q) => ({
      results: Object.entries(stories).flatMap(([id, words]) =>
        words.includes(q.replaceAll('"', '').slice(0, 3))
          ? [{ id, data: async () => ({ excerpt: `<mark>${words}</mark>` }) }]
          : [],
      ),
    }),
  };
  const all = (await engine.search('')).results;
  const left = async (...barred: string[]) => (await without(engine, barred, all)).map(({ id }) => id);
  expect(await left('levy')).toEqual(['b']);
  expect(await left()).toEqual(['a', 'b', 'c']);
  expect(await left('gate')).toEqual(['a', 'b', 'c']);
});
