import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { offices } from '../chains/small-words.ts';
import { type Known, knownAt, namedBy } from '../gazetteer/known.ts';
import { stateOrgans } from '../lexicon/organisations.ts';
import type { Form } from '../naming.ts';
import { wordsIn } from '../phrases.ts';
import { CHAMBERS } from '../segments/peoples.ts';

/**
 * What an organ is called without its land, and without the body that it is of, the longest first: of `U.S. House of
 * Representatives Salt Committee` the House's without its land, `House Salt Committee`, `Salt Committee`, and last `Committee`.
 */
export function tailsOf({ words, from, to }: Form): Word[][] {
  const tails: Word[][] = [];
  for (let rest = words.slice(from, to); ; ) {
    const house = rest[2]?.text === 'Representatives' && rest.length > 3;
    if (house) tails.push(rest.filter((_, at) => at !== 1 && at !== 2));
    const known = knownAt(rest, 0);
    const tail = rest.slice(house ? 3 : CHAMBERS.has(rest[0]) ? 1 : namedBy(known));
    if (tail.length === rest.length || !isOrgan(tail, known)) {
      if (rest.length > 1 && CALLED.has(rest.at(-1))) tails.push(rest.slice(-1));
      return tails;
    }
    tails.push(tail);
    rest = tail;
  }
}

/** True for what a body goes by without what stands before it; one of one word without its land alone. */
const isOrgan = (words: readonly Word[], { place }: Known): boolean =>
  words.length > 1
    ? ORGANS.has(words.at(-1)) || (words[1]?.lower === 'of' && ORGANS.has(words[0]))
    : place?.type === 'country' && (CHAMBERS.has(words[0]) || words[0]?.text === 'Congress');

const ORGANS = wordSet(`${stateOrgans} agency bureau committee council office panel service`);
/** `the Department`, `Rovers`: what a body or a side goes by with a capital alone, where the copy has one of them. */
const CALLED = wordSet(`${offices} council rovers united wanderers`);

/** What an organ goes by as well: `Salt Department` of `Department of Salt`, `U.S. House of Representatives` of `U.S. House`; null of others. */
export function otherwise({ words, from, to }: Form): Word[] | null {
  if (words[to - 1]?.text === 'House' && to - from > 1 && knownAt(words, from).placeLength === to - from - 1)
    return [...words.slice(from, to), ...wordsIn('of Representatives')];
  for (let at = from; at < to - 2; at++)
    if (words[at]?.text === 'Department' && words[at + 1]?.lower === 'of')
      return [
        ...words.slice(from, at),
        ...words.slice(words[at + 2]?.lower === 'the' ? at + 3 : at + 2, to),
        ...words.slice(at, at + 1),
      ];
  return null;
}
