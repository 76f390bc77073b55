import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { partsFields } from '../../names/segments/offices.ts';
import { cueAt } from './cues.ts';
import { partsPlace } from './place-based.ts';
import { joins, pasts, type Run } from './runs.ts';
import { isHearer } from './speaks.ts';
import { trimmed } from './trimmed.ts';
import { isBeforeAttribute, isVerbal } from './verbal.ts';
import { articlesOrOwners, classOf, isLy } from './word-classes.ts';

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

/** `a move some owners described`. */
export const some = wordSet('some one many most several another others few both all half');

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
    (articlesOrOwners.has(words[at - 1]) ||
      (isLy(words[at]?.lower ?? '') && (classOf(words[at - 1]) === 'determiner' || possessives.has(words[at - 1])))));

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
