import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Cue } from '../../words/cue-verbs.ts';
import { cueAt } from '../clause/cues.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { speaks } from '../clause/speaks.ts';
import { isVerbal } from '../clause/verbal.ts';
import { classOf } from '../clause/word-classes.ts';
import { beforeMore } from './content.ts';

/**
 * Where what is told ends at the latest: where the writer goes on in his own words, or the clause ends that the verb is of.
 *
 * @param at The index of the verb.
 * @param start Where its sentence starts.
 */
export function endOfTold(
  words: readonly Word[],
  at: number,
  { form }: Cue,
  speaker: Run,
  { from, to }: Run,
  start: number,
): number {
  const ended = from > at ? beforeMore(words, from, to) : to;
  if (yields(words, speaker, start)) return beforeMain(words, from, ended);
  // `The firm, calling for lower tolls, has left`
  if (isAside(words, at) || (form === 'participle' && words[at - 1]?.text === ',' && speaker.to === at - 1))
    return beforeVerb(words, from, ended);
  return form === 'participle' ? beforeAnd(words, from, ended) : ended;
}

/** `While he admitted the delay, Ruiz also …`: the verb is that of an aside, with which the sentence opens. */
const yields = (words: readonly Word[], { from }: Run, start: number): boolean =>
  from - start === 1 && yielding.has(words[start]);

const yielding = wordSet('while although though as because when after before since until');

/** `The firm, which denies it, declined`, `which has denied it`. */
function isAside(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (classOf(words[at]) === 'auxiliary' || classOf(words[at]) === 'adverb') at--;
  return classOf(words[at]) === 'relative' && words[at - 1]?.text === ',';
}

/** Where an aside ends: at the comma behind which its subject goes on. */
function beforeVerb(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (words[at]?.text === ',' && (isVerbal(words[at + 1]) || cueAt(words, at + 1)?.form === 'present')) return at;
  return to;
}

/** Of `blaming high prices, and its shares fell`, the prices: what `and` joins there goes on from the main verb. */
function beforeAnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to - 2; at++) {
    if (words[at]?.text !== ',' || words[at + 1]?.lower !== 'and') continue;
    const subject = phraseFrom(words, at + 2, to);
    if (subject && isVerbal(words[subject.to])) return at;
  }
  return to;
}

/** Where the aside ends that a sentence opens with: at the comma behind which somebody does something. */
function beforeMain(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 3; at < to; at++) {
    const main = words[at]?.text === ',' ? phraseFrom(words, at + 1, to) : null;
    if (main && (speaks(words, main) || isVerbal(words[main.to]))) return at;
  }
  return to;
}
