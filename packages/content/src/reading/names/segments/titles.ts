import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isCapital } from '../chains/capitals.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import {
  documentHeads,
  eventHeads,
  familyFirst,
  given,
  heads,
  honorifics,
  organisationHeads,
  organisationOpeners,
  placeHeads,
  ranks,
  styleRanks,
  styles,
  titleHeads,
  titleOpeners,
  titleWords,
} from '../lexicon/index.ts';
import { PEERS } from '../own-words/joined.ts';
import { endOfBrief, endOfMinister } from './offices.ts';

/** Where a run of title words that starts here ends, or `from` where none does. */
export function titleRun(words: readonly Word[], from: number, to: number): number {
  if (!titleOpeners.has(words[from]) || isSyllable(words, from) || isHouse(words, from)) return from;
  const minister = endOfMinister(words, from);
  const office = minister > from ? endOfBrief(words, minister) : from;
  if (office > from && office <= to) return office === to || isNameAfter(words, from, office, to) ? office : from;
  if (!titleWords.has(words[from]) && endOfStyle(words, from) === from) return from;
  const named = namedBy(knownAt(words, from));
  if (named > 1 && from + named <= to) return from;
  if (ranks.has(words[from])) return behindRank(words, from, to);
  const end = endOfTitles(words, from, to);
  // `the Duchess of Cornwall`, by no other name
  if (end >= to && PEERS.has(words[from]) && words[from + 1]?.lower === 'of') return from;
  if (end === from || end >= to) return end;
  return isNameAfter(words, from, end, to) ? end : from;
}

/** `Orrin Brothers Vessa`: a firm; the House of Representatives. */
const isHouse = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Brothers'
    ? isCapital(wordAt(words, at - 1))
    : words[at]?.text === 'Representatives' && wordAt(words, at - 1)?.lower === 'of';

/** `Choe Son Hui`, `Son Hui-chul`: a name of Korea, and nobody's son. */
const isSyllable = (words: readonly Word[], at: number): boolean =>
  familyFirst.has(words[at]) && words[at]?.shape === 'capital' && !given.has(words[at + 1]);

/** Behind the last title of a run of words that stand in titles; `from` where none is one. */
function endOfTitles(words: readonly Word[], from: number, to: number): number {
  let at = from;
  let end = from;
  while (at < to) {
    const style = endOfStyle(words, at);
    if (style > at) {
      end = at = style;
      continue;
    }
    if (!titleWords.has(words[at])) {
      at = pastField(words, from, at, to);
      if (at === to) break;
    }
    const head = titleHeads.has(words[at]);
    at++;
    if (words[at]?.text === '.' && at < to) at++;
    if (words[at]?.text === '-' && at < to) {
      // `President-elect`
      if (head && elected.has(words[at + 1])) {
        end = at += 2;
        continue;
      }
      // `Commander-in-Chief`
      const next = words[at + 2]?.text === '-' ? at + 3 : at + 1;
      if (!titleWords.has(words[next])) break;
      at = next;
    } else if (head) end = at = endOfTitle(words, at, to);
  }
  return end;
}

/** The word after `Datuk`, `Datuk Seri`, `Tan Sri`, which Malaysia honours by; `at` where none stands. */
function endOfStyle(words: readonly Word[], at: number): number {
  if (!styles.has(words[at]) || words[at]?.shape !== 'capital') return at;
  const next = words[at + 1]?.text.length === 1 ? at + 2 : at + 1;
  if (styleRanks.has(words[next])) return next + 1;
  return words[at]?.lower === 'tan' || words[at]?.lower === 'puan' ? at : next;
}

/** The word after `SP`, `DGP`, which police of India and beyond go by; `from` where no name stands behind, or a leader of the party of those letters. */
function behindRank(words: readonly Word[], from: number, to: number): number {
  const at = words[from + 1]?.text === '.' ? from + 2 : from + 1;
  const next = words[at];
  // `at 5 PM`
  if (words[from]?.shape !== 'upper' || wordAt(words, from - 1)?.kind === 'number') return from;
  // `Norway PM leaves`
  if (at >= to) return OFFICES.has(words[from]) && isCapital(wordAt(words, from - 1)) ? at : from;
  if (next?.shape === 'upper') return from;
  if (!honorifics.has(next) && titleWords.has(next)) return from;
  const end = honorifics.has(next) ? endOfTitles(words, at, to) : endOfTitle(words, at, to);
  return isNameAfter(words, from, end, to) ? end : from;
}

const OFFICES = wordSet('pm cm fm');

/** What hangs on the title of whoever does not hold it yet. */
export const elected = wordSet('elect designate');

/** Behind what belongs to a title that ends before `at`. */
function endOfTitle(words: readonly Word[], at: number, to: number): number {
  const { place, placeLength } = knownAt(words, at);
  const land = place?.type === 'country' && at + placeLength < to ? placeLength : Number(PAGEANTS.has(words[at]));
  const pageant = words[at - 1]?.lower === 'miss' ? at + land : at;
  return Math.min(to, behindBracket(words, endOfClass(words, endOfBrief(words, pageant))));
}

/** The word after `(Ret.)`, `(Rural)`, which stands between a title and a name; `at` where none does. */
export function behindBracket(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(' || !titleWords.has(words[words[at - 1]?.text === '.' ? at - 2 : at - 1])) return at;
  let close = at + 2;
  while (close < at + 5 && words[close]?.text !== ')') close++;
  return close < at + 5 && isCapital(words[close + 1]) ? close + 1 : at;
}

/** What a rank may hold before its last word, whatever it means by itself: Chief Cabinet Secretary. */
function pastField(words: readonly Word[], from: number, at: number, to: number): number {
  if (!RANKS.has(words[from])) return to;
  for (let i = at; i < to && i < at + 3; i++) {
    if (titleHeads.has(words[i])) return i;
    if (!isCapital(words[i]) || given.has(words[i]) || !words[i]?.spaced) break;
  }
  return to;
}

/** `Miss Universe Ann Orrin`, as `Miss Norway Ann Orrin`. */
const PAGEANTS = wordSet('universe world america usa');
const RANKS = wordSet('chief deputy assistant vice associate acting interim');

/** The word after `2nd Class`, which stands behind a rank; `at` where it does not. */
export const endOfClass = (words: readonly Word[], at: number): number =>
  words[at]?.kind === 'number' && words[at + 2]?.lower === 'class' && !words[at + 1]?.spaced ? at + 3 : at;

/** False where what follows a title word shows that it was none: Justice Department, General Dynamics Systems. */
function isNameAfter(words: readonly Word[], from: number, after: number, to: number): boolean {
  const first = words[after];
  if (
    first === undefined ||
    first.kind !== 'word' ||
    first.shape === 'none' ||
    possessives.has(first) ||
    NO_NAME.has(first)
  )
    return false;
  if (organisationOpeners.has(first) && words[after + 1]?.lower === 'of') return false;
  // `Tun Orrin Highway`
  if (styles.has(words[from]) && heads.has(words[to - 1])) return false;
  if (honorifics.has(words[after - 1]) || words[after - 1]?.text === '.') return true;
  // `Commander-in-Chief Forum`
  if (to - after === 1 && eventHeads.has(first)) return false;
  // `Senate Republican Policy Committee`
  if (given.has(first) || (after - from > 1 && words[after - 1]?.text !== 'Republican')) return true;
  const last = words[to - 1]?.text === '.' ? words[to - 2] : words[to - 1];
  // `Singer Ann Orrin-Banks`
  if (to - after > 1 && last?.spaced === false && words[to - 1] === last) return true;
  return !(
    organisationHeads.has(last) ||
    eventHeads.has(last) ||
    documentHeads.has(last) ||
    (to - after === 1 && placeHeads.has(last))
  );
}

const NO_NAME = wordSet('jr sr of & department');
