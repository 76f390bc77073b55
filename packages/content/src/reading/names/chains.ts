import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import {
  calendar,
  commonWords,
  companySuffixes,
  familyFirst,
  functionWords,
  organisationOpeners,
  organisations,
  particles,
  places,
  titleModifiers,
} from './lexicon.ts';

/** Words that may hold names: capitals, and what joins them. */
export interface Chain {
  /** The first word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** True where a capital says nothing: at the start of a sentence or of a quotation. */
  readonly opens: boolean;
  /** True where it is known to be one name. */
  readonly whole?: true;
  /** True where it fills a pair of quotation marks, as the title of a book or a film does. */
  readonly work?: true;
}

/**
 * The stretches of a sentence in which names may stand.
 *
 * @param text The source.
 * @param words The words of the sentence.
 * @param rows True where every line stands for itself.
 * @param longs Where the long form of an abbreviation ends, by where it starts.
 */
export function chainsOf(
  text: string,
  words: readonly Word[],
  rows: boolean,
  longs: ReadonlyMap<number, number>,
): Chain[] {
  const chains: Chain[] = [];
  const worked = worksOf(words);
  let opens = true;
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word) break;
    const title = worked.size > 0 ? worked.get(i) : undefined;
    if (title !== undefined) {
      chains.push({ from: i, to: title, opens: false, whole: true, work: true });
      i = title;
      continue;
    }
    if (!startsChain(words, i)) {
      opens = opensNext(word, opens);
      i++;
      continue;
    }
    if (!opens && i > 0 && opensLine(text, words, i)) opens = true;
    const long = isCapital(word) ? endOfLong(words, i, longs.get(word.start)) : 0;
    if (long > 0) {
      chains.push({ from: i, to: long, opens: false, whole: true });
      i = long;
      opens = false;
      continue;
    }
    const to = stopBefore(words, i, endOfChain(text, words, i, rows), longs);
    chains.push({ from: i, to, opens });
    opens = false;
    i = to;
  }
  return chains;
}

/** True at the start of a line after a short one, where lines are rows and not wrapped copy. */
function opensLine(text: string, words: readonly Word[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  return word?.spaced === true && last !== undefined && breaksRow(text, last, word);
}

/** A line shorter than this was not wrapped for want of room. */
const WRAPPED = 40;

function breaksRow(text: string, last: Word, word: Word): boolean {
  for (let i = last.end; i < word.start; i++) {
    if (text.charCodeAt(i) !== 10) continue;
    return i < WRAPPED || text.slice(i - WRAPPED, i).includes('\n');
  }
  return false;
}

/** The word after the long form that starts here and ends on a capital; 0 where none does. */
function endOfLong(words: readonly Word[], from: number, end: number | undefined): number {
  if (end === undefined) return 0;
  let at = from + 1;
  while (at < words.length && (words[at]?.start ?? end) < end) at++;
  return isCapital(words[at - 1]) || words[at - 1]?.text === '.' ? at : 0;
}

/** A chain stops where a long form starts within it. */
function stopBefore(words: readonly Word[], from: number, to: number, longs: ReadonlyMap<number, number>): number {
  if (longs.size === 0) return to;
  for (let i = from + 1; i < to; i++) if (endOfLong(words, i, longs.get(words[i]?.start ?? -1)) > 0) return i;
  return to;
}

const OPENING = wordSet('" “ ``');
const CLOSING = wordSet(`" ” ' ’`);

/** The titles of works: two to eight words, all but the small ones with a capital, alone in quotation marks. */
function worksOf(words: readonly Word[]): Map<number, number> {
  const works = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word?.kind !== 'mark' || !OPENING.has(word) || !isCapital(words[i + 1])) continue;
    const end = endOfWork(words, i + 1);
    if (end > 0) works.set(i + 1, end);
  }
  return works;
}

function endOfWork(words: readonly Word[], from: number): number {
  let capitals = 0;
  for (let at = from; at < words.length && at < from + 9; at++) {
    const word = words[at];
    if (!word) return 0;
    if (CLOSING.has(word) || (at > from && word.text === ',' && CLOSING.has(words[at + 1])))
      return capitals > 1 && isCapital(words[at - 1]) ? at : 0;
    if (isCapital(word)) capitals++;
    else if (word.kind === 'mark' && word.text !== "'" && word.text !== '-') return 0;
    else if (word.shape === 'lower' && !functionWords.has(word) && !word.lower.startsWith("'")) return 0;
  }
  return 0;
}

const OPENERS = wordSet(`" “ \`\` ' ‘ \` : -- * • · - — – _ ...`);

/** What stands before the next word leaves its capital without meaning: quotation marks, colons, dashes, bullets. */
function opensNext(word: Word, opens: boolean): boolean {
  if (word.kind === 'word') return false;
  if (word.kind === 'number') return opens;
  if (word.text === '-') return opens && word.spaced;
  return OPENERS.has(word) || (opens && word.kind === 'mark');
}

export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.shape === 'capital' || word.shape === 'upper' || word.shape === 'mixed') &&
  word.text.charAt(0) !== "'" &&
  word.text.charAt(0) !== '’';

function startsChain(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  if (isCapital(word)) return isNameable(words, at);
  if (word.shape !== 'lower' || word.text.length > 5 || !particles.has(word)) return false;
  const next = words[at + 1];
  if (next?.text === '-') return (word.lower === 'al' || word.lower === 'el') && isCapital(words[at + 2]);
  return isCapital(next) && next?.spaced === true && PARTICLE_OPENERS.has(word) && !calendar.has(next);
}

const PARTICLE_OPENERS = wordSet('van von de bin ibn di da del della du');

/** A capital that may open or go on a name: no month or day, unless a newspaper's; no `I`. */
function isNameable(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.lower === 'i') return words[at + 1]?.text === '.';
  if (!calendar.has(word)) return true;
  const next = words[at + 1];
  return isCapital(next) && NEWSPAPERS.has(next);
}

const NEWSPAPERS = wordSet('times telegraph herald mirror express post mail tribune magazine league');

const DOTTED = wordSet(
  'mr mrs ms dr prof st mt ft sen sens rep reps gov govs gen lt col maj capt sgt cpl adm cmdr brig pvt rev jr sr inc corp co ltd bros hon messrs cos',
);

/** No name has more words, and a megabyte of capitals is no name. */
const LONGEST = 16;

function endOfChain(text: string, words: readonly Word[], from: number, rows: boolean): number {
  let at = from + 1;
  while (at < words.length && at - from < LONGEST) {
    const next = step(text, words, from, at, rows);
    if (next === at) break;
    at = next;
  }
  return at;
}

const ENDINGS: ReadonlySet<string> = new Set(['s', 're', 'll', 've', 'd', 'm', 't']);

/** How far the chain goes on from `at`, the first word not in it yet; `at` itself where it ends. */
function step(text: string, words: readonly Word[], from: number, at: number, rows: boolean): number {
  const last = words[at - 1];
  const word = words[at];
  if (!last || !word) return at;
  if (word.text === '.' && !word.spaced) return afterStop(text, words, at, last, rows);
  if (word.text === '-' && !word.spaced) return afterHyphen(words, from, at);
  if (word.text === '&') return isCapital(words[at + 1]) ? at + 2 : at;
  if (!word.spaced) {
    const inner = word.kind === 'word' && word.text.length > 2 && word.text.charAt(1) !== word.lower.charAt(1);
    if (inner && (last.text.length <= 2 || last.lower === 'mc')) return at + 1;
    if (word.kind === 'word' && !ENDINGS.has(word.lower.slice(1)) && word.shape === 'lower' && word.text.length > 1)
      return at + 1;
    if (word.lower === "'s" || word.lower === '’s') return afterPossessive(words, from, at);
    return at;
  }
  if (!joined(text, last, word, rows)) return at;
  if (isCapital(word)) return isNameable(words, at) ? at + 1 : at;
  if (word.shape === 'lower') return afterSmallWord(words, from, at);
  return at;
}

/** True where nothing but one space, or the end of a wrapped line, stands between. */
function joined(text: string, last: Word, word: Word, rows: boolean): boolean {
  const gap = word.start - last.end;
  if (gap === 1 && text.charCodeAt(last.end) === 32) return true;
  if (gap > 12) return false;
  const broken = text.slice(last.end, word.start).includes('\n');
  return broken ? !rows && !breaksRow(text, last, word) : gap <= 2;
}

/** An abbreviated state after a comma: `, Fla.` */
const isShortPlace = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.text === ',' || words[at - 1]?.text === '-') && places.at(words, at)?.value.short === true;

const DOMAINS = wordSet('com org net gov');

function afterStop(text: string, words: readonly Word[], at: number, last: Word, rows: boolean): number {
  const next = words[at + 1];
  if (next && !next.spaced && DOMAINS.has(next)) return at + 2;
  const initial = last.text.length === 1 && last.shape === 'capital';
  if (!initial && !DOTTED.has(last)) return isShortPlace(words, at - 1) ? at + 1 : at;
  if (
    next &&
    isCapital(next) &&
    (initial ? joined(text, last, next, rows) || !next.spaced : next.spaced) &&
    isNameable(words, at + 1)
  )
    return at + 2;
  return next && companySuffixes.has(last) ? at + 1 : at;
}

/** Lower-case words that hang on a name by a hyphen and are no part of it. */
const HUNG = wordSet(
  'based born led backed made run held bound style like controlled occupied ruled dominated owned listed trained speaking brokered sponsored funded only wide type area and or to in',
);

/** True for what stands before a hyphen and is no part of the name: a sport, a party and its state. */
function isSubject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (commonWords.has(word) || PARTIES.has(word.text));
}

const PARTIES: ReadonlySet<string> = new Set(['R', 'D', 'I']);

function afterHyphen(words: readonly Word[], from: number, at: number): number {
  const next = words[at + 1];
  if (!next || next.spaced || next.kind !== 'word') return at;
  const alone = at - 1 === from;
  if (alone && isSubject(words, from)) return at;
  if (isCapital(next)) return at + 2;
  if (particles.has(next) && words[at + 2]?.text === '-' && isCapital(words[at + 3])) return at + 4;
  if (particles.has(words[at - 1])) return at + 2;
  const family = !alone && familyFirst.has(words[at - 2]);
  if (family && next.text.length <= 6) return at + 2;
  if (next.text.length > 6 || HUNG.has(next) || alone) return at;
  return words[at + 2]?.text === '-' ? at + 2 : at;
}

/** `Moody's Investors Service`, `McDonald's Corp.`: a possessive within a name. */
function afterPossessive(words: readonly Word[], from: number, at: number): number {
  const known = organisations.at(words, from);
  if (known && from + known.length === at + 1) return at + 1;
  const next = words[at + 1];
  return next && isCapital(next) && companySuffixes.has(next) ? at + 2 : at;
}

/** `of`, `for`, `and`, `the` and their like hold an organisation's name together; particles a person's. */
function afterSmallWord(words: readonly Word[], from: number, at: number): number {
  const word = words[at];
  const last = words[at - 1];
  if (!word || !last) return at;
  if (word.lower === 'of' || word.lower === 'for' || word.lower === 'on' || word.lower === 'at') {
    const the = words[at + 1]?.lower === 'the' ? 1 : 0;
    const next = words[at + 1 + the];
    if (!isCapital(next) || !isNameable(words, at + 1 + the)) return at;
    if (word.lower === 'of' && opensWithOf(last, next)) return at + 2 + the;
    if (word.lower !== 'at' && word.lower !== 'of' && organisationOpeners.has(last) && at - from <= 4)
      return at + 2 + the;
    if (word.lower === 'at') return last.lower !== 'university' && hasUniversity(words, from, at) ? at + 2 + the : at;
    return at;
  }
  if (word.lower === 'and') {
    const next = words[at + 1];
    return isCapital(next) && next?.spaced && inOffice(words, from, at) ? at + 2 : at;
  }
  if (particles.has(word)) {
    const next = words[at + 1];
    if (next?.text === '-' && !next.spaced) return isCapital(words[at + 2]) ? at + 3 : at;
    if (isCapital(next)) return at + 2;
    if (next && particles.has(next) && isCapital(words[at + 2])) return at + 3;
  }
  return at;
}

const hasUniversity = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.lower === 'university' && to - from >= 3;

const OF_HEADS = wordSet(
  'gulf bay isle isles republic kingdom state states city cape strait straits horn port tower duke prince archbishop bishop emirates statue hall court bureau cup declaration treaty bill arm book day feast',
);

const opensWithOf = (last: Word, next: Word | undefined): boolean =>
  organisationOpeners.has(last) ||
  OF_HEADS.has(last) ||
  (MINISTERS.has(last) && (next?.lower === 'state' || titleModifiers.has(next)));

const MINISTERS = wordSet('secretary secretaries minister');

/** True within `Ministry of Trade`, `Department of Health`: what follows `and` may belong to it. */
function inOffice(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    const next = words[i + 1]?.lower;
    if (OFFICES.has(words[i]) && (next === 'of' || next === 'for' || next === 'on')) return to - i <= 6;
  }
  return false;
}

const OFFICES = wordSet(
  'ministry department minister committee commission board bureau office institute center centre secretary association organization organisation agency',
);
