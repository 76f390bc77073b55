import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import { functionWords, given, heads, seldomNames } from '../lexicon/index.ts';

/**
 * The word after a firm that goes by its partners' names, of which the first stands before a comma or `and`: `Orrin and
 * Company`, `Orrin, Vessa & Quill`; `joint` itself where nothing tells of one firm.
 */
export function endOfPartners(words: readonly Word[], from: number, joint: number): number {
  let at = joint;
  while (at < joint + 6 && words[at]?.text === ',' && isPartner(words, at + 1)) at += 2;
  if (at > joint && (joint - from > 1 || from === 1 || !isPartner(words, from) || seldomNames.has(words[from])))
    return joint;
  if (
    words[at]?.lower === 'and' &&
    HOUSES.has(words[at + 1]) &&
    words[at + 1]?.shape === 'capital' &&
    words[at + 2]?.text !== '-'
  )
    return at + 2;
  // a list of firms ends on `and`
  return at > joint && words[at]?.text === '&' && isPartner(words, at + 1) && !LISTED.has(words[at + 2])
    ? at + 2
    : joint;
}

const HOUSES = wordSet('co company associates sons partners bros');
const LISTED = wordSet(', and or');

/** True for one capital that is no known name nor what bodies are called. */
const isPartner = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape !== 'lower' &&
  words[at]?.kind === 'word' &&
  words[at]?.spaced === true &&
  !given.has(words[at]) &&
  !heads.has(words[at]) &&
  !functionWords.has(words[at]) &&
  knownAt(words, at).people + namedBy(knownAt(words, at)) === 0;
