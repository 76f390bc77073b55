import { isHyphen } from '../../../text/words/hyphens.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { GIVEN_MONTHS } from '../../words/calendar-words.ts';
import { timed } from '../../words/grammar.ts';
import { NEWSPAPERS } from '../../words/newspapers.ts';
import { knownAt } from '../gazetteer/known.ts';
import {
  calendar,
  commonWords,
  familyFirst,
  functionWords,
  given,
  speech,
  titleHeads,
  titleWords,
} from '../lexicon/index.ts';

/** True for a word that opens on a capital, or holds one: the endings that an apostrophe joins are none. */
export function isCapital(word: Word | undefined): boolean {
  if (word === undefined || word.shape === 'lower' || word.shape === 'none') return false;
  if (word.spaced) return true;
  const first = word.text.charCodeAt(0);
  return first !== 0x27 && first !== 0x2019;
}

/** Back over capitals to the first of them. */
export function startOfCapitals(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && isCapital(words[start - 1]) && !functionWords.has(words[start - 1])) start--;
  return start;
}

/** A capital that may open or go on a name: no month or day, unless a newspaper's; no `I`. */
export function isNameable(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isCapital(word) || (!word.spaced && isWithin(words, at))) return false;
  // `&UR;`, a mark of the typesetter
  if (!word.spaced && words[at - 1]?.text === '&' && words[at + 1]?.text === ';') return false;
  if (word.shape !== 'capital' && isTicker(words, at)) return false;
  // `Give Us Bread`
  if (word.text === 'Us') return false;
  if (word.end - word.start === 1 && word.lower === 'i') return words[at + 1]?.text === '.';
  // `Mar-a-Lago`
  return (
    !calendar.has(word) ||
    knownAt(words, at).placeLength > 1 ||
    (isCapital(words[at + 1]) && NEWSPAPERS.has(words[at + 1])) ||
    isNamesake(words, at)
  );
}

/** True at the hyphen of `TARN STOCKS-Shares rise`, `FOREX-Dollar slips`: what a series of stories goes by, and the first word of a headline. */
export function endsSeries(words: readonly Word[], hyphen: number): boolean {
  const next = words[hyphen + 1];
  if (!isHyphen(words[hyphen]) || next?.spaced || next?.shape !== 'capital') return false;
  if (words[0]?.shape !== 'upper') return false;
  return hyphen === 1 ? commonWords.has(next) : hyphen === 2 && words[1]?.shape === 'upper';
}

/** True for what Reuters calls a share by, `BA.N`: capitals, a full stop and the one or two letters of an exchange. */
function isTicker(words: readonly Word[], at: number): boolean {
  const [stop, exchange] = [words[at + 1], words[at + 2]];
  // `EUR=D3`, `ORNG_p.DE`
  if (TAGS.has(stop) && !stop?.spaced) return true;
  if (stop?.text !== '.' || stop.spaced || !exchange || exchange.spaced || exchange.text.length > 2) return false;
  return exchange.shape === 'upper' || (exchange.text.length === 1 && exchange.shape === 'capital');
}

/** True for a letter of `P-8A` or `BA.N`, for `#OrrinSails` and the end of an address on the web. */
function isWithin(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  if (before?.kind === 'number' || TAGS.has(before)) return true;
  // `Double-A Orrin`
  if (before?.text === '-' && words[at]?.text.length === 1) return true;
  const host = wordAt(words, at - 2);
  // `.OBX`, an index; `005930.KS`
  if (before?.text === '.' && (before.spaced || host?.kind === 'number')) return words[at]?.shape === 'upper';
  if (before?.text === '.' && host?.shape !== 'capital') return isTicker(words, at - 2);
  return before?.text === '/' && host?.shape === 'lower' && !host.spaced;
}

const TAGS = wordSet('# @ _ =');

/** Months and days that people are called by, behind a given name or before a family name: Theresa May, Jan Orrin. */
function isNamesake(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (isFridays(words, at) || isFridays(words, at - 1)) return true;
  if (!NAMESAKES.has(words[at]) || next?.kind === 'number' || next?.text === '.') return false;
  const before = wordAt(words, at - 1);
  const named = given.has(before) || (familyFirst.has(before) && !functionWords.has(before));
  if (isCapital(before) && words[at]?.spaced && named) return true;
  // `Sun said`
  if ((!before || before.kind === 'mark') && speech.has(next)) return true;
  if (next?.shape !== 'capital' || !next.spaced || titleWords.has(next) || calendar.has(next)) return false;
  if (functionWords.has(next)) return false;
  if (knownAt(words, at + 1).place) return false;
  if (before?.shape === 'lower' ? !IN.has(before) : titleWords.has(before)) return true;
  const after = words[at + 2];
  return (!before || before.kind === 'mark') && (speech.has(after) || WHERE.has(after));
}

/** True at `August` of `Judge August Friday`; `President May` may do something on Friday. */
const isFridays = (words: readonly Word[], at: number): boolean =>
  GIVEN_MONTHS.has(words[at]) &&
  calendar.has(words[at + 1]) &&
  isCapital(words[at + 1]) &&
  titleHeads.has(words[words[at - 1]?.text === '.' ? at - 2 : at - 1]);

const WHERE = wordSet(', ( in at');
const NAMESAKES = wordSet('april may june august jan jun sun thu mar');
const IN = wordSet(`${timed} on last next this every each`);
