import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNamed } from './named-facets.ts';

const articles = 8;
const naming = fc.array(fc.uniqueArray(fc.nat(articles - 1), { minLength: 1 }), { maxLength: 40 });

it('counts what whoever walks all that is named would count, the twenty most frequent first', () => {
  fc.assert(
    fc.property(naming, fc.uniqueArray(fc.nat(articles - 1)), (named, counted) => {
      const entities = named.map((places, i) => {
        const entries = places.sort((a, b) => a - b);
        return {
          id: `term:${i}`,
          kind: 'term' as const,
          entries,
          forms: new Map([[`Term ${i}`, entries]]),
          aliases: [],
        };
      });
      const wanted = entities
        .map(({ id, entries }) => ({ id, count: entries.filter((place) => counted.includes(place)).length }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
        .slice(0, 20)
        .map(({ id, count }) => ({ value: id, name: id.replace('term:', 'Term '), count }));
      expect(createNamed(articles, entities)(counted)).toEqual(wanted);
    }),
  );
});
