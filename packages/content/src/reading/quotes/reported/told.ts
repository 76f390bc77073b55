import { agencyOf } from '../../../agencies/index.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Cue } from '../../words/cue-verbs.ts';
import { type Attribution, saidAt } from '../attributions/attribution.ts';
import { isRole } from '../clause/asides.ts';
import { cueAt } from '../clause/cues.ts';
import { subjectBehind, subjectFor } from '../clause/doers.ts';
import { invertedSpeaker, tells } from '../clause/inverted.ts';
import { accorded, knowing, phraseFrom } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { speaks } from '../clause/speaks.ts';
import { isAct, isDeed, isDenying, isPicture, isUnsaid } from '../clause/unsaid.ts';
import { isVerbal } from '../clause/verbal.ts';
import { classOf } from '../clause/word-classes.ts';
import { headOf } from '../speakers/heads.ts';
import { isAskedAside, isSaidBy, isWithAside } from './asides.ts';
import { contentOf, withoutStop } from './content.ts';
import { endOfTold } from './ends.ts';
import { opensClauseAt } from './hearers.ts';
import type { Place } from './place.ts';
import { goesOnBehind, hasVerb } from './set-in.ts';
import { isReduced, mayTell } from './tellers.ts';

/** What is told, and by whom. */
export type Told = Run & { readonly attribution: Attribution };

/** What the word at a place tells, if anything. */
export function toldAt(words: readonly Word[], at: number, place: Place): Told | null {
  if (words[at]?.lower === 'according') return accordingTo(words, at, place);
  const cue = words[at]?.shape === 'lower' ? cueAt(words, at) : null;
  // `put it bluntly`
  if (!cue || isAct(words, at) || words[at]?.lower === 'put') return null;
  const inverted = invertedAt(words, at, cue, place);
  if (inverted) return inverted;
  const speaker = speakerFor(words, at, cue, place);
  if (!speaker || isUnsaid(words, at, speaker, place.start) || isPicture(words, speaker)) return null;
  if (isDeed(words, speaker)) return null;
  if (isAskedAside(words, at, place.end) || !mayTell(words, at, cue, speaker) || correctsItself(words, at, speaker))
    return null;
  // `to those who doubt it`: whoever does
  if (words[at - 1]?.lower === 'who' && words[at - 2]?.lower === 'those') return null;
  const content = contentOf(words, at, speaker, place);
  if (!content) return null;
  // `said sales rose`
  const least =
    cue.sense === 'judge' ? 4 : isVerbal(words[content.to - 1]) && classOf(words[content.from]) === null ? 2 : 3;
  if (content.to - content.from < least) return null;
  if (content.from > at && isReduced(words, at, cue, speaker, content)) return null;
  if (keepsName(words, content) || ownVoice.has(words[speaker.from])) return null;
  const to = endOfTold(words, at, cue, speaker, content, place.start);
  if (to - content.from < (cue.form === 'participle' ? 2 : least)) return null;
  const from =
    content.from > at && (isStance(words[at] as Word, cue) || words[content.from]?.lower === 'out') ? at : content.from;
  return { from, to, attribution: saidAt(words, at, speaker, cue.sense, 'indirect') };
}

/** `The Associated Press erroneously reported …`: an agency takes back what it told, and says none of it. */
const correctsItself = (words: readonly Word[], verb: number, { from, to }: Run): boolean =>
  wrongly.has(words[verb - 1]) &&
  agencyOf(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
      .replace(/^the /i, ''),
  ) !== undefined;

const wrongly = wordSet('erroneously incorrectly wrongly mistakenly inaccurately');

/**
 * True for a verb without which the words behind it would read as what somebody says is so: `denied that …`,
 * `accused her of …`, `feared …`. It belongs to what is told.
 */
const isStance = (verb: Word, { sense }: Cue): boolean => sense !== 'say' || isDenying(verb);

/** `The port is closed, said one official.`, `The port, said one official, is closed.` */
function invertedAt(words: readonly Word[], at: number, cue: Cue, { left, limit }: Place): Told | null {
  if (cue.sense !== 'say' || cue.form === 'participle' || words[at - 1]?.text !== ',') return null;
  // `The deal, announced by Brandt, …`
  if (tells.has(words[at]) || classOf(words[at + 1]) === 'preposition') return null;
  const speaker = phraseFrom(words, at + 1, limit);
  if (
    !speaker ||
    !speaks(words, { from: speaker.from, to: headOf(words, speaker.from, speaker.to) + 1 }) ||
    !endsClause(words, speaker.to, limit)
  )
    return null;
  if (isWithAside(words, left, at) && !isSaidBy(words, at, speaker)) return null;
  const around = goesOnBehind(words, left, at, speaker.to);
  if (!around && at - left < 4 && !hasVerb(words, left, at)) return null;
  const to = around ? withoutStop(words, at, limit) : at - 1;
  return { from: left, to, attribution: saidAt(words, at, speaker, cue.sense, 'indirect') };
}

/** The writer's, or that of an interview: `we hope`; and `there`, which is nobody. */
const ownVoice = wordSet('i we you there');

/** `asked not to be named`, `requested anonymity`. */
function keepsName(words: readonly Word[], { from, to }: Run): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++)
    if (nameless.has(words[at]) || (withheld.has(words[at]) && words[at - 1]?.lower === 'be')) return true;
  return false;
}

/** What somebody asks not to be. */
export const withheld = wordSet('named identified quoted');
const nameless = wordSet('anonymous anonymity');

/** True where nothing more is told behind the speaker of `said Ada Brandt here Tuesday.` */
function endsClause(words: readonly Word[], from: number, limit: number): boolean {
  let at = from;
  while (at < limit && (words[at]?.lower === 'here' || classOf(words[at]) === 'time')) at++;
  const word = words[at];
  // `said a pilot who saw it`, `said a pilot quoted by the Post`, `said a pilot involved in it`
  if (classOf(word) === 'relative' || knowing.has(word) || (isVerbal(word) && words[at + 1]?.lower === 'by'))
    return true;
  // `the mayor, a sailor, asked the port to close`
  return (
    at >= limit ||
    (word?.kind === 'mark' ? ',.;'.includes(word.text) : classOf(word) === 'preposition' && word?.lower !== 'to')
  );
}

function speakerFor(words: readonly Word[], at: number, cue: Cue, { start, left, limit }: Place): Run | null {
  const helper = classOf(words[at - 1]) === 'adverb' ? words[at - 2] : words[at - 1];
  // not `went on to say`
  const wished =
    cue.form === 'base' &&
    ((helper?.lower === 'to' && words[at - 3]?.lower !== 'went') ||
      isToCome(words, at, cue) ||
      goesOnFrom(words, at, left));
  if (wished) return null;
  const near = subjectBehind(words, at, cue, [left, start, limit]);
  if (near && speaks(words, near)) return near;
  // `Brandt condemned the "…" plan and said …`
  const joined = left > start && leansBack(words, at, limit) && words[start]?.kind !== 'mark';
  return (joined ? subjectFor(words, at, cue, start, limit) : null) ?? near;
}

/** What a verb goes on behind from a subject further back: `Brandt, who was called "…" by some, said`. */
function leansBack(words: readonly Word[], at: number, limit: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  // `…" soon, said Brandt`, `Brandt, who called it "…," said …`
  const quoted = before?.kind === 'mark' && words[at - 2]?.text === ',' && !invertedSpeaker(words, at, limit);
  if (before?.text === ',' || quoted) return next?.shape === 'lower' || words[at]?.lower.endsWith('ing') === true;
  return classOf(before) === 'conjunction' || classOf(before) === 'auxiliary';
}

/** `would ask the court to review it`: not said yet; what somebody `would only say` is, and what he would like. */
const isToCome = (words: readonly Word[], at: number, { sense }: Cue): boolean =>
  words[at - 1]?.lower === 'would' && sense !== 'hold' && words[at + 1]?.lower !== 'only';

/** `to reopen the port and conclude the talks`: one wish with two verbs. */
function goesOnFrom(words: readonly Word[], at: number, left: number): boolean {
  if (classOf(words[at - 1]) !== 'conjunction') return false;
  for (let back = at - 2; back >= Math.max(left, at - WISH); back--) if (words[back]?.lower === 'to') return true;
  return false;
}

/** How far apart, in words, the two may stand. */
const WISH = 12;

function accordingTo(words: readonly Word[], at: number, { start, left, limit, end }: Place): Told | null {
  const next = classOf(words[at + 2]);
  if (words[at + 1]?.lower !== 'to' || next === 'subordinator' || next === 'relative') return null;
  const speaker = accorded(words, at + 2, limit);
  if (!speaker) return null;
  const attribution: Attribution = saidAt(words, at, speaker, null, 'according-to', 2);
  const before = words[at - 1]?.text === ',' ? at - 1 : at;
  if (before - left > 2) {
    // `The port, according to guards, is closed`
    const around = before < at && limit === end && isGoneOn(words, left, before, speaker.to);
    // `Her aide, according to guards, had told them: "…"`
    const hangs = before < at && limit < end && !hasVerb(words, left, before);
    return left > start || hangs
      ? null
      : { from: left, to: around ? withoutStop(words, left, limit) : before, attribution };
  }
  if (at > start + 1 || limit < end) return null;
  const comma = commaWithin(words, speaker.to, limit);
  const from = comma < 0 ? speaker.to : comma + 1;
  return limit - from > 2 ? { from, to: withoutStop(words, from, limit), attribution } : null;
}

/** True where what is told has its verb behind the speaker alone. */
const isGoneOn = (words: readonly Word[], left: number, before: number, to: number): boolean =>
  words[to]?.text === ',' && classOf(words[to + 1]) === 'auxiliary' && !hasVerb(words, left, before);

/** The comma that ends `According to figures from the ministry,`, `According to the suit, filed on Monday,`, or `According to Brandt, head of the board,`. */
function commaWithin(words: readonly Word[], from: number, limit: number): number {
  let comma = -1;
  for (let at = from; at < Math.min(limit, from + 20); at++) {
    if (words[at]?.text !== ',') continue;
    if (comma >= 0 || !(opensAside(words[at + 1]) || tellsWho(words, at, limit))) return at;
    comma = at;
  }
  return comma;
}

/** True for the comma before what somebody is, where a clause follows behind it: `, head of the board, the port is closed`. */
function tellsWho(words: readonly Word[], comma: number, limit: number): boolean {
  let to = comma + 1;
  while (to < limit && words[to]?.text !== ',' && !isVerbal(words[to])) to++;
  return (
    words[comma - 1]?.shape === 'capital' &&
    isRole(words, comma + 1) &&
    words[to]?.text === ',' &&
    classOf(words[to + 1]) !== 'relative' &&
    opensClauseAt(words, to + 1, limit)
  );
}

const opensAside = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && (word.lower.endsWith('ed') || classOf(word) === 'relative');
