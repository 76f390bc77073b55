import { isHyphen } from '../../../text/words/hyphens.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { cues } from '../../words/cue-verbs.ts';
import { articlesAndOwners, modals } from '../../words/grammar.ts';
import { pasts } from '../../words/irregular-pasts.ts';
import { isCapital } from '../chains/capitals.ts';
import { contests } from '../context/signs.ts';
import { fields, functionWords, titleHeads, titleWords } from '../lexicon/index.ts';

/** Back from the word before `end`, over nouns and what stands with them. */
export function startOfNouns(words: readonly Word[], end: number): number {
  let at = end - 1;
  while (at > 0 && end - at < 6) {
    const word = words[at - 1];
    // `B. Orrin analyst`
    const initial = word?.text === '.' && wordAt(words, at - 2)?.text.length === 1;
    const hyphen = (word?.text === '-' || word?.text === '&' || initial) && !word.spaced;
    if (
      !word ||
      (!hyphen &&
        (word.kind !== 'word' || (functionWords.has(word) && word.text !== 'US') || word.lower.startsWith("'")))
    )
      break;
    at--;
  }
  // `police arrested former minister`: behind the verb, unless an article makes it an adjective
  for (let i = end - 2; i >= at; i--)
    if (
      (isVerb(words, i) || TAKING.has(words[i]) || (words[i]?.lower === 'past' && isCapital(words[i + 1]))) &&
      (i > at || !determiners.has(wordAt(words, i - 1)))
    )
      return words[i + 1]?.kind === 'mark' ? i + 2 : i + 1;
  // `5000m runner`
  if (words[at]?.spaced === false && wordAt(words, at - 1)?.kind === 'number') return at - 1;
  // `three-star`
  if (words[at]?.kind === 'mark') return words[at]?.spaced ? at + 1 : at - 1;
  // `will meet teenager`
  if (HELPERS.has(wordAt(words, at - 1)) && at < end - 1) at++;
  // `votes to hold Orrin aide`
  const leads =
    ASKED.has(words[at]) || cues.get(words[at]) !== null || (isCapital(words[at + 1]) && !titleWords.has(words[at]));
  const infinitive = wordAt(words, at - 1)?.lower === 'to' && leads;
  return infinitive && at < end - 1 && words[at]?.shape === 'lower' ? at + 1 : at;
}

/** Verbs that take people, and stand in no role: `to defeat former president Orrin`, `Orrin visits leader Vessa`. */
const TAKING = wordSet(
  'include+ helps execute assassinate oust+ involve plus especially appoints defeat+ releases provide+ delight+ join+ replace+ succeed+ ' +
    'meet+ frees arrests detain+ hail+ visits elect+ thank+ greet+',
);

/** Verbs that are nouns as often, as of a `release manager`: behind `to` they take people. */
const ASKED = wordSet('release help support honor honour');

const HELPERS = wordSet(`${modals} cannot`);

/** What stands before a noun and is no part of a role. */
export const determiners = wordSet(`${articlesAndOwners} our`);

const isHyphened = (words: readonly Word[], at: number): boolean =>
  (wordAt(words, at - 1)?.text === '-' && !(words[at]?.spaced && wordAt(words, at - 1)?.spaced)) ||
  isHyphen(words[at + 1]);

/** True for what is most likely a verb: a past, a form in -ing, or one that only tells of saying or of a game. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.shape !== 'lower' || titleWords.has(word) || isHyphened(words, at)) return false;
  // `housing secretary`, `chief operating officer`
  if ((fields.has(word) || wordAt(words, at - 1)?.lower === 'chief') && titleHeads.has(words[at + 1])) return false;
  if (pasts.has(word) || contests.has(word) || cues.get(word)?.noun === false) return true;
  return word.lower.length > 4 && (word.lower.endsWith('ed') || word.lower.endsWith('ing'));
}
