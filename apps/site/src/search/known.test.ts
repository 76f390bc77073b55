import { expect, it } from 'vitest';
import { type Engine, knowsAll } from './known.ts';

/** Finds by the beginnings of words, and where none has it the longest that it begins with, as Pagefind does; `s` is all its stemming. */
const pagefindOf = (...words: readonly string[]): Engine => ({
  search: async (q) => {
    const asked = q.replaceAll('"', '').toLowerCase().replace(/s$/, '');
    const exact = words.filter((word) => word.toLowerCase() === asked);
    const begun = words.filter((word) => word.toLowerCase().startsWith(asked));
    const rest = words.filter((word) => asked.startsWith(word.toLowerCase()));
    const found = q.startsWith('"') ? exact : begun.length > 0 ? begun : rest;
    return {
      results: found.map((word) => ({ id: word, data: async () => ({ excerpt: `and <mark>${word}</mark> so` }) })),
    };
  },
});
const engine = pagefindOf('nothing', 'Bridge', 'Réunion');

it.each(['nothing', 'noth', 'BRIDGES', 'bridge nothing', 'réu', '"no such words"', '—'])('knows %s', async (q) => {
  expect(await knowsAll(engine, q)).toBe(true);
});

it.each(['nothingatall', 'bridge nothingatall', 'bridgehead', 'elsewhere'])('knows nothing of %s', async (q) => {
  expect(await knowsAll(engine, q)).toBe(false);
});
