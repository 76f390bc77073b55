import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { cueAt, means } from '../clause/cues.ts';
import { tells } from '../clause/inverted.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import { REACH, type Run } from '../clause/runs.ts';
import { isSomebody } from '../clause/speaks.ts';
import { degrees } from '../clause/trimmed.ts';
import { isVerbal } from '../clause/verbal.ts';
import { classOf } from '../clause/word-classes.ts';
import { bullets } from '../paragraphs.ts';
import { tellsOfDeed } from './deeds.ts';
import { afterHearer, opensClauseAt } from './hearers.ts';
import type { Place } from './place.ts';
import { hasPlainObject } from './plain-objects.ts';
import { aroundSpeaker } from './set-in.ts';

/** What a cue tells: behind it, or around its speaker where nothing but a setting follows. */
export function contentOf(words: readonly Word[], cue: number, speaker: Run, place: Place): Run | null {
  const { limit, end } = place;
  const behind = afterHearer(words, cue + 1, limit);
  const opened = words[behind - 1]?.lower === 'that';
  const from = opened && words[behind]?.text === ',' ? behind + 1 : behind;
  if ((limit < end && limit - from < 3) || tellsOfDeed(words, cue, speaker, limit)) return null;
  const main =
    !opened && isSetting(words, from)
      ? mainFrom(words, from, limit, speaker.from === place.start && !words[cue]?.lower.endsWith('ing'))
      : from;
  if (main >= 0 && main < limit && !(tells.has(words[cue]) && withoutStop(words, main, limit) - main < 3)) {
    if (!opened && hasPlainObject(words, cue, speaker, limit)) return null;
    return limit < end ? beforeQuoting(words, main, limit) : { from: main, to: withoutStop(words, main, limit) };
  }
  const around = aroundSpeaker(words, cue, speaker, place);
  return around && { from: around.from, to: withoutStop(words, around.from, around.to) };
}

/**
 * `said while ships may come, they may not stay`, `said as part of the deal, Tarn must pay`: what is told opens with a
 * setting of its own; -1 where none follows. `Brandt said, the port is closed` tells it behind a comma, where she opens the sentence.
 */
function mainFrom(words: readonly Word[], start: number, limit: number, opens: boolean): number {
  const comma = opens && words[start]?.text === ',';
  const from = comma ? start + 1 : start;
  if (comma && !settings.has(words[from])) return opensClauseAt(words, from, limit) ? from : -1;
  if (!comma && !leadIns.has(words[from])) return -1;
  for (let at = from + 2; at < Math.min(limit, from + 24); at++) {
    if (words[at]?.text !== ',') continue;
    if (words[at + 1]?.lower === 'that') return at + 2;
    return opensClauseAt(words, at + 1, limit) ? from : -1;
  }
  return -1;
}

/** What the setting of `said while …` and `said as part of …` opens on. */
const leadIns = wordSet('while as');

/** What is told ahead of `, saying "…"`; nothing where what is told goes on into the quotation. */
function beforeQuoting(words: readonly Word[], from: number, limit: number): Run | null {
  const end = Math.min(limit, from + REACH);
  const to = beforeMore(words, from, end);
  return to < end ? { from, to } : null;
}

/** `…, adding that`, `…, citing a survey`, `…; Ruiz said`: the writer's words again. */
export function beforeMore(words: readonly Word[], from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    const mark = words[at - 1]?.text;
    if (mark === ',' && words[at]?.lower.endsWith('ing') && cueAt(words, at)?.form === 'participle') return at - 1;
    if (words[at]?.lower === 'and' && isSaid(words, at + 1)) return at;
    if (mark === ',' && turns.has(words[at]) && isTurn(words, at + 1)) return at - 1;
    if (mark === ';') for (let verb = at + 1; verb < at + 6; verb++) if (isSaid(words, verb)) return at - 1;
  }
  return limit;
}

/** `…, and Ruiz replied`, `…, while the ministry said`: somebody else speaks. */
function isTurn(words: readonly Word[], from: number): boolean {
  const who = phraseFrom(words, from, from + 12);
  return who !== null && classOf(words[from]) !== 'pronoun' && isSaid(words, who.to) && isSomebody(words, who);
}

export const turns = wordSet('and but while although');

function isSaid(words: readonly Word[], at: number): boolean {
  const cue = cueAt(words, at);
  return cue?.sense === 'say' && cue.form !== 'participle';
}

/** True where nothing is told behind a cue: the sentence ends there, or goes on with where and when it was said. */
function isSetting(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.kind === 'mark') return !opening.has(word);
  // `called on the mayor to resign`
  if (possessives.has(words[at + 1]) || (word.lower === 'on' && calling.test(words[at - 1]?.lower ?? ''))) return false;
  const next = words[at + 1];
  // `said so on Monday`
  if (word.lower === 'so') return !next || next.kind === 'mark' || HANGING.has(classOf(next));
  if (word.lower === 'by' && means.has(next)) return true;
  const type = classOf(word);
  if (degrees.has(next)) return false;
  // `asked when it would reopen`
  if (word.lower === 'when' && !isVerbal(next) && asking.test(words[at - 1]?.lower ?? '')) return false;
  return type === 'time' || type === 'conjunction' || settings.has(word);
}

/** Marks that what is told may open with: `said <Tarn Foods Inc> bought the port`. */
const opening = wordSet(': $ <');

const HANGING: ReadonlySet<unknown> = new Set(['preposition', 'time']);

const calling = /^call/;
const asking = /^(?:ask|inquir|wonder)/;

const settings = wordSet('in on at with from during after before when while as via through since');

/** The end of some words without the full stop or colon that they end on. */
export function withoutStop(words: readonly Word[], from: number, to: number): number {
  // the next item of a list
  const end = to - 1 > from && bullets.has(words[to - 1]) && words[to - 1]?.spaced ? to - 1 : to;
  return end - 1 > from && stops.has(words[end - 1]) ? end - 1 : end;
}

const stops = wordSet('. :');
