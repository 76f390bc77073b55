import { agencyOf } from '../../agencies/index.ts';
import type { Dateline } from '../../model/dateline.ts';
import type { Span } from '../../model/span.ts';
import { wordSet } from '../../text/word-sets.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { MONTHS, WEEKDAYS } from '../calendar-words.ts';
import { readFigures } from '../dates/find/figures.ts';
import { readMonth } from '../dates/find/month.ts';
import { yearAfter } from '../dates/find/year-beside.ts';
import { isRegion, isStandAloneCity, notPlaces, smallInPlaces } from './head/places.ts';

/** No dateline is longer, in UTF-16 code units. */
const LONGEST = 160;

/** How sure a dateline is: by its agency or date, by a place that is known, or by its shape alone. */
export type Strength = 'sure' | 'placed' | 'shaped';

export interface ParsedDateline {
  readonly dateline: Dateline;
  readonly strength: Strength;
}

/**
 * Reads the dateline that opens a stretch of the source, in any agency's form.
 *
 * @param source The decoded source.
 * @param span The stretch, in UTF-16 code units.
 * @returns The dateline, its span ending with its dash, or null where the stretch opens with none.
 * @example parseDateline('SEOUL, Oct. 12 (Yonhap) -- The city …', [0, 40])?.dateline.places // ['SEOUL']
 */
export function parseDateline(source: string, span: Span): ParsedDateline | null {
  const words = wordsOf(source, [span[0], Math.min(span[1], span[0] + LONGEST)]);
  const at = skipStray(words);
  const places = startsDate(words, at) ? { ...NOWHERE, next: at } : placesAt(source, words, at);
  if (!places) return null;
  const dated = dateAt(words, places.next);
  const signed = agencyAt(source, words, dated.next, dated.date !== undefined);
  const closed = closeAt(words, signed.next);
  const first = words[at];
  if (!first) return null;
  const strength = strengthOf({ places, dated, signed, closed, whole: closed.end === span[1], words });
  if (!strength) return null;
  const end = closed.end;
  return {
    strength,
    dateline: {
      text: source.slice(span[0], end).replace(/\s+/g, ' '),
      places: places.names,
      placeSpans: places.spans,
      ...(signed.agency === undefined ? {} : { agency: signed.agency }),
      ...(dated.date === undefined ? {} : { date: dated.date }),
      span: [span[0], end],
      rule: `dateline/${strength}`,
    },
  };
}

/** Transmission leaves stray signs before the place: `****`, a lone letter. */
function skipStray(words: readonly Word[]): number {
  let at = 0;
  while (at < 3 && words[at] && (words[at]?.kind === 'mark' || isStrayLetter(words[at], words[at + 1]))) at++;
  return at;
}

const isStrayLetter = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.kind === 'word' && word.text.length === 1 && word.shape === 'lower' && next?.shape === 'upper';

interface Places {
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
const NOWHERE = { names: [], spans: [], capitals: false, known: false, words: 0 };

/** The places: segments parted by commas, slashes, `and`; a segment that names a region belongs to the city before it. */
function placesAt(source: string, words: readonly Word[], from: number): Places | null {
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
    if (mark?.text === '(' && isRegion(words[at + 1]?.lower ?? '')) {
      const close = words.findIndex((word, i) => i > at && word.text === ')');
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

/** True where a date may start: a month, a weekday, a number. */
function startsDate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'number') return true;
  if (word.shape === 'lower') return false;
  if (WEEKDAYS.has(word)) return true;
  if (!MONTHS.has(word)) return false;
  const next = words[at + 1]?.text === '.' ? words[at + 2] : words[at + 1];
  return next?.kind === 'number';
}

interface Dated {
  readonly date?: { month: number; day: number; year?: number };
  /** True where a weekday stands in the date's place. */
  readonly weekday: boolean;
  readonly next: number;
}

/** `Oct. 12`, `12 October`, `Aug 29, 2014`, `1996-08-30`, `Thurs.`, with or without a comma before. */
function dateAt(words: readonly Word[], from: number): Dated {
  let at = from;
  if (words[at]?.text === ',' || (words[at]?.text === '.' && startsDate(words, at + 1))) at++;
  let weekday = false;
  if (WEEKDAYS.has(words[at])) {
    weekday = true;
    at++;
    if (words[at]?.text === '.') at++;
    if (words[at]?.text === ',') at++;
  }
  return { ...(dayAt(words, at) ?? { next: weekday ? at : from }), weekday };
}

/** The day that stands at a word, as the reader of dates has it; a year may follow the end of a range. */
function dayAt(words: readonly Word[], at: number): Omit<Dated, 'weekday'> | undefined {
  const figures = words[at + 1]?.text === '-' ? readFigures(words, at) : undefined;
  const found = figures ?? readMonth(words, at, at) ?? readMonth(words, at + 1, at);
  if (found?.from !== at || found.meaning.kind !== 'calendar') return undefined;
  const { month, day, year } = found.meaning;
  if (month === undefined || day === undefined) return undefined;
  const end = afterRange(words, found.to);
  const dated = year ? { year, to: end } : yearAfter(words, end);
  return dated && 'number' in dated.year
    ? { date: { month, day, year: dated.year.number }, next: dated.to }
    : { date: { month, day }, next: end };
}

/** Past `-13` of `Oct. 12-13`. */
const afterRange = (words: readonly Word[], at: number): number =>
  (words[at]?.text === '-' || words[at]?.text === '/') && !words[at]?.spaced && words[at + 1]?.kind === 'number'
    ? at + 2
    : at;

interface Signed {
  readonly agency?: string;
  /** True where the agency is one that is known. */
  readonly known: boolean;
  readonly next: number;
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '/': '/', '[': ']' };

/** `(Yonhap)`, `(tca/dpa)`, `/TASS/`, or the bare name after a date: `Kyodo`. */
function agencyAt(source: string, words: readonly Word[], from: number, dated: boolean): Signed {
  const at = words[from]?.text === '.' || words[from]?.text === ',' ? from + 1 : from;
  const open = words[at];
  const closer = CLOSES[open?.text ?? ''];
  if (open && closer) {
    const close = words.findIndex((word, i) => i > at && word.text === closer);
    const last = words[close];
    if (!last || close > at + 9) return { known: false, next: from };
    const agency = source.slice(open.end, last.start).replace(/\s+/g, ' ').trim();
    return { agency, known: agencyOf(agency) !== undefined, next: close + 1 };
  }
  if (!open || !dated || !agencyOf(open.text) || open.shape === 'lower') return { known: false, next: from };
  const then = words[at + 1];
  const closes =
    then === undefined || isDash(then) || open.shape === 'mixed' || then.shape === 'capital' || then.text === '.';
  return closes ? { agency: open.text, known: true, next: at + 1 } : { known: false, next: from };
}

interface Closed {
  /** The offset after the dash, or after the last word where there is none. */
  readonly end: number;
  readonly dash: boolean;
  readonly stop: boolean;
  /** The word that opens the copy after it. */
  readonly next: number;
}

/** The dash, with what stands before it (`.-`, `=`), or the full stop of `/TASS/.` */
function closeAt(words: readonly Word[], from: number): Closed {
  let at = from;
  while (words[at]?.text === '.' || words[at]?.text === ',' || words[at]?.text === ':') at++;
  const mark = words[at];
  if (mark && isDash(mark)) {
    let last = at;
    while (words[last + 1] && isDash(words[last + 1]) && !words[last + 1]?.spaced) last++;
    return { end: words[last]?.end ?? mark.end, dash: true, stop: false, next: last + 1 };
  }
  const stop = words[from]?.text === '.';
  const last = words[stop ? from : from - 1];
  return { end: last?.end ?? 0, dash: false, stop, next: stop ? from + 1 : from };
}

/** `--`, `-`, `_`, `—`, `–`, `―`, `=`, and the byte 0x97 of windows-1252 that was decoded as a control character. */
const isDash = (word: Word | undefined): boolean => word?.kind === 'mark' && DASHES.has(word.text.charAt(0));

const DASHES: ReadonlySet<string> = new Set(['-', '_', '—', '–', '―', '−', '‒', '=', '\u0097', '\u0096']);

interface Signs {
  readonly places: Places;
  readonly dated: Dated;
  readonly signed: Signed;
  readonly closed: Closed;
  /** True where the stretch holds nothing else. */
  readonly whole: boolean;
  readonly words: readonly Word[];
}

/** What makes a dateline of it; null where too little does. */
function strengthOf({ places, dated, signed, closed, whole, words }: Signs): Strength | null {
  const day = dated.date !== undefined;
  if (places.names.length === 0) return day && signed.known && closed.dash ? 'sure' : null;
  const dash =
    closed.dash && (words[closed.next - 1]?.spaced === true || words[closed.next]?.spaced !== false || signed.known);
  if (signed.known && (closed.dash || closed.stop || day || whole)) return 'sure';
  if (signed.agency !== undefined) return dash && (day || places.capitals) ? 'sure' : null;
  if (day && closed.dash) return 'sure';
  if (day && whole && places.capitals) return 'sure';
  if (!dash || !opensCopy(words[closed.next]))
    return whole && dash && places.capitals && places.known ? 'placed' : null;
  if (dated.weekday && (places.capitals || places.known)) return 'sure';
  if (isSettled(places)) return 'sure';
  if (!places.capitals) return null;
  if (places.known) return 'placed';
  const only = places.names[0] ?? '';
  return places.names.length > 1 || only.length > 4 ? 'shaped' : null;
}

/** `Evansport, Indiana, United States`: a city with its state and its country is where copy was filed, in whatever case. */
const isSettled = ({ names, known }: Places): boolean => {
  const [only = '', ...others] = names;
  return known && others.length === 0 && only.split(', ').length > 2;
};

/** Copy opens on a capital, a figure or a quotation mark. */
const opensCopy = (word: Word | undefined): boolean =>
  word !== undefined && word.shape !== 'lower' && word.text !== '(';
