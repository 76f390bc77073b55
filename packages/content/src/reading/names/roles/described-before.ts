import type { Phrase } from '../../../model/phrase.ts';
import { wordSet } from '../../../text/word-sets.ts';
import { type Word, wordAt } from '../../../text/words.ts';
import { cues } from '../../words/cue-verbs.ts';
import { irregularPasts } from '../../words/irregular-pasts.ts';
import { isCapital } from '../chains/capitals.ts';
import { contests } from '../context/signs.ts';
import { functionWords, titleHeads, titleWords } from '../lexicon/index.ts';
import type { Mention } from '../mention.ts';
import { phraseAt } from './phrase-at.ts';

/** Lower-case words that end on an office, back to the nearest small word, verb or mark; a second office before `and` with them. */
export function describedBefore(text: string, { words, from }: Mention): Phrase | undefined {
  const last = wordAt(words, from - 1);
  if (last?.shape !== 'lower' || !(titleHeads.has(last) || isAgent(words, from - 1))) return;
  let at = startOfNouns(words, from);
  const other = at - 2;
  if (wordAt(words, at - 1)?.lower === 'and' && titleHeads.has(wordAt(words, other))) {
    const start = words[other]?.shape === 'lower' ? startOfNouns(words, other + 1) : other;
    if (!DETERMINERS.has(wordAt(words, start - 1))) at = start;
  }
  return phraseAt(text, words, at, from, 'names/described');
}

/** A calling by its ending, `surfer`, `violinist`, where it is no verb: `to consider`. */
function isAgent(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.lower.length < 5 || !/(?:er|or|ist|ian|man|woman)$/.test(word.lower)) return false;
  return (
    !functionWords.has(word) && !NO_AGENTS.has(word) && !cues.get(word) && !BEFORE_VERBS.has(wordAt(words, at - 1))
  );
}

const NO_AGENTS = wordSet(
  'former earlier later rather prior senior junior never whether either whoever newspaper paper number order under together however moreover',
);
const BEFORE_VERBS = wordSet('to will would should could can may might must not we they you i');

/** Back from the word before `end`, over nouns and what stands with them. */
function startOfNouns(words: readonly Word[], end: number): number {
  let at = end - 1;
  while (at > 0 && end - at < 6) {
    const word = words[at - 1];
    const hyphen = word?.text === '-' && !word.spaced;
    if (!word || (!hyphen && (word.kind !== 'word' || functionWords.has(word) || word.text.startsWith("'")))) break;
    at--;
  }
  // `police arrested former minister`: behind the verb, unless an article makes it an adjective
  for (let i = end - 2; i >= at; i--)
    if (isVerb(words, i) && (i > at || !DETERMINERS.has(wordAt(words, i - 1))))
      return words[i + 1]?.kind === 'mark' ? i + 2 : i + 1;
  if (words[at]?.kind === 'mark') return at + 1;
  // `votes to hold Orrin aide`
  const infinitive = wordAt(words, at - 1)?.lower === 'to' && isCapital(words[at + 1]) && !titleWords.has(words[at]);
  return infinitive && words[at]?.shape === 'lower' ? at + 1 : at;
}

const DETERMINERS = wordSet('a an the his her its their our');

/** Forms of the past that `-ed` does not tell. */
export const pasts = wordSet(irregularPasts);

const isHyphened = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at - 1)?.text === '-' || words[at + 1]?.text === '-';

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.shape !== 'lower' || titleWords.has(word) || isHyphened(words, at)) return false;
  if (pasts.has(word) || contests.has(word) || cues.get(word)?.noun === false) return true;
  return word.lower.length > 4 && (word.lower.endsWith('ed') || word.lower.endsWith('ing'));
}
