import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import { isPeople, isPlural } from './offices.ts';
import { phraseBack } from './phrase-back.ts';
import { phraseFrom } from './phrase-from.ts';
import { joins, REACH, type Run } from './runs.ts';
import { isHearer, isSomebody } from './speaks.ts';
import { classOf } from './word-classes.ts';

/**
 * The subject of a verb, looked for to its left.
 *
 * @param verb The index of the verb.
 * @param left The first word that may belong to it: a sentence or clause starts there.
 * @example subjectBefore(wordsOf('The ministry later said'), 3, 0) // The ministry
 */
export function subjectBefore(words: readonly Word[], verb: number, left: number): Run | null {
  const first = behindSemicolon(words, Math.max(left, verb - REACH), verb);
  const last = skipHelpers(words, verb - 1, first);
  const word = words[last];
  if (!word || last < first) return null;
  const type = classOf(word);
  if (type === 'pronoun' || type === 'relative') return pronounAt(words, last, first);
  if (word.text === ')') return phraseBack(words, last, first);
  // `a banner that said`
  if (word.lower === 'that' && last > first)
    return phraseBack(words, skipHelpers(words, last - 1, first), first) ?? subjectOf(words, first, last);
  if (type === 'conjunction') {
    const relative = relativeBefore(words, last, first);
    return relative > 0 ? pronounAt(words, relative, first) : subjectOf(words, first, last);
  }
  if (word.text === ',') return behindAside(words, last, first);
  if (word.lower === 'to') return subjectOf(words, first, last);
  if (word.kind === 'mark' && !joins(word)) return subjectOf(words, first, last);
  const phrase = phraseBack(words, last, first);
  if (!phrase || isInfinitive(words, phrase)) return subjectOf(words, first, phrase ? phrase.from - 1 : last);
  return (
    (words[phrase.from - 1]?.lower === 'and' && !isSomebody(words, phrase) && peopleOf(words, first, last)) || phrase
  );
}

/** `a source asking to remain anonymous said`: what `to` opens has no subject of its own. */
const isInfinitive = (words: readonly Word[], { from }: Run): boolean =>
  words[from - 1]?.lower === 'to' && words[from]?.shape === 'lower' && classOf(words[from]) === null;

/** The subject of a verb that a comma stands before, which ends an aside. */
function behindAside(words: readonly Word[], last: number, first: number): Run | null {
  const named = namedAside(words, last, first);
  if (named) return named;
  const subject = subjectOf(words, first, last);
  return (subject && describedBefore(words, last, subject)) || subject;
}

/** Of `…, which owns the quay and has opposed the plan`, the relative; -1 where a comma has ended its clause. */
function relativeBefore(words: readonly Word[], from: number, first: number): number {
  for (let at = from; at > first && words[at]?.text !== ','; at--)
    if (classOf(words[at]) === 'relative') return words[at - 1]?.text === ',' ? at : -1;
  return -1;
}

/** Of `…, after the bank's governor, Ada Brandt, said`, the governor. */
function namedAside(words: readonly Word[], last: number, first: number): Run | null {
  const comma = lastComma(words, last - 1, first);
  const head = words[comma - 1];
  if (comma < 0 || last - comma < 3 || head?.shape !== 'lower' || !isPeople(head) || isPlural(head)) return null;
  for (let at = comma + 1; at < last; at++)
    if (words[at]?.shape === 'lower' || words[at]?.kind === 'number') return null;
  const described = phraseBack(words, comma - 1, first);
  // `officials, including its chairman, Ada Brandt, have said`
  return described && words[described.from - 1]?.lower === 'including' ? null : described;
}

/** Of `Experts on the river and its fish said`, the experts. */
function peopleOf(words: readonly Word[], first: number, last: number): Run | null {
  const subject = subjectOf(words, first, last);
  const head = subject && words[subject.to - 1];
  return head && isHearer(head) ? subject : null;
}

/** Of `The writer died at home, her son, Tom Brandt, said`, her son: what stands before him is a clause of its own. */
function describedBefore(words: readonly Word[], last: number, { to }: Run): Run | null {
  if (words[to]?.shape !== 'lower' || classOf(words[to]) === 'preposition') return null;
  const inner = lastComma(words, last - 1, to);
  const outer = lastComma(words, inner - 1, to);
  const first = words[outer + 1];
  if (outer < 0 || !first) return null;
  // behind another name, as `Oslo, Norway`, it is a place
  const before = words[outer - 1];
  const apart = before?.shape === 'lower' || before?.kind === 'number' || classOf(before) === 'time';
  const named = apart && classOf(first) === null && first.shape !== 'lower' && words[inner + 1]?.shape === 'lower';
  if (classOf(first) !== 'determiner' && !named) return null;
  const described = phraseFrom(words, outer + 1, inner);
  return described?.to === inner ? described : null;
}

/** No name and no description is longer, in words. */
const ASIDE = 20;

function lastComma(words: readonly Word[], from: number, first: number): number {
  for (let at = from; at > first && at > from - ASIDE; at--) if (words[at]?.text === ',') return at;
  return -1;
}

/** Where the clause of a verb starts: another one stands before a semicolon. */
function behindSemicolon(words: readonly Word[], from: number, verb: number): number {
  for (let at = verb - 1; at >= from; at--) if (words[at]?.text === ';') return at + 1;
  return from;
}

/** `he`; for `who`, the words that it stands for, where they do stand before it. */
function pronounAt(words: readonly Word[], at: number, first: number): Run | null {
  if (classOf(words[at]) !== 'relative') return { from: at, to: at + 1 };
  const behind = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  return behind >= first ? (phraseBack(words, behind, first) ?? { from: at, to: at + 1 }) : { from: at, to: at + 1 };
}

/** Back over `has also`, `repeatedly`, `on Tuesday`, `in a statement`. */
function skipHelpers(words: readonly Word[], from: number, first: number): number {
  let at = from;
  for (let word = words[at]; word && at >= first; word = words[at]) {
    const type = classOf(word);
    if (type === 'auxiliary' || type === 'adverb') at--;
    // `has long called for`
    else if (word.lower === 'long' && classOf(words[at - 1]) === 'auxiliary') at--;
    else if (word.kind === 'number' && word.text.length === 4 && words[at - 1]?.lower === 'in') at -= 2;
    else if (type === 'time' && word.spaced && at - 1 >= first) {
      at--;
      while (at >= first && words[at] && classOf(words[at]) === 'time') at--;
      if (at >= first && opensTime.has(words[at])) at--;
    } else if (words[at - 1]?.lower === 'when' && word.lower.endsWith('ed')) at -= 2;
    else if (word.lower === 'statement' && words[at - 2]?.lower === 'in') at -= 3;
    else break;
  }
  return at;
}

/** `on Tuesday`, `this week`. */
const opensTime = wordSet('on in this');

/**
 * The subject of the clause that starts at a word: past `On Tuesday,` and `But`, up to its verb.
 *
 * @param left Where the clause starts.
 * @param right Where it ends at the latest.
 */
export function subjectOf(words: readonly Word[], left: number, right: number): Run | null {
  let at = left;
  const end = Math.min(right, left + REACH);
  for (let word = words[at]; word && at < end; word = words[at]) {
    const type = classOf(word);
    if (word.kind === 'mark' || type === 'conjunction' || type === 'adverb') at++;
    else if (type === 'preposition' || type === 'subordinator' || isOpeningParticiple(word, words[at + 1])) {
      const comma = nextComma(words, at, end);
      const past = comma > 0 ? comma + 1 : type === 'preposition' ? afterTimes(words, at + 1) : -1;
      if (past < 0 || past === at + 1) return null;
      at = past;
    } else if (type === 'time') {
      at = afterTimes(words, at);
    } else if (type === 'relative' && words[at - 1]?.text === ',' && at > left) {
      const comma = nextComma(words, at, end);
      if (comma < 0) return null;
      at = comma;
    } else break;
  }
  const word = words[at];
  if (!word || at >= end) return null;
  const type = classOf(word);
  if (type === 'pronoun') return { from: at, to: at + 1 };
  if (type === 'auxiliary' || type === 'relative') return null;
  return phraseFrom(words, at, end);
}

/** `Speaking in Tarn, …`, but not `Harding, the mayor, …`. */
const isOpeningParticiple = (word: Word, next: Word | undefined): boolean =>
  word.shape === 'capital' &&
  next?.text !== ',' &&
  (asked.has(word) || (word.lower.length > 5 && word.lower.endsWith('ing')));

const asked = wordSet('asked pressed questioned');

function nextComma(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (words[at]?.text === ',') return at;
  return -1;
}

function afterTimes(words: readonly Word[], from: number): number {
  let at = from;
  for (let word = words[at]; word && (classOf(word) === 'time' || word.kind === 'number'); word = words[at]) at++;
  return at;
}
