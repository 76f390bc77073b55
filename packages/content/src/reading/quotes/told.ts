import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { type Attribution, saidAt } from './attribution.ts';
import type { Cue } from './cue-verbs.ts';
import { cueAt } from './cues.ts';
import { subjectFor } from './doers.ts';
import { phraseFrom } from './phrase-from.ts';
import type { Run } from './runs.ts';
import { isHearer, speaks } from './speaks.ts';
import { isAct, isDenying, isPicture, isUnsaid } from './unsaid.ts';
import { classOf } from './word-classes.ts';

/** Where a cue stands: its sentence, and the quotations next to it. */
export interface Place {
  readonly start: number;
  /** Behind the quotation before, or the sentence's start. */
  readonly left: number;
  /** The start of the quotation behind, or the sentence's end. */
  readonly limit: number;
  readonly end: number;
}

/** What is told, and by whom. */
export type Told = Run & { readonly attribution: Attribution };

/** What the word at a place tells, if anything. */
export function toldAt(words: readonly Word[], at: number, place: Place): Told | null {
  if (words[at]?.lower === 'according') return accordingTo(words, at, place);
  const cue = words[at]?.shape === 'lower' ? cueAt(words, at) : null;
  if (!cue || isAct(words, at)) return null;
  const inverted = invertedAt(words, at, cue, place);
  if (inverted) return inverted;
  const speaker = speakerFor(words, at, cue, place);
  if (!speaker || isUnsaid(words, at, speaker, place.start) || isPicture(words, speaker)) return null;
  if (cue.sense === 'judge' && words[speaker.from - 1]?.lower === 'as') return null;
  const content = contentOf(words, at, speaker, place);
  const least = cue.sense === 'judge' ? 4 : 3;
  if (!content || content.to - content.from < least) return null;
  if (keepsName(words, content) || ownVoice.has(words[speaker.from])) return null;
  const to = content.from > at ? beforeMore(words, content.from, content.to) : content.to;
  const from = content.from > at && isStance(words[at] as Word, cue) ? at : content.from;
  return to - content.from < least
    ? null
    : { from, to, attribution: saidAt(words, at, speaker, cue.sense, 'indirect') };
}

/**
 * True for a verb without which the words behind it would read as what somebody says is so: `denied that …`,
 * `accused her of …`, `feared …`. It belongs to what is told.
 */
const isStance = (verb: Word, { sense }: Cue): boolean => sense !== 'say' || isDenying(verb);

/** `The port is closed, said one official.` */
function invertedAt(words: readonly Word[], at: number, cue: Cue, { left, limit }: Place): Told | null {
  if (cue.sense !== 'say' || cue.form === 'participle' || words[at - 1]?.text !== ',' || at - left < 4) return null;
  const speaker = phraseFrom(words, at + 1, limit);
  if (!speaker || !speaks(words, speaker) || !endsClause(words[speaker.to], limit - speaker.to)) return null;
  return { from: left, to: at - 1, attribution: saidAt(words, at, speaker, cue.sense, 'indirect') };
}

/** The writer's, or that of an interview: `we hope`. */
const ownVoice = wordSet('i we you');

/** `asked not to be named`, `requested anonymity`. */
function keepsName(words: readonly Word[], { from, to }: Run): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) if (withheld.has(words[at])) return true;
  return false;
}

const withheld = wordSet('named identified quoted anonymity');

/** What may follow the speaker where nothing more is told. */
const endsClause = (word: Word | undefined, left: number): boolean =>
  word === undefined ||
  left <= 0 ||
  (word.kind === 'mark' ? ',.;'.includes(word.text) : classOf(word) === 'preposition');

function speakerFor(words: readonly Word[], at: number, cue: Cue, { left, limit }: Place): Run | null {
  const wished = cue.form === 'base' && (words[at - 1]?.lower === 'to' || words[at - 2]?.lower === 'to');
  return wished ? null : subjectFor(words, at, cue, left, limit);
}

/**
 * What a cue tells: mostly behind it, before it where a comma parts it off and nothing but a setting follows; of
 * `…, which, she said, …` what goes on behind it.
 */
function contentOf(words: readonly Word[], cue: number, speaker: Run, { left, limit, end }: Place): Run | null {
  const from = afterHearer(words, cue + 1, limit);
  if ((limit < end && limit - from < 3) || isDone(words, cue)) return null;
  if (from < limit && !isSetting(words[from]))
    return limit < end ? null : { from, to: withoutStop(words, from, limit) };
  const to = speaker.from - 1;
  if (words[to]?.text !== ',' || to - left < 3) return null;
  const opens = classOf(words[to - 1]);
  if (opens !== 'relative' && opens !== 'conjunction' && opens !== 'subordinator') return { from: left, to };
  return limit < end || limit - cue < 5 ? null : { from: cue + 2, to: withoutStop(words, cue + 2, limit) };
}

/** `…, adding that`, `…, citing a survey`, `…; Ruiz said`: the writer's words again. */
function beforeMore(words: readonly Word[], from: number, limit: number): number {
  for (let at = from + 3; at < limit; at++) {
    const mark = words[at - 1]?.text;
    if (mark === ',' && words[at]?.lower.endsWith('ing') && cueAt(words, at)?.form === 'participle') return at - 1;
    if (mark === ';') for (let verb = at + 1; verb < at + 6; verb++) if (isSaid(words, verb)) return at - 1;
  }
  return limit;
}

function isSaid(words: readonly Word[], at: number): boolean {
  const cue = cueAt(words, at);
  return cue?.sense === 'say' && cue.form !== 'participle';
}

/** True where nothing is told behind a cue: the sentence ends there, or goes on with where and when it was said. */
function isSetting(word: Word | undefined): boolean {
  if (!word || word.kind === 'mark') return word?.text !== ':' && word?.text !== '$';
  const type = classOf(word);
  return type === 'time' || type === 'conjunction' || settings.has(word);
}

/** True where a cue tells what was done, not what was said: `viewed by some`, `reported from Gull Harbor`, `decided to end it`. */
const isDone = (words: readonly Word[], cue: number): boolean =>
  done.has(words[cue + 1]) ||
  (about.has(words[cue + 1]) && remarks.test(words[cue]?.lower ?? '')) ||
  (words[cue + 1]?.lower === 'to' && deeds.test(words[cue]?.lower ?? ''));

/** `commenting on a report that …`. */
const remarks = /^(?:comment|remark|react|reflect|elaborat)/;
const about = wordSet('on about');
const done = wordSet('by of from with');
/** Verbs whose `to …` is what somebody does, or to whom. */
const deeds = /^(?:agree|choo?s|compar|decid|offer|opt|respon)/;
const settings = wordSet('in on at during after before when while as via through since');

/** Past `reporters`, `the council`, `on Tuesday` and `that`. */
function afterHearer(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    const word = words[at];
    if (word?.lower === 'that' && !isObject(words, at)) return at + 1;
    if (word?.kind === 'mark' && word.text !== '-') break;
  }
  let at = tellings.has(words[from - 1]) ? afterWhom(words, from, limit) : from;
  while (at < limit && isAside(words[at])) at++;
  return afterPlace(words, at, limit);
}

/** `said on Monday she …`, `said in a statement the …`: past when and where it was said, up to a clause. */
function afterPlace(words: readonly Word[], from: number, limit: number): number {
  if (!places.has(words[from])) return from;
  const to = phraseFrom(words, from + 1, limit)?.to ?? from;
  const type = to < limit ? classOf(words[to]) : null;
  return type === 'pronoun' || type === 'determiner' ? to : from;
}

const places = wordSet('on in at during');

/** `told TASS the port …`, `told reporters ships would …`: behind whom it was told. */
function afterWhom(words: readonly Word[], from: number, limit: number): number {
  const to = phraseFrom(words, from, limit)?.to ?? from;
  return to > from + 1 && classOf(words[to]) === 'auxiliary' ? from + 1 : to;
}

const tellings = wordSet('tell tells told telling');

/** `to repeat that mistake`, but not `to reporters that`. */
function isObject(words: readonly Word[], that: number): boolean {
  const verb = words[that - 1];
  return words[that - 2]?.lower === 'to' && verb?.shape === 'lower' && classOf(verb) === null && !isHearer(verb);
}

const isAside = (word: Word | undefined): boolean => {
  const type = classOf(word);
  return type === 'time' || (type === 'adverb' && word?.lower !== 'not');
};

const withoutStop = (words: readonly Word[], from: number, to: number): number =>
  to - 1 > from && words[to - 1]?.text === '.' ? to - 1 : to;

function accordingTo(words: readonly Word[], at: number, { start, left, limit, end }: Place): Told | null {
  if (words[at + 1]?.lower !== 'to') return null;
  const speaker = phraseFrom(words, at + 2, limit);
  if (!speaker) return null;
  const attribution: Attribution = saidAt(words, at, speaker, null, 'according-to', 2);
  const before = words[at - 1]?.text === ',' ? at - 1 : at;
  if (before - left > 2) return left > start ? null : { from: left, to: before, attribution };
  if (at > start + 1 || limit < end) return null;
  const comma = commaWithin(words, speaker.to, limit);
  const from = comma < 0 ? speaker.to : comma + 1;
  return limit - from > 2 ? { from, to: withoutStop(words, from, limit), attribution } : null;
}

/** The comma that ends `According to figures from the ministry,`. */
function commaWithin(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 12); at++) if (words[at]?.text === ',') return at;
  return -1;
}
