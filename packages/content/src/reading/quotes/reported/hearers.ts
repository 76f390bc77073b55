import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { cueAt, means } from '../clause/cues.ts';
import { tells } from '../clause/inverted.ts';
import { isPaper } from '../clause/offices.ts';
import { accorded, phraseFrom } from '../clause/phrase-from.ts';
import { isHearer } from '../clause/speaks.ts';
import { degrees } from '../clause/trimmed.ts';
import { isVerbal } from '../clause/verbal.ts';
import { articlesOrOwners, classOf } from '../clause/word-classes.ts';
import { behindWarned } from './warned.ts';

/** Past `reporters`, `the council`, `on Tuesday` and `that`. */
export function afterHearer(words: readonly Word[], start: number, limit: number): number {
  const from = afterTurn(words, start);
  const verb = words[from - 1];
  const hears = tells.has(verb) || askings.has(verb);
  const warned = behindWarned(words, from, limit);
  if (warned > from) return warned;
  const told = hears ? from : afterPlace(words, from, limit, verb);
  // `said on Monday she had bought the ship that sank`
  if (told > from && opensSubject(words, told)) return told;
  for (
    let at = from;
    at < Math.min(limit, from + (places.has(words[from]) || (hears && isBusy(words, from)) ? 26 : 12));
    at++
  ) {
    const word = words[at];
    if (word?.lower === 'that' && !hears && (isRelative(words, at, from) || isOfObject(words, at, from))) {
      // `said in a note that was long that the port …`
      if (places.has(words[from])) continue;
      break;
    }
    if (word?.lower === 'that' && isFollowed(words[at + 1]) && classOf(words[at - 1]) !== 'preposition') return at + 1;
    // `said at a stop in Tarn, Vessa, that …`
    if (word?.text === ',' && places.has(words[from])) {
      const that = words[at + 1]?.lower === 'that' ? at + 1 : words[at + 2]?.text === ',' ? at + 3 : at;
      if (words[that]?.lower === 'that' && that < limit && isFollowed(words[that + 1])) return that + 1;
    }
    // `told the Tarn News Agency (TNA) that`
    if (word?.text === '(' && words[at + 2]?.text === ')') at += 2;
    else if (
      (word?.kind === 'mark' && word.text !== '-' && !isShortMonth(words, at)) ||
      isDeed(words, at) ||
      isUnderWay(words, from, at)
    )
      break;
  }
  return hears ? afterPlace(words, afterWhom(words, from, limit), limit, verb) : told;
}

/**
 * `said guards were on a ship that …`, `said the council warned that …`: what is told has its verb by then, unless when it
 * was said is told first.
 */
const isUnderWay = (words: readonly Word[], from: number, at: number): boolean =>
  at > from &&
  (classOf(words[at]) === 'auxiliary' ? !possessives.has(words[at]) : tellsThere(words, from, at)) &&
  !tells.has(words[from - 1]) &&
  !places.has(words[from]) &&
  classOf(words[from]) !== 'subordinator';

const tellsThere = (words: readonly Word[], from: number, at: number): boolean => {
  const cue = cueAt(words, at);
  return cue?.form === 'past' && cue.sense === 'say' && cueAt(words, from - 1)?.sense !== 'judge';
};

/** `told the court hearing the case of two boys that`: what whoever hears it is doing stands before. */
function isBusy(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + 5; at++)
    if (words[at]?.lower.endsWith('ing') && isHearer(words[at - 1] as Word)) return true;
  return false;
}

/** True in `found 40 ships that were old`, `in a year that plunged it into debt`: a verb has no other subject there. */
const isRelative = (words: readonly Word[], that: number, from: number): boolean =>
  that > from && classOf(words[that - 1]) !== 'time' && isVerbal(words[that + 1]);

/** `writes programs that help ships`, `said these steps defy vows that bind it`: a thing stands behind the verb, and nobody who hears of it. */
const isOfObject = (words: readonly Word[], that: number, from: number): boolean =>
  that > from &&
  words[from]?.kind === 'word' &&
  !addressing.test(words[from - 1]?.lower ?? '') &&
  NOUNS.has(classOf(words[from])) &&
  !setting.has(words[from]) &&
  classOf(words[that - 1]) !== 'time' &&
  !setting.has(words[that - 1]);

const NOUNS: ReadonlySet<unknown> = new Set([null, 'determiner', 'pronoun']);
/** Behind these may stand who hears it. */
const addressing = /^(?:warn|remind|assur|inform|notif|advis|promis|cautio|counsel|text|urg|signal|agree|out)/;
/** `said here that`, `said Monday and again Friday that`. */
const setting = wordSet('here out back ago afresh overnight');

/** False for the full stop behind `could change that`. */
const isFollowed = (word: Word | undefined): boolean => word !== undefined && word.text !== '.';
/** True for the full stop of `Feb. 12`. */
const isShortMonth = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '.' && classOf(words[at - 1]) === 'time' && words[at + 1]?.kind === 'number';

/** `said on Monday she …`, `said in a statement the …`: past when and where it was said, up to a clause. */
function afterPlace(words: readonly Word[], start: number, limit: number, verb: Word | undefined): number {
  let from = start;
  // `Tuesday's vote` is no day on which it was said
  while (from < limit && isAside(words[from]) && !possessives.has(words[from + 1])) from++;
  // `said at least three had left`
  if (!places.has(words[from]) || degrees.has(words[from + 1])) return from;
  const to = phraseFrom(words, from + 1, limit)?.to ?? from;
  const type = to < limit ? classOf(words[to]) : null;
  if (type === 'pronoun' || type === 'determiner') return to;
  const main = afterDay(words, from);
  // `in a letter that was sent on Monday`
  if (words[main]?.lower === 'that') return from;
  if (main > from) {
    // `pledged on Monday not to sell`
    const wish = words[main]?.lower === 'not' ? words[main + 1] : words[main];
    const vowed = wish?.lower === 'to' && vows.test(verb?.lower ?? '');
    // `said on Monday sea levels have risen`
    if (vowed || opensSubject(words, main) || opensClauseAt(words, main, limit)) return main;
  }
  // `said at a Senate hearing he would …`, `said after the talks, he would …`
  for (let at = from + 2; at < Math.min(limit, from + 14) && !opensMore(words, at); at++)
    if (classOf(words[at]) === 'pronoun' && classOf(words[at + 1]) === 'auxiliary') return at;
  return from;
}

/** True where somebody and a verb come next. */
export function opensClauseAt(words: readonly Word[], at: number, limit: number): boolean {
  const subject = phraseFrom(words, at, limit);
  return subject !== null && isVerbal(words[subject.to]);
}

/** `she`, `the port`; not `this week`, nor `of a three-day visit`. */
const opensSubject = (words: readonly Word[], at: number): boolean =>
  classOf(words[at]) === 'pronoun' ||
  (articlesOrOwners.has(words[at]) && classOf(words[at + 1]) !== 'time' && classOf(words[at - 1]) !== 'preposition');

const vows = /^(?:vow|pledg|promis|threat)/;

/** Past `on Tuesday`, `in May 2031`, `in a statement` or `in Tarn`; where it starts itself where no more than a word or two tell so. */
function afterDay(words: readonly Word[], from: number): number {
  if (means.has(words[from + 1])) return from + 2;
  let at = from + 1;
  while (classOf(words[at]) === 'time' || (at > from + 1 && words[at]?.kind === 'number')) at++;
  if (at > from + 1) return at;
  const paper = words[from + 2];
  if (classOf(words[at]) === 'determiner' && paper && isPaper(paper)) return from + 3;
  return words[at]?.shape === 'capital' && words[from + 2]?.shape === 'lower' ? from + 2 : from;
}

/** `, is that he …`, `how late she was`: no longer where or when it was said. */
const opensMore = (words: readonly Word[], at: number): boolean =>
  (words[at]?.kind === 'mark' && classOf(words[at + 1]) !== 'pronoun') || classOf(words[at]) === 'subordinator';

const places = wordSet('as on in at outside inside by during after before');

/** Past the word of `said, however, the port …`. */
const afterTurn = (words: readonly Word[], from: number): number =>
  words[from]?.text === ',' && turns.has(words[from + 1]) && words[from + 2]?.text === ',' ? from + 3 : from;

const turns = wordSet('however though meanwhile moreover instead nevertheless');

/** `told TASS the port …`, `told reporters ships would …`, `asked the council for …`: behind whom it was told. */
function afterWhom(words: readonly Word[], from: number, limit: number): number {
  if (askings.has(words[from - 1])) {
    let wish = from;
    while (wish < Math.min(limit, from + 8) && !asked.has(words[wish])) wish++;
    if (isHangingTo(words, wish))
      do wish++;
      while (wish < limit && words[wish]?.lower !== 'to');
    return asked.has(words[wish]) ? wish : from;
  }
  // `told her it was lost`
  const to = accorded(words, from, limit)?.to ?? from;
  return to > from + 1 && classOf(words[to]) === 'auxiliary' ? from + 1 : to;
}

/** Of `asked Ada Brandt, an aide to then Mayor Jens Holt, to lie`, the first `to`, which no verb follows. */
const isHangingTo = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'to' &&
  (words[at + 1]?.shape !== 'lower' || /^(?:then|the|an?)$/.test(words[at + 1]?.lower ?? ''));

const askings = wordSet('ask+ asked asking thank+ thanked thanking');
const asked = wordSet('for to whether if about why how when where who what');

/** `agreed to rebuild the line that …`: behind the verb of a deed, `that` opens no speech. */
const isDeed = (words: readonly Word[], at: number): boolean => {
  const verb = words[at]?.lower === 'to' ? words[at + 1] : undefined;
  return verb?.shape === 'lower' && classOf(verb) === null && !isHearer(verb) && !verb.lower.endsWith('s');
};

const isAside = (word: Word | undefined): boolean => {
  const type = classOf(word);
  return type === 'time' || (type === 'adverb' && word?.lower !== 'not') || word?.lower === 'here';
};
