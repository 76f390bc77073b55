import type { Abbreviation } from '../../model/abbreviation.ts';
import type { Span } from '../../model/span.ts';
import { firstPlace } from '../../text/first-place.ts';
import { singleSpaces } from '../../text/single-spaces.ts';
import { articles } from '../../text/words/articles.ts';
import type { Word } from '../../text/words/index.ts';
import { possessives } from '../../text/words/possessives.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import type { Pass } from '../draft.ts';
import { functionWords } from '../names/lexicon/index.ts';
import { tellsLand } from '../words/lands-of-sides.ts';
import { alignedStart, SMALL } from './align.ts';
import { bodyStart } from './of-body.ts';

/**
 * Short forms and the long forms that the copy gives for them: `World Trade Office (WTO)`, `WTO (World Trade Office)`,
 * `World Trade Office, or WTO,`. The method is that of Schwartz and Hearst (2003), which prefers letters that open words.
 */
export const abbreviations: Pass = (draft) => {
  const found: Abbreviation[] = [];
  const seen = new Set<string>();
  for (const { words } of draft.sentences) {
    let floor = 0;
    for (let i = 1; i < words.length; i++) {
      if (!SIGNS.has(words[i]) || tellsLand(words, i)) continue;
      const close = OPENERS.has(words[i]) ? closing(words, i) : i;
      if (close < 0) continue;
      const pair = close > i ? bracketed(draft.text, words, floor, i, close) : byOr(draft.text, words, floor, i);
      if (close > i) floor = close + 1;
      i = close;
      const key = pair && `${pair.shortText} ${pair.longText}`;
      if (!pair || !key || seen.has(key)) continue;
      seen.add(key);
      found.push(pair);
    }
  }
  return { ...draft, abbreviations: found };
};

const SIGNS = wordSet('( [ or');
const OPENERS = wordSet('( [');

const bracketed = (text: string, words: readonly Word[], floor: number, open: number, close: number) =>
  longBefore(text, words, floor, open, close) || shortBefore(text, words, open, close);

/** `World Trade Office, or WTO`. */
function byOr(text: string, words: readonly Word[], floor: number, at: number): Abbreviation | null {
  const short = words[at + 1];
  if (words[at - 1]?.text !== ',' || short?.shape !== 'upper' || short.text.length < 3) return null;
  return pairOf(text, words, floor, at - 1, [short.start, short.end], 'abbreviations/or');
}

/** How many words a bracket may hold and still be read. */
const REACH = 16;

/** The bracket that closes this one, or -1 where it stands too far off or another one opens first. */
function closing(words: readonly Word[], open: number): number {
  for (let i = open + 1; i < words.length && i <= open + REACH; i++) {
    const { text } = words[i] ?? { text: '' };
    if (text === ')' || text === ']') return i;
    if (text === '(' || text === '[') return -1;
  }
  return -1;
}

function longBefore(text: string, words: readonly Word[], floor: number, open: number, close: number) {
  const [first, last] = shortsIn(text, words, open + 1, close);
  const pair = first && pairOf(text, words, floor, open, first, 'abbreviations/bracket');
  return pair || (last && pairOf(text, words, floor, open, last, 'abbreviations/bracket'));
}

/** What may be a short form in a bracket: its first part and its last one, parts being set off by `;` or `,`. */
function shortsIn(text: string, words: readonly Word[], from: number, to: number): (Span | null)[] {
  let first = to;
  let last = from;
  for (let i = from; i < to; i++) {
    const sign = words[i]?.text;
    if (sign !== ';' && sign !== ',' && sign !== ':' && sign !== '=') continue;
    // `Q,Z-TV` is one
    if (sign === ',' && words[i + 1]?.spaced === false) continue;
    if (first === to) first = i;
    last = i + 1;
  }
  return [shortSpan(text, words, from, first), last > from ? shortSpan(text, words, last, to) : null];
}

function shortSpan(text: string, words: readonly Word[], from: number, end: number): Span | null {
  const first = words[from];
  const last = words[possessives.has(words[end - 1]) ? end - 2 : end - 1];
  if (!first || !last) return null;
  let spaces = 0;
  for (let i = from + 1; i < end; i++) if (words[i]?.spaced && ++spaces > 1) return null;
  const span: Span = [first.start, last.end];
  return isShort(text.slice(...span)) ? span : null;
}

/** Two to ten characters, the first a letter or digit, a capital among them, and more letters than digits or signs; a few without a vowel, `bpd`, need no capital. */
function isShort(text: string): boolean {
  if (text.length < 2 || text.length > 12) return false;
  if (!/^[\p{L}\p{N}]/u.test(text) || TICKER.test(text)) return false;
  return /\p{Lu}/u.test(text) || (/^[b-df-hj-np-tv-xz]+$/.test(text) && text.length <= 5);
}

/** `SHEL.L`, a share's name on its exchange. */
const TICKER = /^[A-Z\d]{2,}\.[A-Z]{1,2}$/;

function shortBefore(text: string, words: readonly Word[], open: number, close: number): Abbreviation | null {
  const short = words[open - 1];
  const [first, last] = [words[open + 1], words[close - 1]];
  if (!short || !first || !last || close - open < 3) return null;
  if (short.shape !== 'upper' || short.text.length < 2 || !isShort(short.text)) return null;
  const start = alignedStart(text, [short.start, short.end], words, open + 1, close);
  if (start !== first.start) return null;
  return made(text, [short.start, short.end], [start, last.end], 'abbreviations/reversed');
}

function pairOf(text: string, words: readonly Word[], floor: number, sign: number, short: Span, rule: string) {
  // `the World Trade Office's (WTO) rules`
  const end = possessives.has(words[sign - 1]) ? sign - 1 : sign;
  const last = words[end - 1];
  // `Orrin National Oil Company Limited (ONOC)`
  const bare = SUFFIXES.has(last) ? alignedStart(text, short, words, floor, end - 1) : null;
  const aligned = bare ?? alignedStart(text, short, words, floor, end);
  const body = aligned === null || isLower(text, aligned) ? bodyStart(text.slice(...short), words, floor, end) : null;
  const start = body ?? aligned;
  if (!last || start === null || isLoose(text, words, start, end, short)) return null;
  return cutsOwner(words, start, end, short[1] - short[0]) ? null : made(text, short, [start, last.end], rule);
}

const isLower = (text: string, at: number): boolean => /\p{Ll}/u.test(text.charAt(at));

/**
 * True where letters fit by chance: a long form opens on no small word, tells of nobody behind a comma, `Orrin, an analyst at Salt`, and what
 * begins alone with a capital is short for a name.
 */
function isLoose(text: string, words: readonly Word[], start: number, end: number, short: Span): boolean {
  const at = firstPlace(words.length, (place) => (words[place]?.start ?? 0) >= start);
  const first = words[at];
  if (first?.shape === 'lower' && SMALL.has(first)) return true;
  for (let comma = at + 1; comma < end; comma++)
    if (words[comma]?.text === ',' && articles.has(words[comma + 1])) return true;
  return isLower(text, start) && /^\p{Lu}\p{Ll}{3,}$/u.test(text.slice(...short));
}

/** True where a long form with words to spare would start within the name of whom it belongs to: at `Brandt` of `Ada Brandt's Labour Party (BP)`. */
function cutsOwner(words: readonly Word[], start: number, end: number, letters: number): boolean {
  let at = end - 1;
  while (at > 0 && (words[at]?.start ?? 0) > start) at--;
  const before = words[at - 1];
  return (
    end - at - 1 > letters &&
    possessives.has(words[at + 1]) &&
    before?.shape === 'capital' &&
    !functionWords.has(before)
  );
}

const SUFFIXES = wordSet('limited ltd inc corp plc');

const made = (text: string, short: Span, long: Span, rule: string): Abbreviation => ({
  short,
  long,
  shortText: text.slice(...short),
  longText: singleSpaces(text.slice(...long)),
  rule,
});
