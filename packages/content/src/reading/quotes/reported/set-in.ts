import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { cueAt } from '../clause/cues.ts';
import { REACH, type Run } from '../clause/runs.ts';
import { subjectBefore } from '../clause/subjects.ts';
import { isVerbal } from '../clause/verbal.ts';
import { classOf } from '../clause/word-classes.ts';
import type { Place } from './place.ts';
import type { Told } from './told.ts';

/**
 * What is told around a speaker whom commas set into his own words: before him in `The port is closed, she said`, on both
 * sides in `The port, she said, is closed`, behind him in `…, which, she said, is closed` and `As she noted, it is closed`.
 */
export function aroundSpeaker(words: readonly Word[], cue: number, speaker: Run, place: Place): Run | null {
  const { left, limit, end } = place;
  const to = speaker.from - 1;
  const comma = words[cue + 1]?.text === ',' ? cue + 1 : -1;
  const behind = comma > 0 && limit === end && limit - comma > 3 ? { from: comma + 1, to: limit } : null;
  if (words[to]?.lower === 'as') return to - left < 3 ? behind : null;
  if (words[to]?.text !== ',' || to <= left) return null;
  const opens = classOf(words[to - 1]);
  if (opens === 'relative' || opens === 'conjunction' || opens === 'subordinator') return behind;
  const aside = isAsideAlone(words, left, to);
  if (behind && goesOn(words, behind.from) && (aside || !hasVerb(words, left, to))) return { from: left, to: limit };
  return to - left < 3 || aside ? null : { from: left, to };
}

/** `When the port closed, the owners objected`: it tells when, and nothing that was said. */
function isAsideAlone(words: readonly Word[], from: number, to: number): boolean {
  let at = classOf(words[from]) === 'conjunction' ? from + 1 : from;
  if (!turning.has(words[at])) return false;
  while (at < to && words[at]?.text !== ',') at++;
  return at === to;
}

export const turning = wordSet('when while once although though whereas');

/** What `The port is closed, the paper quoted the envoy as saying on Friday` tells ahead of the paper, where nothing is told behind. */
export function aheadOfQuoter(words: readonly Word[], attribution: Attribution, place: Place): Told | null {
  const quoted = attribution.cue?.from ?? 0;
  const to = attribution.speaker?.to ?? quoted;
  let saying = to;
  while (saying < to + APPOSED && words[saying]?.lower !== 'saying') saying++;
  const next = words[saying + 1];
  if (saying === to + APPOSED || (next && next.kind !== 'mark' && next.lower !== 'on' && classOf(next) !== 'time'))
    return null;
  const quoter = subjectBefore(words, quoted, place.left);
  const around = quoter && aroundSpeaker(words, quoted, quoter, place);
  return around && hasVerb(words, around.from, around.to) ? { ...around, attribution } : null;
}

/** False for `, and added`, `, adding`: something new is told. */
const goesOn = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind !== 'mark' && classOf(words[at]) !== 'conjunction' && cueAt(words, at)?.form !== 'participle';

/**
 * True for `The port, said Brandt, is closed`, `The port, said Brandt in Tarn, is closed`, `The port, said Brandt, a pilot, closed in May`: what is
 * told has its verb behind the comma.
 *
 * @param to Where the speaker ends.
 */
export function goesOnBehind(words: readonly Word[], left: number, said: number, to: number): boolean {
  let verb = classOf(words[to]) === 'preposition' ? behindComma(words, to) : to + 1;
  const opens = classOf(words[verb]);
  if (words[verb - 1]?.text === ',' && (opens === 'determiner' || opens === 'relative'))
    verb = behindComma(words, verb);
  if (words[verb - 1]?.text !== ',') return false;
  const word = words[verb];
  if (classOf(word) === 'auxiliary') return true;
  return (isVerbal(word) || (word?.shape === 'lower' && word.lower.endsWith('s'))) && !hasVerb(words, left, said);
}

/** Behind the next comma, or as far as words tell who somebody is, or where. */
function behindComma(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (at < from + APPOSED && words[at - 1]?.text !== ',') at++;
  return at;
}

/** How many words at most do. */
const APPOSED = 12;

export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (isVerbal(words[at])) return true;
  return false;
}
