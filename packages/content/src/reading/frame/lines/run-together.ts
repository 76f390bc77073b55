import { agencyOf } from '../../../agencies/index.ts';
import type { Stretch } from '../../draft.ts';
import { isStandAloneCity } from '../head/places.ts';
import { isToReaders } from '../notices/to-readers.ts';
import { opensCredits } from '../tail/credits.ts';
import { tailFrom } from '../tail/tail.ts';
import { opensNote } from './opens-part.ts';
import { part } from './stretch.ts';

/** No headline, with note and byline behind it, is longer. */
const LONGEST = 600;

/**
 * Parts copy whose line ends were lost into what stood on lines of its own. The first stretch, `Wall holds KARSUND, Oct. 12 (Yonhap) -- The
 * wall …`, into headline, change note, byline and, from its dateline on, the copy; so the next, below a headline on a line of its
 * own, `(Corrects …) By Anna Holm KARSUND (Reuters) - The wall …`; the last before the credits that it ends on, or the
 * word to readers.
 */
export const partedLines = (source: string, stretches: readonly Stretch[]): readonly Stretch[] =>
  beforeCredits(source, atDateline(source, stretches));

function atDateline(source: string, stretches: readonly Stretch[]): readonly Stretch[] {
  for (const [i, stretch] of stretches.slice(0, 2).entries()) {
    if (stretch.table || stretch.lines.length > 1) break;
    const [start, end] = stretch.span;
    const text = source.slice(start, Math.min(end, start + LONGEST));
    const at = datelineWithin(text, i === 0);
    if (at === null) continue;
    const ends = endsWithin(text.slice(0, at)).map((one) => start + one);
    return stretches.toSpliced(i, 1, ...partsOf(source, stretch, ends));
  }
  return stretches;
}

function beforeCredits(source: string, stretches: readonly Stretch[]): readonly Stretch[] {
  // what is left of a page may follow
  const at = stretches.findLastIndex(({ span, table }) => !table && source.charAt(span[1] - 1) === ')');
  const last = stretches[at];
  if (!last || at < tailFrom(stretches) - 1) return stretches;
  const [start, end] = last.span;
  const open = source.lastIndexOf('(', end);
  // in a bracket behind the last sentence
  const isApart = open > Math.max(start, end - LONGEST) && /[.!?]["”’]?\s$/.test(source.slice(open - 3, open));
  const closing = source.slice(open, end);
  return isApart && (opensCredits(closing) || isToReaders(closing))
    ? stretches.toSpliced(at, 1, ...partsOf(source, last, [open]))
    : stretches;
}

/** A stretch in parts, each set apart. */
function partsOf(source: string, stretch: Stretch, ends: readonly number[]): Stretch[] {
  const places = [stretch.span[0], ...ends, stretch.span[1]];
  return places.slice(1).flatMap((to, i): Stretch[] => {
    const found = part(source, stretch, [places[i] ?? to, to]);
    return found ? [{ ...found, spaced: i > 0 || stretch.spaced }] : [];
  });
}

/** The agency and the dash behind it, where the copy opens: who tells of a dateline goes on in small letters. TASS has strokes, Kyodo neither. */
const SIGNED =
  /(?:\(([A-Za-z][\w./ -]{1,30})\) ?(?:--?|[–—_])|\/TASS\/\.|(?<=\d )Kyodo(?: -+)?) (?=["“‘'$£€]?[\p{Lu}\d])/gu;

/** The city in capitals, or as AFP and dpa write it where its day follows, since a headline may end on a city but on no day; its country, its day. */
const CITY =
  /(?<=\s)(\p{Lu}{2}[\p{Lu}.'’-]*(?:[ /]\p{Lu}[\p{Lu}.'’-]+)*|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}(?=,.*\d))(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?(?:\/\p{Lu}{2}[\p{Lu} .'’-]*)?(?:,? (?=.*\d)(?:\d\d? )?\p{Lu}\p{Ll}{2,8}\.?(?: \d\d?)?(?:,? \d{4})?\.?)? *$/u;

/** As much of what stands before the agency as a dateline has, in UTF-16 code units. */
const REACH = 90;

/** Where a dateline stands behind a note and a byline alone, or at the top behind words that may be a headline. */
function datelineWithin(text: string, isTop: boolean): number | null {
  for (const { 0: signed, 1: agency = '', index } of text.matchAll(SIGNED)) {
    if (index === 0 || (signed.startsWith('(') && !agencyOf(agency))) continue;
    const from = Math.max(0, index - REACH);
    const found = CITY.exec(text.slice(from, index));
    const whole = found ? from + found.index : index;
    if (endsWithin(text.slice(0, whole))[0] === 0) return whole;
    const city = found?.[1];
    if (!isTop || !city) return null;
    const own = ownWords(city);
    const at = whole + city.length - (own?.length ?? 0);
    return own !== null && isHeadline(text.slice(0, at).trim()) ? at : null;
  }
  return null;
}

/** A city without the abbreviation that the headline before it ends on, `U.S. SEOUL`; null where nothing tells them apart. */
function ownWords(city: string): string | null {
  const words = city.split(' ');
  const ends = words.map((_, i) => words.slice(i).join(' '));
  const known = ends.find((end) => isStandAloneCity(end)) ?? ends.find((end) => NAMED.test(end));
  return known ?? (words.length > 1 || /\p{Ll}/u.test(city) ? null : city);
}

/** What the names of places open on. */
const NAMED = /^(?:PORT|NEW|SANTA?|FORT) /;

/** No two sentences, and nothing that breaks off before the name of where it leads. */
const isHeadline = (text: string): boolean =>
  text.length > 10 &&
  !/\p{Ll}{3}[.!?]["”’)]* +\p{Lu}/u.test(text) &&
  !/ (?:a|an|and|as|at|by|for|from|in|of|off|on|or|over|the|to|with)$/i.test(text);

/** Behind the headline, where one stands before them, and behind the change note, where a note or a byline follows; behind all of it. */
function endsWithin(head: string): number[] {
  const byline = BYLINE.exec(head);
  const above = byline ? head.slice(0, byline.index) : head;
  const note = NOTE.exec(above);
  return [...(note && opensNote(note[1] ?? '') ? [note.index] : []), ...(byline ? [byline.index] : []), head.length];
}

const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}";
const BYLINE = new RegExp(`(?:^|\\s)By ${NAME}(?:(?:,| and| &) ${NAME})*\\s*$`, 'u');
const NOTE = /(?:^|\s)\(((?:[^()]|\([^()]*\))*)\)\s*$/;
