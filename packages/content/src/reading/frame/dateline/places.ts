import { agencyOf } from '../../../agencies/index.ts';
import type { Span } from '../../../model/span.ts';
import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import { isRegion, isStandAloneCity, notPlaces, smallInPlaces } from '../head/places.ts';
import { isDash } from './dash.ts';
import { startsDate } from './date.ts';

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

/** The places: segments parted by commas, slashes, `and`; a segment that names a region belongs to the city before it. */
export function placesAt(source: string, words: readonly Word[], from: number): Places | null {
  const names: string[] = [];
  const spans: Span[] = [];
  let [capitals, known, counted] = [true, false, 0];
  let at = from;
  while (names.length < 6) {
    const segment = segmentAt(words, at, names.length > 0);
    if (!segment) return null;
    const [first, last] = [words[at], words[segment.end - 1]];
    if (!first || !last) return null;
    const name = source.slice(first.start, last.end).replace(/\s+/g, ' ');
    // `KYODO NEWS - Apr 5` is filed from nowhere
    if (names.length === 0 && segment.end - at > 1 && agencyOf(name)) return null;
    const parted = words[at - 1]?.text;
    const region = at > from && parted === ',' && isRegionSegment(name, words.slice(at, segment.end), capitals);
    if (region) names[names.length - 1] += `, ${name}`;
    else names.push(name);
    spans[names.length - 1] = [spans[names.length - 1]?.[0] ?? first.start, last.end];
    if (region || isStandAloneCity(name)) known = true;
    if (!region) {
      counted += segment.end - at;
      capitals &&= segment.capitals;
    }
    at = segment.end;
    const mark = words[at];
    const close = mark?.text === '(' ? words.findIndex((word, i) => i > at && word.text === ')') : -1;
    // `Karsund (Nordavia) (AFP) –`: a land that is not known is told by the bracket of the agency behind it
    const closed = close > 0 && words[close + 1]?.text === '(';
    if (mark && (isRegion(words[at + 1]?.lower ?? '') || closed) && mark.text === '(') {
      if (close < 0 || close > at + 4) return null;
      const end = words[close]?.end ?? mark.end;
      names[names.length - 1] += ` ${source.slice(mark.start, end)}`;
      spans[names.length - 1] = [spans[names.length - 1]?.[0] ?? first.start, end];
      known = true;
      at = close + 1;
    }
    const joint = words[at];
    if (joint?.text === ',' && !startsDate(words, at + 1)) at++;
    else if (joint?.text === '/' || joint?.text === ';' || joint?.text === '&' || joint?.lower === 'and') {
      if (joint.text === '/' && agencyOf(words[at + 1]?.text ?? '')) break;
      at++;
    } else break;
    if (startsAgencyOrDash(words, at)) break;
  }
  return names.length === 0 ? null : { names, spans, next: at, capitals, known, words: counted };
}

const startsAgencyOrDash = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word === undefined || word.text === '(' || isDash(word);
};

/** A region in mixed case after a city in capitals (`CHATHAM, Mass.`), or one that is known whatever its case. */
function isRegionSegment(name: string, words: readonly Word[], capitals: boolean): boolean {
  if (isRegion(name.toLowerCase())) return true;
  return capitals && words.some((word) => word.shape === 'capital' && word.text.length > 1);
}

/** The end of a run of capitalised words that may name a place. */
function segmentAt(words: readonly Word[], from: number, later: boolean): { end: number; capitals: boolean } | null {
  let end = from;
  let capitals = true;
  for (; end < words.length && end - from < 10; end++) {
    const word = words[end];
    if (!word) break;
    const opens = end === from;
    if (word.kind === 'word') {
      if (startsDate(words, end) && !opens) break;
      if (word.shape === 'lower' || word.shape === 'none') {
        const joins =
          !opens && (smallInPlaces.has(word.lower) || word.text.startsWith("'") || word.text.startsWith('’'));
        if (!joins) break;
        continue;
      }
      if (opens && !later && notPlaces.has(word.lower)) return null;
      if (word.shape !== 'upper' && !(word.text.length === 1) && !isPartOfCapitals(words, end)) capitals = false;
    } else if (opens || word.kind === 'number') break;
    else if (!isInnerMark(words, end)) break;
  }
  return end === from ? null : { end, capitals };
}

/** `McALLEN`, `St.`: what stands in mixed case within a name in capitals. */
const isPartOfCapitals = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  return (
    /^(?:Mc|Mac|De|Di|La|Le|Van|O)[A-Z]{2,}$/.test(word.text) || (word.lower === 'st' && words[at + 1]?.text === '.')
  );
};

/** A hyphen, an apostrophe or a full stop inside a name: no space before it, and none after it but after a full stop. */
function isInnerMark(words: readonly Word[], at: number): boolean {
  const [mark, next] = [words[at], words[at + 1]];
  if (!mark || mark.spaced) return false;
  if (mark.text === '.') return words[at - 1]?.kind === 'word';
  return INNER.has(mark) && next !== undefined && !next.spaced && next.kind === 'word';
}

const INNER = wordSet("- ' ’ ` ‘");
