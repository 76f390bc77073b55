import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isCapital, startOfCapitals } from '../chains/capitals.ts';
import { BODY_JOINS } from '../chains/small-words.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import { isFamilyFirst } from '../lexicon/family-first.ts';
import { commonWords, given, heads, titleHeads } from '../lexicon/index.ts';
import { isThing } from '../own-words/things.ts';
import { isMany } from '../roles/apposed.ts';
import { isField } from './offices.ts';

/** No office takes more words. */
const LONGEST = 14;

/**
 * Of `Head of the Salt Agency for Fishing Ann Orrin`, where the office starts that stands before a name, in capitals and
 * with no article; -1 where none does.
 *
 * @param end The word behind the office.
 */
export function startOfHeld(words: readonly Word[], end: number): number {
  let at = end;
  do {
    at--;
    // where somebody is named, it is theirs
    const joined = isCapital(wordAt(words, at)) || (at < end - 1 && JOINS.has(wordAt(words, at)));
    if (!joined || given.has(words[at]) || end - at > LONGEST) return -1;
  } while (!isHead(words, at));
  return startOfCapitals(words, at);
}

const JOINS = wordSet('of for and the on to ,');

/** `Head of`, with a capital. */
const isHead = (words: readonly Word[], at: number): boolean =>
  titleHeads.has(words[at]) && isCapital(words[at]) && !isMany(words[at]) && BODY_JOINS.has(words[at + 1]);

/**
 * True where who heads a body stands right behind it: `Head of the Salt Agency for Fishing Ann Orrin`. Without an article
 * the office has a name behind it, unless one stands before: `Ann Orrin, Head of the Institute of Low Velm Tongues`.
 */
export function isHolder(words: readonly Word[], from: number, at: number, to: number): boolean {
  const last = words[to - 1];
  // `Governor of the Bank of Norland Min Jae-sik`, whatever stands before a name of that form
  const named =
    to - at === 2
      ? last?.kind === 'word' && !heads.has(last) && !commonWords.has(last) && endsOffice(words, from, at)
      : to - at === 4 && isFamilyFirst(words, at, to);
  if (!named || !words[at]?.spaced || knownAt(words, at).people > 0 || isThing(words, at, to)) return false;
  const start = startOfHeld(words, at);
  const before = wordAt(words, start - 1);
  return start >= 0 && !NAMED.has(before) && (before?.text !== ',' || !isCapital(words[start - 2]) || start === 2);
}

/** What stands before whom an office is said of, or given to. */
const NAMED = wordSet('the a as is was named became appointed elected');

/** True where a field of work or a place ends: `for Fishing`, `of Norway`. */
const endsOffice = (words: readonly Word[], from: number, at: number): boolean =>
  isField(words[at - 1]) ||
  heads.has(words[at - 1]) ||
  /(?:ing|ion|s)$/.test(words[at - 1]?.lower ?? '') ||
  namedBy(knownAt(words, at - 1)) === 1 ||
  namedBy(knownAt(words, from)) === at - from;
