import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Found } from '../meaning.ts';
import { termAt } from '../terms.ts';
import { pointerBefore } from './pointers.ts';
import { yearAfter } from './year-beside.ts';

const LEADS = wordSet('in the of by until since last this next early late during mid -');

/** A season: `last fall`, `this summer`, `the winter of 1994`, `spring 1990`. */
export function readSeason(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termAt(words, at);
  // `The Winter's Tale`
  const titled = words[at]?.shape === 'capital' && possessives.has(words[at + 1]) && words[at + 2]?.shape === 'capital';
  if (term?.kind !== 'season' || titled) return undefined;
  const before = words[at - 1]?.lower ?? '';
  const pointed = pointerBefore(words, at, floor);
  const pointer = pointed?.pointer;
  const after = yearAfter(words, at + 1);
  const real = after?.year && words[at + 1]?.text !== ',' ? after : undefined;
  if (pointer === undefined && !real && (term.common ? !isIn(words, at) : !LEADS.has(words[at - 1]))) return undefined;
  const the = before === 'the' && at - 1 >= floor;
  return {
    from: pointed?.from ?? (the ? at - 1 : at),
    to: real?.to ?? at + 1,
    meaning: {
      kind: 'period',
      name: term.season,
      year: real?.year,
      pointer,
    },
    rule: 'dates/season',
  };
}

/** `in spring,`, `in the spring.`: nothing else is meant by a word that is common otherwise. */
const isIn = (words: readonly Word[], at: number): boolean =>
  words[words[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower === 'in' &&
  words[at]?.lower === 'spring' &&
  (ENDS.has(words[at + 1]) || !words[at + 1]);

const ENDS = wordSet('. , ; and or but when as after before that to with he she it we they');
