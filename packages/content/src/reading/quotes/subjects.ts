import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { cueAt } from './cues.ts';
import { isOffice, isPaper, isPeople } from './offices.ts';
import { classOf } from './word-classes.ts';

/** Words next to each other, by their indices: `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** No subject is longer, and no search goes further: copy may be one endless sentence. */
const REACH = 60;

/**
 * The subject of a verb, looked for to its left.
 *
 * @param verb The index of the verb.
 * @param left The first word that may belong to it: a sentence or clause starts there.
 * @example subjectBefore(wordsOf('The ministry later said'), 3, 0) // The ministry
 */
export function subjectBefore(words: readonly Word[], verb: number, left: number): Run | null {
  const first = Math.max(left, verb - REACH);
  const last = skipHelpers(words, verb - 1, first);
  const word = words[last];
  if (!word || last < first) return null;
  const type = classOf(word);
  if (type === 'pronoun' || type === 'relative') return pronounAt(words, last, first);
  if (type === 'conjunction' || word.text === ',' || word.lower === 'to' || word.text === ')') {
    return word.text === ')' ? phraseBack(words, last, first) : subjectOf(words, first, last);
  }
  if (word.kind === 'mark' && !joins(word)) return subjectOf(words, first, last);
  const phrase = phraseBack(words, last, first);
  return phrase ?? subjectOf(words, first, last);
}

/** `he`; for `who`, the words that it stands for, where they do stand before it. */
function pronounAt(words: readonly Word[], at: number, first: number): Run | null {
  if (classOf(words[at] as Word) !== 'relative') return { from: at, to: at + 1 };
  const behind = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  return behind >= first ? (phraseBack(words, behind, first) ?? { from: at, to: at + 1 }) : { from: at, to: at + 1 };
}

/** Back over `has also`, `repeatedly`, `on Tuesday`, `in a statement`. */
function skipHelpers(words: readonly Word[], from: number, first: number): number {
  let at = from;
  for (let word = words[at]; word && at >= first; word = words[at]) {
    const type = classOf(word);
    if (type === 'auxiliary' || type === 'adverb') at--;
    else if (word.kind === 'number' && word.text.length === 4 && words[at - 1]?.lower === 'in') at -= 2;
    else if (type === 'time' && at - 1 >= first) {
      at--;
      while (at >= first && words[at] && classOf(words[at] as Word) === 'time') at--;
      const before = words[at];
      if (before && at >= first && (before.lower === 'on' || before.lower === 'in')) at--;
    } else if (word.lower === 'statement' && words[at - 2]?.lower === 'in') at -= 3;
    else break;
  }
  return at;
}

/** Marks that hold a name together: `J. Smith`, `O'Neil`, `vice-president`, `AT&T`. */
const joins = ({ text }: Word): boolean =>
  text === '.' || text === '-' || text === '&' || text === "'" || text === '’' || text === '/';

/** The noun phrase that ends with a word. */
function phraseBack(words: readonly Word[], last: number, first: number): Run | null {
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
    if (word.kind === 'mark' ? !joins(word) : stopsPhrase(words, at, first)) break;
    from = at;
    at--;
  }
  const run = trimmed(words, from, last + 1);
  return run.from < run.to ? run : null;
}

function openBracket(words: readonly Word[], at: number, first: number): number {
  for (let open = at - 1; open >= first && open > at - 12; open--) if (words[open]?.text === '(') return open;
  return -1;
}

function stopsPhrase(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at] as Word;
  const type = classOf(word);
  if (type === 'conjunction') return word.lower !== 'and' || !joinsNames(words, at, first);
  if (type === 'auxiliary') return !word.lower.startsWith("'s") && !word.lower.startsWith('’s');
  if (type === 'pronoun' || type === 'subordinator' || type === 'adverb' || clausal.has(word)) return true;
  const cue = type === null ? cueAt(words, at) : null;
  return cue !== null && !cue.noun && cue.form !== 'base' && word.shape === 'lower' && cue.sense === 'say';
}

/** Prepositions that open a clause as often as a phrase: `after Brandt said`. */
const clausal = wordSet('before after since until as like than');

/** `Brandt and Ruiz said`, where nothing before shows that the first half is a clause of its own. */
const joinsNames = (words: readonly Word[], at: number, first: number): boolean =>
  at > first && words[at - 1]?.shape !== 'lower' && words[at + 1]?.shape !== 'lower' && words[at - 1]?.kind === 'word';

/** Without adverbs, conjunctions, dates and openings at its start. */
function trimmed(words: readonly Word[], start: number, to: number): Run {
  let from = start;
  while (from < to) {
    const word = words[from] as Word;
    const type = classOf(word);
    if (
      word.kind === 'mark' ||
      type === 'conjunction' ||
      type === 'adverb' ||
      type === 'subordinator' ||
      type === 'relative'
    )
      from++;
    else if (type === 'preposition') from = afterOpening(words, from, to);
    else if (type === 'time' && from + 1 < to) from++;
    else if (
      word.shape === 'lower' &&
      (pasts.has(word.lower) || (word.lower.endsWith('ed') && leansOn(words[from + 1])))
    )
      from++;
    else break;
  }
  return { from, to };
}

/** What stands behind a verb rather than behind an adjective. */
const leansOn = (word: Word | undefined): boolean => {
  const type = word && classOf(word);
  return type === 'preposition' || type === 'determiner';
};

/** Past `On Tuesday`, `In Geneva`: a preposition and the lower-case words or the one date that hang on it. */
function afterOpening(words: readonly Word[], from: number, to: number): number {
  let at = from + 1;
  while (at < to && classOf(words[at] as Word) === 'time') at++;
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
    else if (type === 'preposition' || type === 'subordinator' || isOpeningParticiple(word)) {
      const comma = nextComma(words, at, end);
      const past = comma > 0 ? comma + 1 : type === 'preposition' ? afterTimes(words, at + 1) : -1;
      if (past < 0 || past === at + 1) return null;
      at = past;
    } else if (type === 'time') {
      at = afterTimes(words, at);
    } else break;
  }
  const word = words[at];
  if (!word || at >= end) return null;
  const type = classOf(word);
  if (type === 'pronoun') return { from: at, to: at + 1 };
  if (type === 'auxiliary' || type === 'relative') return null;
  return phraseFrom(words, at, end);
}

const isOpeningParticiple = ({ lower, shape }: Word): boolean =>
  shape === 'capital' && lower.length > 5 && lower.endsWith('ing');

function nextComma(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (words[at]?.text === ',') return at;
  return -1;
}

function afterTimes(words: readonly Word[], from: number): number {
  let at = from;
  for (let word = words[at]; word && (classOf(word) === 'time' || word.kind === 'number'); word = words[at]) at++;
  return at;
}

/**
 * The noun phrase that starts at a word: a name with its title, an office, a pronoun.
 *
 * @param right Where it ends at the latest.
 */
export function phraseFrom(words: readonly Word[], start: number, right: number): Run | null {
  const end = Math.min(right, start + REACH);
  let at = start;
  let named = false;
  for (let word = words[at]; word && at < end; word = words[at]) {
    if (word.kind === 'mark') {
      if (!joins(word) || word.spaced || (word.text === '.' && !isInitial(words, at))) break;
    } else if (at > start) {
      const type = classOf(word);
      const possessive = type === 'auxiliary' && /^['’]s$/.test(word.lower) && !word.spaced;
      if (possessive) named = false;
      else if (
        type === 'preposition' ? word.lower !== 'of' && word.lower !== 'for' : type !== null && type !== 'determiner'
      )
        break;
      else if (type === 'determiner' && !isOf(words[at - 1])) break;
      else if (type === null && word.shape === 'lower' && isVerbal(words, at, named)) break;
      else if (word.shape === 'capital' || word.shape === 'upper' || word.shape === 'mixed') named = true;
    } else named = word.shape !== 'lower' && classOf(word) === null;
    at++;
  }
  while (at > start + 1 && classOf(words[at - 1] as Word) === 'preposition') at--;
  const only = at === start + 1 ? words[start] : undefined;
  return at > start && (!only || classOf(only) !== 'determiner') ? { from: start, to: at } : null;
}

const isOf = (word: Word | undefined): boolean => word?.lower === 'of' || word?.lower === 'for';

const isInitial = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before?.shape === 'capital' &&
    before.text.length < 5 &&
    words[at + 1]?.spaced === true &&
    words[at + 1]?.shape !== 'lower'
  );
};

/** A small word that is most likely the verb: a cue, a past, or anything but a noun for people behind a name. */
function isVerbal(words: readonly Word[], at: number, named: boolean): boolean {
  const word = words[at] as Word;
  const cue = cueAt(words, at);
  if (cue && (!cue.noun || named)) return cue.form !== 'base' || named;
  if (pasts.has(word.lower)) return true;
  if (word.lower.length > 4 && word.lower.endsWith('ed') && words[at + 1]?.kind !== 'word') return true;
  return named && !isPeople(word.lower) && !isOffice(word.lower) && !isPaper(word.lower);
}

const pasts = new Set(
  (
    'won took made went gave met held came saw got left became began lost led ran rose fell kept put set sent spent stood grew broke brought bought built ' +
    'chose drew drove fought flew hit paid sat shot shut slept sold struck swung taught threw tore understood woke wore bore bit did had was were has is are'
  ).split(' '),
);
