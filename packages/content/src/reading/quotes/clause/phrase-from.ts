import type { Word } from '../../../text/words/index.ts';
import { apostrophes, possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { companySuffixes, particles, titleHeads } from '../../names/lexicon/index.ts';
import { partsFields } from '../../names/segments/offices.ts';
import { GIVEN_MONTHS } from '../../words/calendar-words.ts';
import { cueAt } from './cues.ts';
import { isOffice, isPaper, isPeople } from './offices.ts';
import { partsBase } from './place-based.ts';
import { away, joins, pasts, REACH, type Run } from './runs.ts';
import { classOf } from './word-classes.ts';

/**
 * The noun phrase that starts at a word: a name with its title, an office, a pronoun.
 *
 * @param right Where it ends at the latest.
 */
export function phraseFrom(words: readonly Word[], start: number, right: number): Run | null {
  const end = Math.min(right, start + REACH, words.length);
  let named = opensWithName(words, start);
  let at = start;
  while (at < end && named !== null) {
    at++;
    if (at < end) named = namedBehind(words, at, named);
  }
  while (at > start + 1 && hangs(words[at - 1])) at--;
  const only = at === start + 1 ? words[start] : undefined;
  return at > start && classOf(only) !== 'determiner' ? { from: start, to: at } : null;
}

/** The same behind `according to`, where `her` stands alone. */
export const accorded = (words: readonly Word[], at: number, right: number): Run | null =>
  withOthers(words, phraseFrom(words, at, right), right) ??
  (words[at]?.lower === 'her' && at < right ? { from: at, to: at + 1 } : null);

/** Of `according to crews and owners, it is`, both. */
function withOthers(words: readonly Word[], run: Run | null, right: number): Run | null {
  if (!run || words[run.to]?.lower !== 'and' || !isRole(words[run.to - 1])) return run;
  const to = phraseFrom(words, run.to + 1, right)?.to ?? 0;
  return isRole(words[to - 1]) && (words[to]?.kind ?? 'mark') === 'mark' ? { from: run.from, to } : run;
}

/** What ends no phrase: `a source close to the`. */
const hangs = (word: Word | undefined): boolean => classOf(word) === 'preposition' || word?.lower === 'the';

/** Whether a phrase opens with a name; null where it cannot open with the word. */
function opensWithName(words: readonly Word[], start: number): boolean | null {
  const word = words[start];
  if (word?.kind === 'mark') return joinsWithin(words, start) ? false : null;
  const type = classOf(word);
  // `said Will Day`, `said June`
  return (
    word?.shape !== 'lower' &&
    (type === null || isCalled(words, start) || (type === 'auxiliary' && words[start + 1]?.shape === 'capital'))
  );
}

/** `June`, not `June 3`. */
export const isCalled = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'capital' && GIVEN_MONTHS.has(words[at]) && words[at + 1]?.kind !== 'number';

/** Whether a phrase has come to a name, once a further word has joined it; null where the phrase ends before that word. */
function namedBehind(words: readonly Word[], at: number, named: boolean): boolean | null {
  const word = words[at] as Word;
  if (word.kind === 'mark') return namedBehindMark(words, at, named);
  if (possessives.has(word) && !word.spaced) return false;
  // `34-year-old`; who is `Karsund-based` is still to come
  if (!word.spaced && words[at - 1]?.text === '-')
    return (named && !placing.has(word)) || (word.shape !== 'lower' && word.shape !== 'none');
  const type = (named && isSurname(words, at)) || isNumbered(words, at) ? null : classOf(word);
  if (type === 'conjunction') return (named ? joinsNames(words, at) : joinsRoles(words, at)) ? false : null;
  if (
    type === 'preposition'
      ? !isOf(word) && !knowing.has(words[at - 1])
      : type === 'determiner'
        ? !isOf(words[at - 1]) && !knowing.has(words[at - 2])
        : type !== null
  )
    return null;
  if (word.shape !== 'lower') return named || word.shape !== 'none';
  return type === null && (isVerbal(words, at, named) || isPast(words, at)) && !isParticle(words, at) ? null : named;
}

const placing = wordSet('based born bred trained backed led owned run registered educated');

/** `Juror No. 4`. */
const isNumbered = (words: readonly Word[], no: number): boolean =>
  words[no]?.text === 'No' && words[no + 1]?.text === '.' && words[no + 2]?.kind === 'number';

/** `Ann Day`, and `Ada May` where the phrase ends with it. */
const isSurname = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'capital' &&
  surnames.has(words[at]) &&
  words[at - 1]?.shape === 'capital' &&
  words[at + 1]?.kind !== 'number';

const surnames = wordSet('day night noon may will');

/** The same of a mark; of `Simms' cousin`, an apostrophe is a possessive. */
function namedBehindMark(words: readonly Word[], at: number, named: boolean): boolean | null {
  if (apostrophes.has(words[at]) && words[at - 1]?.lower.endsWith('s')) return false;
  return joinsWithin(words, at) ||
    partsFields(words, at) ||
    partsBase(words, at) ||
    isShortForm(words, at) ||
    endsCompany(words, at)
    ? named
    : null;
}

/** Of `Tarn Foods Inc. analyst Ada Brandt`, the full stop. */
const endsCompany = (words: readonly Word[], at: number): boolean =>
  companySuffixes.has(words[at - 1]) && words[at]?.text === '.' && isOfFirm(words, at + 1);

/** True for what somebody of a firm is, or says it in: `analyst`, `senior analyst`, `filing`. */
const isOfFirm = (words: readonly Word[], at: number): boolean =>
  isRole(words[at]) ||
  (words[at]?.shape === 'lower' &&
    classOf(words[at]) === null &&
    (isPaper(words[at] as Word) || isRole(words[at + 1])));

/** Of `Salt Bank (SB) managing director Ada Brandt`, the brackets. */
const isShortForm = (words: readonly Word[], at: number): boolean => {
  const open = words[at]?.text === '(' ? at : at - 2;
  const next = words[open + 3];
  return (
    words[open]?.text === '(' &&
    words[open + 2]?.text === ')' &&
    (isRole(next) || (next?.shape === 'lower' && isRole(words[open + 4])))
  );
};

/**
 * `a study published Wednesday`, `a firm owned by Brandt`, `documents seen by the paper`, `Two men carried a banner`: what
 * the past tells of the noun before it is no part of what it is.
 */
const isPast = (words: readonly Word[], at: number): boolean => {
  const noun = words[at - 1];
  const by = words[at + 1]?.lower === 'by' && !isPaper(words[at] as Word);
  if (!(by || words[at]?.lower.endsWith('ed')) || noun?.shape !== 'lower' || classOf(noun) !== null) return false;
  const next = classOf(words[at + 1]);
  return by || away.has(words[at + 1]) || next !== null || words[at + 1]?.shape === 'capital';
};

/** True for a hyphen and its like without a space, and for the full stop of an initial and `No. 4`. */
const joinsWithin = (words: readonly Word[], at: number): boolean => {
  const mark = words[at] as Word;
  return joins(mark) && !mark.spaced && (mark.text !== '.' || isInitial(words, at) || isNumbered(words, at - 1));
};

/** `people familiar with the matter`, `a source close to it`. */
export const knowing = wordSet('familiar close briefed aware involved present privy knowledgeable');

const isOf = (word: Word | undefined): boolean => word?.lower === 'of' || word?.lower === 'for';

/** `Ada Brandt and Jens Holt`. */
const joinsNames = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'and' && words[at + 1]?.shape === 'capital' && classOf(words[at + 1]) === null;

/** Of `co-founder and CEO Ada Brandt`, both are hers; `the mayor and police chief Ada Brandt` are two. */
function joinsRoles(words: readonly Word[], at: number): boolean {
  const opens = words[at - (words[at - 2]?.text === '-' ? 4 : 2)];
  if (words[at]?.lower !== 'and' || !isRole(words[at - 1]) || opens?.lower === 'the' || opens?.lower === 'a')
    return false;
  let to = at + 1;
  while (to < at + 4 && words[to]?.shape === 'lower' && classOf(words[to]) === null) to++;
  return to > at + 1 ? words[to]?.shape === 'capital' : words[to]?.shape === 'upper';
}

const isInitial = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before?.shape === 'capital' &&
    before.text.length < 5 &&
    words[at + 1]?.spaced === true &&
    words[at + 1]?.kind === 'word' &&
    words[at + 1]?.shape !== 'lower'
  );
};

/** True for a noun of people or of a body: before it stands what they are of, `Orrinmoor state premier Ada Brandt`. */
const isRole = (word: Word | undefined): boolean =>
  word !== undefined && word.shape === 'lower' && (isPeople(word) || isOffice(word) || titleHeads.has(word));

/** `van der Berg`, `d'Emilio`. */
const isParticle = (words: readonly Word[], at: number): boolean =>
  particles.has(words[at]) && (words[at + 1]?.shape !== 'lower' || particles.has(words[at + 1]));

/** `Orrin Oil plc`, `the Vessan daily Tarn Post` */
const suffixes = wordSet('plc daily weekly');

/** A small word that is most likely the verb: a cue, a past, or anything but a noun for people behind a name. */
function isVerbal(words: readonly Word[], at: number, named: boolean): boolean {
  const word = words[at] as Word;
  const cue = cueAt(words, at);
  // `Tarn's branding chief`
  if (cue?.form === 'participle' && possessives.has(words[at - 1]) && isRole(words[at + 1])) return false;
  if (cue && (!cue.noun || named)) return cue.form !== 'base' || named || isRole(words[at - 1]);
  if (pasts.has(word)) return true;
  // `the Tarn crown's fall`
  if (possessives.has(words[at + 1])) return false;
  if (word.lower.length > 4 && word.lower.endsWith('ed') && words[at + 1]?.kind !== 'word') return true;
  return named && !isRole(word) && !isPaper(word) && !suffixes.has(word) && !isRole(words[at + 1]);
}
