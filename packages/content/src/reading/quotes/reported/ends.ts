import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Cue } from '../../words/cue-verbs.ts';
import { cueAt } from '../clause/cues.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { isSomebody, speaks } from '../clause/speaks.ts';
import { isDenying } from '../clause/unsaid.ts';
import { isVerbal } from '../clause/verbal.ts';
import { classOf } from '../clause/word-classes.ts';
import { beforeMore, turns } from './content.ts';
import { opensClause } from './plain-objects.ts';

/**
 * Where what is told ends at the latest: where the writer goes on in his own words, or the clause ends that the verb is of.
 *
 * @param at The index of the verb.
 * @param start Where its sentence starts.
 */
export function endOfTold(
  words: readonly Word[],
  at: number,
  { form, sense }: Cue,
  speaker: Run,
  { from, to }: Run,
  start: number,
): number {
  const ended = from > at ? beforeOther(words, at, sense, from, beforeMore(words, from, to)) : to;
  if (yields(words, speaker, start)) return beforeMain(words, from, ended);
  // `The firm, calling for lower tolls, has left`
  if (isAside(words, at) || (form === 'participle' && words[at - 1]?.text === ',' && speaker.to === at - 1))
    return beforeVerb(words, from, ended);
  return form === 'participle' ? beforeAnd(words, from, ended) : ended;
}

/**
 * Of `denied meddling and Ruiz has denied it too`, `praised the plan, but the owners left`, the meddling and the plan: what
 * has no verb of its own ends where another clause of the writer's starts.
 */
function beforeOther(words: readonly Word[], at: number, sense: Cue['sense'], from: number, to: number): number {
  const denies = isDenying(words[at] as Word);
  const apart = denies || sense === 'judge';
  if (sense === 'hold' || words[from - 1]?.lower === 'that') return to;
  for (let and = from + 1; and < to - 1; and++) {
    // `denied the charge that he lied and Ruiz denies it`
    if (!denies && (isVerbal(words[and]) || (RELATING.has(classOf(words[and])) && !turns.has(words[and])))) return to;
    const comma = words[and - 1]?.text === ',';
    if (!turns.has(words[and]) || (words[and]?.lower !== 'but' && !comma && !apart)) continue;
    if (goesOn(words, and + 1, to, apart) && (denies || !opensClause(words, from, and))) return comma ? and - 1 : and;
  }
  return to;
}

/** True where somebody tells something, or, behind words that can be no part of a clause, does anything: `Ruiz has denied it`, `the owners left`, `did not say`. */
function goesOn(words: readonly Word[], from: number, to: number, apart: boolean): boolean {
  if (classOf(words[from]) === 'auxiliary' || (words[from - 1]?.lower === 'but' && isVerbal(words[from]))) return apart;
  const who = phraseFrom(words, from, to);
  if (!who || !(isSomebody(words, who) || classOf(words[from]) === 'determiner')) return false;
  const other = words[who.to]?.lower === 'and' && classOf(words[who.to + 1]) !== 'time' ? who.to + 1 : to;
  const behind = phraseFrom(words, other, to)?.to ?? who.to;
  let verb = behind;
  while (classOf(words[verb]) === 'auxiliary' || classOf(words[verb]) === 'adverb') verb++;
  const cue = cueAt(words, verb);
  return cue && !cue.noun && cue.form !== 'base' ? cue.form !== 'participle' : apart && isVerbal(words[behind]);
}

const RELATING: ReadonlySet<unknown> = new Set(['relative', 'subordinator']);

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
