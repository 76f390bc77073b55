import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { titleHeads } from '../../names/lexicon/index.ts';
import { genderOfGiven } from '../../words/genders.ts';
import { cueAt, isPassive } from './cues.ts';
import { phraseFrom } from './phrase-from.ts';
import type { Run } from './runs.ts';
import { subjectBefore } from './subjects.ts';
import { classOf } from './word-classes.ts';

/** True for verbs that pass on what another has said: `quoted`, `citing`. */
export const passesOn = (word: Word | undefined): boolean => word !== undefined && passing.test(word.lower);

const passing = /^(?:quot|cit)(?:e[sd]|ing)$/;

/** Of `TASS quoted the envoy as saying`, and of `the envoy was quoted as saying`, the envoy. */
export function quotedAs(words: readonly Word[], saying: number, left: number): Run | null {
  const as = words[saying - 1]?.lower === 'as';
  if (!as && words[saying]?.lower !== 'saying') return null;
  for (let at = saying - 2; at >= left && at > saying - 20; at--) {
    const cue = passesOn(words[at]) ? cueAt(words, at) : null;
    if (cue && isPassive(words, at, cue)) return subjectBefore(words, at, left);
    // `was quoted in the Post saying`, `quoted the envoy saying`, not `quoted the envoy, saying`
    const whom = cue && whomFrom(words, at + 1, as ? saying - 1 : saying);
    if (cue) return as || whom?.to === saying ? whom : null;
  }
  return null;
}

/** Of `…, the paper said, quoting the fire chief`, the fire chief; of `quoted the envoy as saying`, the envoy. */
export function passedOnFrom(words: readonly Word[], at: number, right: number): Run | null {
  if (!passesOn(words[at])) return null;
  const speaker = whomFrom(words, at + 1, right);
  if (!speaker || leadsToSaying(words, speaker.to, right)) return speaker;
  return words[at - 1]?.text === ',' && !isOwnTelling(words, at - 2) ? speaker : null;
}

/** Of `…, the abbot said, quoting the poet`, what is said is the abbot's: a paper or a body passes on, a person speaks. */
function isOwnTelling(words: readonly Word[], last: number): boolean {
  for (let at = last; at > last - 12; at--) {
    const word = words[at];
    if (!word || (word.kind === 'mark' && !'.-'.includes(word.text))) return false;
    // the Star and the mayor's office pass on, and Star Ada Brandt does not
    const next = words[at + 1];
    const whole = word.shape === 'lower' ? !possessives.has(next) : next?.shape === 'capital';
    if (persons.has(word) || (whole && (titleHeads.has(word) || genderOfGiven(word)))) return true;
  }
  return false;
}

const persons = wordSet('he she priest abbot');

/** `quoted the envoy as saying`, `quoted Brandt, a captain, as saying`. */
function leadsToSaying(words: readonly Word[], from: number, right: number): boolean {
  if (words[from]?.lower === 'as') return true;
  for (let at = from; at < Math.min(right, from + 14); at++)
    if (words[at]?.lower === 'as' && words[at + 1]?.lower === 'saying') return true;
  return false;
}

/** Alone, `her` is no determiner. */
const whomFrom = (words: readonly Word[], from: number, right: number): Run | null =>
  // `was quoted by TASS as saying`, `was quoted Monday as saying`
  (words[from]?.lower === 'by' || classOf(words[from]) === 'time' ? null : phraseFrom(words, from, right)) ??
  (words[from]?.lower === 'her' && words[from + 1]?.lower === 'as' ? { from, to: from + 1 } : null);
