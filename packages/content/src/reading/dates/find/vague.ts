import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Found } from '../meaning.ts';
import { termAt } from '../terms.ts';
import { FOLLOWERS } from './followers.ts';

/** A time without a place on the calendar: `now`, `recently`, `the future`, `current`. */
export function readVague(words: readonly Word[], at: number, floor: number): Found | undefined {
  const word = words[at];
  const term = termAt(words, at);
  if (!word || (term?.kind !== 'vague' && term?.kind !== 'adjective')) return undefined;
  const meaning = { kind: 'fixed', value: term.value } as const;
  const before = at > floor ? (words[at - 1]?.lower ?? '') : '';
  const next = words[at + 1];
  const rule = 'dates/vague';
  if (term.kind === 'vague') {
    const taken = before === 'more' || before === 'most' || before === 'right';
    return { from: taken ? at - 1 : at, to: at + 1, meaning, rule };
  }
  if (word.lower === 'current' || word.lower === 'recent')
    return word.shape === 'lower' && next?.kind === 'word' && before !== 'then'
      ? { from: at, to: at + 1, meaning, rule }
      : undefined;
  const near = words[at - 2]?.lower === 'the' && (before === 'near' || before === 'recent' || before === 'distant');
  if (!near && before !== 'the') return undefined;
  if (next && next.kind === 'word' && next.shape !== 'none' && !FOLLOWERS.has(next)) return undefined;
  if (GONE.has(words[at - 3])) return undefined;
  return next?.kind === 'number' ? undefined : { from: near ? at - 2 : at - 1, to: at + 1, meaning, rule };
}

/** `a thing of the past`, `a break with the past`: no time is meant. */
const GONE = wordSet('thing+ break broke');
