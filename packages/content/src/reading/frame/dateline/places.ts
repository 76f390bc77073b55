import { agencyOf } from '../../../agencies/index.ts';
import type { Span } from '../../../model/span.ts';
import { singleSpaces } from '../../../text/single-spaces.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isRegion, isStandAloneCity } from '../head/places.ts';
import { isSignedAt } from './agency.ts';
import { isDash } from './dash.ts';
import { startsDate } from './date.ts';
import { segmentAt } from './segment.ts';

export interface Places {
  readonly names: string[];
  readonly spans: Span[];
  readonly next: number;
  /** True where every city stands in capitals. */
  readonly capitals: boolean;
  /** True where a region follows a city, or the city is one that needs none. */
  readonly known: boolean;
  /** How many words the cities have. */
  readonly words: number;
}

/** A dateline without a place: `Feb 8 (Reuters) -`. */
export const NOWHERE = { names: [], spans: [], capitals: false, known: false, words: 0 };

/** No dateline has more. */
const MOST = 6;

/** What no place ends on. */
const LINKS = wordSet('for on in at of to by from since until');

/** The places: segments parted by commas, slashes, `and`; a segment that names a region belongs to the city before it. */
export function placesAt(source: string, words: readonly Word[], from: number): Places | null {
  const names: string[] = [];
  const spans: Span[] = [];
  let [capitals, known, counted] = [true, false, 0];
  const addRegion = (text: string, end: number): void => {
    const city = names.length - 1;
    names[city] += text;
    spans[city] = [spans[city]?.[0] ?? end, end];
    known = true;
  };
  let at = from;
  while (names.length < MOST) {
    const segment = segmentAt(words, at, names.length > 0);
    const [first, closing] = [words[at], words[(segment?.end ?? 0) - 1]];
    // Interfax: `MOSCOW. Nov 27 (Interfax) -`
    const isStop = segment?.capitals && closing?.text === '.' && startsDate(words, segment.end);
    const last = isStop ? words[segment.end - 2] : closing;
    // `SALES FELL ON MARCH 27`
    if (!segment || !first || !last || LINKS.has(last)) return null;
    const name = singleSpaces(source.slice(first.start, last.end));
    // `KYODO NEWS - Apr 5` is filed from nowhere
    if (names.length === 0 && segment.end - at > 1 && agencyOf(name)) return null;
    const behindComma = at > from && words[at - 1]?.text === ',';
    if (behindComma && isRegionSegment(name, words.slice(at, segment.end), capitals)) addRegion(`, ${name}`, last.end);
    else {
      names.push(name);
      spans.push([first.start, last.end]);
      known ||= isStandAloneCity(name);
      capitals &&= segment.capitals;
      counted += segment.end - at;
    }
    let behind = segment.end;
    let close = closeOfRegion(words, behind);
    for (; close > 0; close = closeOfRegion(words, behind)) {
      addRegion(` ${source.slice(words[behind]?.start, words[close]?.end)}`, words[close]?.end ?? 0);
      behind = close + 1;
    }
    if (close < 0) return null;
    at = afterJoint(words, behind);
    if (at === behind || startsAgencyOrDash(words, at)) break;
  }
  return { names, spans, next: at, capitals, known, words: counted };
}

/**
 * Where the bracket closes in which a city's region stands, `Karsund (Nordavia)`, ANI's `Karsund (Velmora) [Nordavia]`: one that is known, or
 * that another bracket or a date follows. 0 where none opens, -1 where it holds more than a region, or an account, `(@karsund)`.
 */
function closeOfRegion(words: readonly Word[], at: number): number {
  const open = words[at]?.text;
  if (open !== '(' && open !== '[') return 0;
  const closer = open === '(' ? ')' : ']';
  const close = words.findIndex((word, i) => i > at && word.text === closer);
  const signed = close > 0 && ('(['.includes(words[close + 1]?.text ?? ' ') || startsDate(words, close + 2));
  if (!signed && !isRegion(words[at + 1]?.lower ?? '')) return 0;
  return close < 0 || close > at + 4 || words[at + 1]?.kind === 'mark' ? -1 : close;
}

/** Behind what parts one place from the next; the same index where nothing does. */
function afterJoint(words: readonly Word[], at: number): number {
  const [joint, next] = [words[at], words[at + 1]];
  if (joint?.text === ',') return startsDate(words, at + 1) || isSignedAt(words, at + 1) ? at : at + 1;
  if (joint?.text === '/' && agencyOf(next?.text ?? '')) return at;
  return JOINTS.has(joint) ? at + 1 : at;
}

const JOINTS = wordSet('/ ; & and');

const startsAgencyOrDash = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word === undefined || word.text === '(' || isDash(word);
};

/** A region in mixed case after a city in capitals (`CHATHAM, Mass.`), or one that is known whatever its case. */
function isRegionSegment(name: string, words: readonly Word[], capitals: boolean): boolean {
  if (isRegion(name.toLowerCase())) return true;
  return capitals && words.some((word) => word.shape === 'capital' && word.text.length > 1);
}
