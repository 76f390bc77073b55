import { countOf, type Entity } from '../entities/index.ts';
import { type Facet, mostFirst } from './facet.ts';

/** So many of the people, organisations, places or terms are told. */
const MOST = 20;

/** Makes what counts whom and what articles name, by a list for each article of those that it names. */
export function createNamed(articles: number, entities: readonly Entity[]): (places: ArrayLike<number>) => Facet[] {
  const { starts, named } = namedBy(articles, entities);
  return (places) => {
    const isCounted = new Uint8Array(articles);
    const counts = new Uint32Array(entities.length);
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      isCounted[place] = 1;
      const end = starts[place + 1] ?? 0;
      for (let at = starts[place] ?? 0; at < end; at++) {
        const one = named[at] ?? 0;
        counts[one] = (counts[one] ?? 0) + 1;
      }
    }
    const least = leastOf(counts, MOST);
    return entities
      .flatMap((entity, i) => {
        const count = counts[i] ?? 0;
        return count >= least ? [{ entity, value: entity.id, count }] : [];
      })
      .sort(mostFirst)
      .slice(0, MOST)
      .map(({ entity, value, count }) => ({ value, name: countOf(entity, isCounted)?.name ?? value, count }));
  };
}

/** Of each article whom it names, by their places in a list: the lists of all articles in a row, and where each begins. */
function namedBy(articles: number, entities: readonly Entity[]) {
  const starts = new Uint32Array(articles + 1);
  for (const { entries } of entities) for (const place of entries) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 1; place <= articles; place++) starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const named = new Uint32Array(starts[articles] ?? 0);
  const next = starts.slice();
  entities.forEach(({ entries }, i) => {
    for (const place of entries) {
      const at = next[place] ?? 0;
      named[at] = i;
      next[place] = at + 1;
    }
  });
  return { starts, named };
}

/** What a count must be at the least to be among the highest, so that not all need be sorted; never 0. */
function leastOf(counts: Uint32Array, most: number): number {
  const having = new Uint32Array(counts.reduce((a, b) => Math.max(a, b), 0) + 1);
  for (const count of counts) having[count] = (having[count] ?? 0) + 1;
  let [least, left] = [having.length, most];
  while (least > 1 && left > 0) left -= having[--least] ?? 0;
  return least;
}
