import { afterAll, expect, test } from 'vitest';
import { fill, hostile } from '../testing/hostile.ts';
import { countWork } from '../testing/work.ts';
import { read } from './read.ts';

const CHARACTERS = 20_000;

/** Twice the text is twice the work where it is linear, four times where it is quadratic. */
const LIMIT = 2.5;

const { workOf, close } = countWork();
afterAll(close);

const workFor = (text: string): number => workOf(() => read(text, { id: 'hostile' }));

test.each(hostile)('a text of %s costs no more than in proportion to its length', (_, piece) => {
  const [once = 0, twice = 0] = [1, 2].map((times) => workFor(`Head\n\n${fill(piece, CHARACTERS * times)}`));
  expect(once).toBeGreaterThan(CHARACTERS);
  expect(twice / once).toBeLessThan(LIMIT);
});

test('reports ahead of a quotation cost no more than in proportion to their length', () => {
  const [once = 0, twice = 0] = [1, 2].map((times) =>
    workFor(`Head\n\n${fill('he said that the wall ', CHARACTERS * times)} "is open now".`),
  );
  expect(twice / once).toBeLessThan(LIMIT);
});

test('work that grows faster than the text is seen', () => {
  const everyPair = (text: string) => () => [...text].filter((_, i) => !text.includes('b', i)).length;
  expect(workOf(everyPair(fill('a', 2000))) / workOf(everyPair(fill('a', 1000)))).toBeGreaterThan(3);
});
