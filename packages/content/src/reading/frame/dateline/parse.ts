import type { Dateline } from '../../../model/dateline.ts';
import type { Span } from '../../../model/span.ts';
import { type Word, wordsOf } from '../../../text/words.ts';
import { agencyAt } from './agency.ts';
import { closeAt } from './close.ts';
import { dateAt, startsDate } from './date.ts';
import { NOWHERE, placesAt } from './places.ts';
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
