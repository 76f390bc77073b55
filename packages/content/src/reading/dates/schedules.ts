import { type Word, wordAt } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';

/**
 * True where the present tense before an expression tells what is arranged for it: `Workers strike on Friday`.
 * Most of the present before a weekday tells what has been, as headlines do: `Storm hits Tarn on Monday`.
 */
export function isArranged(words: readonly Word[], from: number, to: number): boolean {
  const lead = words[from - 1];
  // `declared Friday a holiday`
  if (DECLARES.has(lead) && DECLARED.has(words[to])) return true;
  const end = lead?.lower === 'on' || lead?.lower === 'in' ? from - 1 : from;
  // `See you Monday`, `Ask me in June`
  if (SEEN.has(words[end - 1]) && SEE.has(wordAt(words, end - 2))) return true;
  if (end === from) return false;
  // an aside tells in the present what is to come
  const verb = behindWhich(words, end);
  return verb > 0 ? isDue(words, verb, end) : isVote(words, end - 1, to);
}

/** Behind the `which` that stands shortly before a word; -1 where none does. */
function behindWhich(words: readonly Word[], end: number): number {
  for (let at = end - 1; at > 0 && at > end - 8; at--) if (words[at - 1]?.lower === 'which') return at;
  return -1;
}

/** Of `which reports on Feb. 3`, any verb right before the day; of `which reports its results on Feb. 3` that one, and not of `which reports that it fell`. */
const isDue = (words: readonly Word[], verb: number, end: number): boolean =>
  verb === end - 1
    ? /[^a]s$/.test(words[verb]?.lower ?? '')
    : words[verb]?.lower === 'reports' && !words.slice(verb, end).some(({ lower }) => lower === 'that');

/** `Workers strike on Friday`, `The senate votes on Sunday`, with nothing behind that would make it a noun: `Air strikes on Friday killed two`. */
function isVote(words: readonly Word[], at: number, to: number): boolean {
  const the = words[0]?.lower === 'the' ? 1 : 0;
  if (at !== 1 + the || words[to]?.kind === 'word') return false;
  return words[the]?.lower.endsWith('s') ? BASE.has(words[at]) : words[at]?.lower === 'votes';
}

const BASE = wordSet('vote strike');
const SEE = wordSet('see ask call come');
const SEEN = wordSet('you me us back');
const DECLARES = wordSet('declared declares proclaimed');
const DECLARED = wordSet('a as');

/** True for the verb of `Rovers face Tarn`, `They take on Tarn`: between two sides, it tells of a game to come; not of `radio host Ann`. */
export function isFixture(words: readonly Word[], at: number): boolean {
  if (!MEETS.has(words[at])) return false;
  const subject = wordAt(words, at - 1);
  const object = words[words[at]?.lower === 'take' ? at + 2 : at + 1];
  return (
    (object?.shape === 'capital' || object?.lower === 'their') &&
    (SUBJECTS.has(subject) || (subject?.shape === 'capital' && subject.lower !== 'radio'))
  );
}

const MEETS = wordSet('play face host visit take entertain');
const SUBJECTS = wordSet('they we who');
