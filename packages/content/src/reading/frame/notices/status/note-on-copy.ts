import type { Span } from '../../../../model/span.ts';
import { bidden, bidsAlone, kindsIn, mayBid, saysNoMore } from './bids.ts';

/** No copy that is longer is a note on other copy, unless a grammar of notices reads it, in UTF-16 code units. */
const LONGEST = 400;

/** What a line bids do with other copy, and where in it that is named. */
export interface NoteOnCopy {
  readonly status: 'canceled' | 'withheld';
  readonly span: Span;
  /** True where nothing but a label in small letters says so, as a headline's may: `Killed: Three in crash`. */
  readonly brief: boolean;
}

/**
 * What a line of copy that is short and has no dateline bids do with the story that it names: `ANNULATION - Wall holds`, `Drop story
 * Wall holds`, `Die Meldung „Wall holds“ wird zurückgezogen`, `Wall holds (story withdrawn)`.
 *
 * @param isNotice Whether it is of a notice for certain, so that it may name a headline of two words.
 * @returns Null for what bids nothing, as most headlines.
 */
export function noteOnCopy(line: string, isNotice = false): NoteOnCopy | null {
  if (line.length > LONGEST || !mayBid(kindsIn(line))) return null;
  for (const form of FORMS) {
    const [, before = '', title = '', after = ''] = form.exec(line) ?? [];
    const at = line.indexOf(title, before.length);
    const [named = ''] = title.split(SENTENCE, 1);
    const [said = '', ...others] = after.split(NEXT);
    const [first, last] = [kindsIn(before), kindsIn(others.every(isNoMore) ? after : said)];
    // `Judge orders removal of article “…”` is news
    const isOfDesk =
      named.split(' ').length > (isNotice ? 1 : 2) && (!first.includes('-') || (first + last).includes('p'));
    const status = isOfDesk ? bidden(first, last) : null;
    if (status) return { status, span: [at, at + named.length], brief: form === LABELLED && !CAPITALS.test(before) };
  }
  return null;
}

/** Whether words to editors hold the story that they name: `Please withhold “Wall holds” pending checks`. */
export function holdsNamed(line: string): boolean {
  const note = MAY_HOLD.test(line) ? noteOnCopy(line) : null;
  return note?.status === 'withheld';
}

/** Looked for first, since notes on the copy itself are many. */
const MAY_HOLD = /\b(?:with)?hold|suspend|embargo|not /i;

/** Whether copy is so short that each of its lines may be such a note. */
export const mayBeNote = (copy: string): boolean => copy.length <= LONGEST;

/** Whether a line tells editors more of what to do with the copy. */
export const isMoreOfNote = (line: string): boolean => bidsAlone(kindsIn(line));

const isNoMore = (sentence: string): boolean => saysNoMore(kindsIn(sentence)) || isMoreOfNote(sentence);

/** Between sentences. */
const NEXT = /(?<=[.!?]) (?=\p{Lu})/u;

/** Where a headline has ended for certain; a bracket that it opens it closes too. */
const SENTENCE = /(?<=\p{Ll}{2})(?:[.!?]+(?:\s|$)|\s*(?<!\([^()]*)[^\p{L}\p{N}.!?]+$)/u;

/** `KILLED: Three in crash` is news in any letters. */
const CAPITALS = /^(?!\W*\p{L}+ED\W*$).*\p{Lu}{3}/u;

const LABELLED =
  /^([^:–—"“„]{3,60}?(?:\s*:|\s+[–—-]+|\s*[)\]])|[^\p{Ll}:"“„]{4,40}(?=\s\p{Lu}\p{Ll}))\s*(\p{Lu}[^"“„]{9,200})$/u;

/** The headline in quotation marks, behind a label, behind the word for copy, before what closes the line. */
const FORMS = [
  /^([^"“„]*)["“„]([^"“”„\n]{8,200})["”“](.*)$/u,
  LABELLED,
  /^([^"“„:]{3,50}?\b(?:story|item|article))\s+\(?(\p{Lu}[^"“„)]{9,200}?)(\)? (?:until|till|pending|withdrawn)\b.*|\W*)$/u,
  /^()(\p{Lu}[^"“„()]{9,200}?)\s*(?:--|[–—]|\s-\s|\()([^()"“„]{3,40}\)?)$/u,
];
