import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { partsFields } from '../../names/segments/offices.ts';
import { articlesAndOwners } from '../../words/grammar.ts';
import { cueAt } from './cues.ts';
import { partsPlace } from './place-based.ts';
import { joins, pasts, type Run } from './runs.ts';
import { isHearer } from './speaks.ts';
import { isBeforeAttribute, isVerbal } from './verbal.ts';
import { classOf, isLy } from './word-classes.ts';

/** The noun phrase that ends with a word. */
export function phraseBack(words: readonly Word[], last: number, first: number): Run | null {
  let from = last + 1;
  let at = last;
  while (at >= first) {
    const word = words[at];
    if (!word) break;
    if (word.text === ')') {
      const open = openBracket(words, at, first);
      if (open < 0) break;
      at = open - 1;
      continue;
    }
    const goesOn = word.kind === 'mark' && (joins(word) || partsFields(words, at) || partsPlace(words, at));
    if (word.kind === 'mark' ? !goesOn : stopsPhrase(words, at, first, last)) break;
    from = at;
    if (opensPhrase(words, at, first)) break;
    at--;
  }
  const run = trimmed(words, from, last + 1);
  return run.from < run.to ? run : null;
}

/**
 * Of `figures contradict the survey`, the article: behind a verb it opens a phrase of its own. Not of `the firm that owns
 * the port` or `the firm owning the port`.
 */
function opensPhrase(words: readonly Word[], at: number, first: number): boolean {
  const verb = words[at - 1];
  const opens = articlesOrOwners.has(words[at]) || (some.has(words[at]) && classOf(words[at - 2]) === 'determiner');
  // `In a note to Ruiz the port said`
  if (opens && verb?.shape === 'capital' && classOf(verb) === null && classOf(words[first]) === 'preposition')
    return true;
  if (!opens || verb?.shape !== 'lower' || classOf(verb) !== null || verb.lower.endsWith('ing')) return false;
  for (let back = at - 2; back > at - 8 && words[back]?.kind === 'word'; back--)
    if (classOf(words[back]) === 'relative' || words[back]?.lower === 'that') return false;
  return true;
}

export const articlesOrOwners = wordSet(articlesAndOwners);
/** `a move some owners described`. */
const some = wordSet('some one many most');

function openBracket(words: readonly Word[], at: number, first: number): number {
  for (let open = at - 1; open >= first && open > at - 12; open--) if (words[open]?.text === '(') return open;
  return -1;
}

function stopsPhrase(words: readonly Word[], at: number, first: number, last: number): boolean {
  const word = words[at] as Word;
  const type = classOf(word);
  if (type === 'conjunction') return word.lower !== 'and' || !joinsNames(words, at, first, last);
  // `Will Day`, `Pan Am Corp`
  if (type === 'auxiliary') return !possessives.has(word) && !(word.shape === 'capital' && isInName(words, at, first));
  // `the rule under which owners say`, `the quay which Brandt said`
  if (type === 'relative') return classOf(words[at - 1]) === 'preposition' || opensOther(words, at + 1, last);
  if (type === 'adverb') return !isWithin(words, at, first);
  if (type === 'pronoun' || type === 'subordinator' || clausal.has(word)) return true;
  const cue = type === null ? cueAt(words, at) : null;
  return cue !== null && !cue.noun && cue.form !== 'base' && word.shape === 'lower' && cue.sense === 'say';
}

/** True for the adverb of `a highly placed source`, `Tarn's newly elected council`, `the first-quarter forecast`. */
const isWithin = (words: readonly Word[], at: number, first: number): boolean =>
  isHyphen(words[at + 1]) ||
  (at > first &&
    isLy(words[at]?.lower ?? '') &&
    (classOf(words[at - 1]) === 'determiner' || possessives.has(words[at - 1])));

/** Of `the quay which the port said`, the port: no verb stands behind `which`, but somebody else. */
function opensOther(words: readonly Word[], from: number, last: number): boolean {
  const word = words[from];
  return (
    word !== undefined &&
    (classOf(word) === 'determiner' || word.shape === 'capital' || isHearer(word)) &&
    !words.slice(from, last + 1).some(isVerbal)
  );
}

/** True for `will`, `may`, `don`, `am` or `do` as a part of a name. */
const isInName = (words: readonly Word[], at: number, first: number): boolean =>
  named.has(words[at]) &&
  (words[at + 1]?.shape === 'capital' ||
    // `as May said`; not `a report in May said`
    (opensOn(words[at - 1], at === first) && (pasts.has(words[at + 1]) || cueAt(words, at + 1)?.form === 'past')) ||
    (at > first && words[at - 1]?.shape === 'capital' && classOf(words[at - 1]) === null));

const named = wordSet('will may don am do');

const opensOn = (before: Word | undefined, first: boolean): boolean => {
  const type = classOf(before);
  return first || before?.kind === 'mark' || type === 'conjunction' || type === 'subordinator';
};

/** Prepositions that open a clause as often as a phrase: `after Brandt said`, `considering a report saying`. */
export const clausal = wordSet('before after since until as like than considering according owing thanks due');

/** `Brandt and Ruiz said`, where nothing before shows that the first half is a clause of its own: `The port lost Brandt and Ruiz said`. */
function joinsNames(words: readonly Word[], at: number, first: number, last: number): boolean {
  const before = words[at - 1] as Word;
  if (at === first || before.shape === 'lower' || before.kind === 'number' || words[at + 1]?.shape === 'lower')
    return false;
  // `lost to Vessa on Sunday and Brandt said`
  if (classOf(before) === 'time') return false;
  let back = words[last]?.shape === 'lower' ? first - 1 : at - 1;
  while (back >= first && !opensOn(words[back], false) && !clausal.has(words[back]) && !pairing.has(words[back])) {
    if (isDone(words, back)) return false;
    back--;
  }
  return true;
}

const pairing = wordSet('both between');

/** A past, or `to` and a verb. */
const isDone = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'to'
    ? words[at + 1]?.shape === 'lower' && classOf(words[at + 1]) === null
    : isVerbal(words[at]) && !isBeforeAttribute(words[at - 1]);

/** Without adverbs, conjunctions, dates and openings at its start. */
function trimmed(words: readonly Word[], start: number, to: number): Run {
  let from = start;
  while (from < to) {
    const word = words[from] as Word;
    const type = classOf(word);
    if (
      word.kind === 'mark' ||
      possessives.has(word) ||
      type === 'conjunction' ||
      type === 'adverb' ||
      type === 'subordinator' ||
      type === 'relative'
    )
      from++;
    // `, siding with owners who said`
    else if (words[from - 1]?.text === ',' && word.lower.endsWith('ing') && classOf(words[from + 1]) === 'preposition')
      from += 2;
    else if (type === 'preposition') from = afterOpening(words, from, to);
    // `at least one analyst`
    else if (words[from - 1]?.lower === 'at' && degrees.has(word)) from++;
    else if (type === 'time' && from + 1 < to) from++;
    else if (from + 2 < to && opensTime(words, from)) from += 2;
    else if (isDate(words, from, to)) from++;
    else if (word.shape === 'lower' && (pasts.has(word) || (word.lower.endsWith('ed') && leansOn(words[from + 1]))))
      from++;
    else break;
  }
  return { from, to };
}

/** `this month the firm said`, `Late last year the firm said`, `At the time the firm said`. */
const opensTime = (words: readonly Word[], at: number): boolean =>
  at + 1 < words.length &&
  (words[at]?.lower === 'the'
    ? words[at + 1]?.lower === 'time'
    : times.has(words[at]) && classOf(words[at + 1]) === 'time');

const times = wordSet('this that late early');

/** Of `July 31 Tarn Foods said`, `In May 2031 the firm said` and `At 23 Brandt said`, the day, the year and the age. */
const isDate = (words: readonly Word[], at: number, to: number): boolean =>
  words[at]?.kind === 'number' &&
  at + 1 < to &&
  (classOf(words[at - 1]) === 'time' ||
    words[at - 1]?.lower === 'at' ||
    /^(?:19|20)\d\d$/.test(words[at]?.text ?? '')) &&
  (words[at + 1]?.shape === 'capital' || articlesOrOwners.has(words[at + 1]));

const degrees = wordSet('least most');

/** What stands behind a verb rather than behind an adjective. */
const leansOn = (word: Word | undefined): boolean => {
  const type = classOf(word);
  return type === 'preposition' || type === 'determiner';
};

/** Past `On Tuesday`, `In Geneva`: a preposition and the lower-case words or the one date that hang on it. */
function afterOpening(words: readonly Word[], from: number, to: number): number {
  let at = from + 1;
  while (at < to && classOf(words[at]) === 'time') at++;
  if (at > from + 1) return at;
  const capital = lastCapitals(words, at, to);
  return capital > at && capital < to ? capital : at;
}

/** Where the run of capitals starts that a phrase ends with; its end where it ends with none. */
function lastCapitals(words: readonly Word[], from: number, to: number): number {
  let at = to;
  while (at > from) {
    const word = words[at - 1] as Word;
    if (word.shape === 'lower' || (word.kind === 'mark' && !joins(word))) break;
    at--;
  }
  return at;
}
