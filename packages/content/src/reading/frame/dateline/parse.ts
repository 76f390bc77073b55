import { agencyOf } from '../../../agencies/index.ts';
import type { Dateline } from '../../../model/dateline.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import { type Word, wordsOf } from '../../../text/words/index.ts';
import { agencyAt, type Signed } from './agency.ts';
import { closeAt } from './close.ts';
import { isDash } from './dash.ts';
import { type Dated, dateAt, startsDate } from './date.ts';
import { figuredDayAt, foreignDayAt } from './foreign-day.ts';
import { NOWHERE, type Places, placesAt } from './places.ts';
import { type Strength, strengthOf } from './strength.ts';

/** No dateline is longer, in UTF-16 code units. */
const LONGEST = 160;

export interface ParsedDateline {
  readonly dateline: Dateline;
  readonly strength: Strength;
}

/**
 * Reads the dateline that opens a stretch of the source, in any agency's form.
 *
 * @param source The decoded source.
 * @param span The stretch, in UTF-16 code units.
 * @param [opens] True where copy opens there for certain, so that its place needs no capitals: `Karsund: The wall held.`
 * @returns The dateline, its span ending with its dash, or null where the stretch opens with none.
 * @example parseDateline('SEOUL, Oct. 12 (Yonhap) -- The city …', [0, 40])?.dateline.places // ['SEOUL']
 */
export function parseDateline(source: string, span: Span, opens = false): ParsedDateline | null {
  const words = wordsOf(source, [span[0], Math.min(span[1], span[0] + LONGEST)]);
  const ahead = signedAhead(source, words);
  const at = ahead?.next ?? skipStray(words);
  const nowhere = { ...NOWHERE, next: at };
  const places = startsDate(words, at) ? nowhere : placesAt(source, words, at);
  return (
    (places && parsedFrom(source, span, words, ahead, { ...places, capitals: places.capitals || opens })) ??
    (ahead && parsedFrom(source, span, words, ahead, nowhere))
  );
}

/** With a place behind the agency that stands first, or with none: `(AP) -- The wall held.` */
function parsedFrom(
  source: string,
  span: Span,
  words: readonly Word[],
  ahead: Signed | null,
  places: Places,
): ParsedDateline | null {
  const barred = words[places.next]?.text === '|' ? barredAt(source, words, places.next) : null;
  const { dated, signed } = barred ?? datedAt(source, words, places.next, ahead);
  const closed = closeAt(words, signed.next);
  const strength = strengthOf({ places, dated, signed, closed, whole: closed.end === span[1], words });
  if (!strength) return null;
  const end = closed.end;
  return {
    strength,
    dateline: {
      text: oneLine(source, span[0], end),
      places: places.names,
      placeSpans: places.spans,
      ...(signed.agency === undefined ? {} : { agency: signed.agency }),
      ...(dated.date === undefined ? {} : { date: dated.date }),
      span: [span[0], end],
      rule: `dateline/${strength}`,
    },
  };
}

interface DatedSigned {
  readonly dated: Dated;
  readonly signed: Signed;
}

/**
 * The date and the agency behind the places; a day in another language only where an agency that is known stands with it,
 * one in figures where that agency writes the day first.
 */
function datedAt(source: string, words: readonly Word[], at: number, ahead: Signed | null): DatedSigned {
  const dated = dateAt(words, at);
  const foreign = dated.date ? null : foreignDayAt(words, at);
  const signedBehind = ({ next, date }: Dated): Signed =>
    ahead ? { ...ahead, next } : agencyAt(source, words, next, date !== undefined);
  const signed = foreign && signedBehind(foreign);
  if (foreign && signed?.known) return { dated: foreign, signed };
  const figured = dated.date ? null : figuredDayAt(words, at);
  const byDay = figured && signedBehind(figured);
  return figured && byDay && agencyOf(byDay.agency ?? '')?.dayFirst
    ? { dated: figured, signed: byDay }
    : { dated, signed: signedBehind(dated) };
}

/** ANSA's name stands first: `(ANSA) - ROME, MAY 12 -`; so does that of TASS where no city does: `TASS, October 12. The wall held`. */
function signedAhead(source: string, words: readonly Word[]): Signed | null {
  const [first, comma] = words;
  if (first?.shape === 'upper' && comma?.text === ',' && startsDate(words, 2) && agencyOf(first.text))
    return { agency: first.text, known: true, next: 2 };
  if (first?.text !== '(') return null;
  const signed = agencyAt(source, words, 0, false);
  return signed.known && isDash(words[signed.next]) ? { ...signed, next: signed.next + 1 } : null;
}

/** AFP's line above the copy: `Paris | AFP | Sunday 14 March 2027`. */
function barredAt(source: string, words: readonly Word[], bar: number): DatedSigned | null {
  const close = words.findIndex((word, i) => i > bar && word.text === '|');
  const [first, last] = [words[bar + 1], words[close - 1]];
  if (!first || !last || close > bar + 6) return null;
  const agency = source.slice(first.start, last.end);
  const dated = dateAt(words, close + 1);
  return agencyOf(agency) && dated.date && dated.next === words.length
    ? { dated, signed: { agency, known: true, next: dated.next } }
    : null;
}

/** Transmission leaves stray signs before the place: `****`, a lone letter; a bracket holds what is none. */
function skipStray(words: readonly Word[]): number {
  let at = 0;
  while (
    at < 3 &&
    words[at] &&
    ((words[at]?.kind === 'mark' && words[at]?.text !== '(') || isStrayLetter(words[at], words[at + 1]))
  )
    at++;
  return at;
}

const isStrayLetter = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.kind === 'word' && word.text.length === 1 && word.shape === 'lower' && next?.shape === 'upper';
