import type { Stretch } from '../../draft.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { isRule } from '../lines/stands-alone.ts';

/** No title of a story, and no entry of a list, is longer. */
export const LONGEST_TITLE = 160;

/** What an interview asks: `Q: How did it begin?` */
const QUESTION = /^[QA]\s?[:.]/;

/** What only a sentence has: a stop within marks or before a bracket at its end, a comma that closes its quotation, or a full stop and more behind it. */
const SAYS = /[.!,]["'”’)]{1,2}$|[.!]\s\([^()]+\)$|\?["”]$|^["“][^"”]*[,?!]["”] |\p{Ll}{4}\. \p{Lu}/u;

/** One turn of a talk: `Holm: How did it begin?` */
const TURN = /^\p{Lu}[^:?!,]{0,30}: /u;

const CLOCK = /^\d\d[:.]\d\d(?: [A-Z]{3,4})?$/;

/** `Eastmere 0 Vessa 0`, what is to be played, `Eastmere v Vessa`, and what a firm earned, `Shr 14 cts vs six cts`. */
export const RESULT =
  /^\p{Lu}[^\d]* \d{1,3} \p{Lu}[^\d]* \d{1,3}$|\p{L}\s+v\s+\p{Lu}|\bvs\b.*\b(?:cts|mln|dlrs|nil|\d+)\b/u;

/** Whether two lines are entries of one list: both end on a bracket, `Holm (Marlow)`, or on a figure to two places, `Best clip 160.00`. */
const isAmong = (text: string, other: string): boolean =>
  other.length <= LONGEST_TITLE &&
  !RESULT.test(other) &&
  [BRACKET, FIGURE].some((end) => end.test(text) && end.test(other));

const BRACKET = /^[^:]+ \([^()]+\)$/;
const FIGURE = /^[^:]+ \d+\.\d\d(?: [A-Z])?$/;

/** As long as titles are, and no sentence: where several stand together, they are a list of stories. */
const isTitle = (text: string): boolean =>
  text.length > 20 && text.length <= LONGEST_TITLE && !/:$/.test(text) && !RESULT.test(text) && !endsSentence(text);

/** No heading is longer. */
const LONGEST = 80;

/**
 * A short line without a full stop, above a paragraph; in capitals where nothing sets it off.
 *
 * @param apart Whether a blank line does, or each paragraph of the copy has its line.
 */
export function isHeading(
  { text }: Stretch,
  next: Stretch | undefined,
  before: Stretch | undefined,
  apart: boolean,
): boolean {
  if (
    !next ||
    text.length > LONGEST ||
    QUESTION.test(text) ||
    SAYS.test(text) ||
    RESULT.test(text) ||
    (TURN.test(text) && (TURN.test(next.text) || TURN.test(before?.text ?? '')))
  )
    return false;
  const capitals = text.length >= 4 && text === text.toUpperCase() && !/\d/.test(text);
  // a rule, or the hour of a live page's entry
  const ruled = before !== undefined && (isRule(before.text) || CLOCK.test(before.text));
  if (!apart && !capitals && !ruled) return false;
  if (!(ruled ? /^[\p{Lu}\d"'“‘(]/u : /^[\p{Lu}\d"'“‘]/u).test(text)) return false;
  // the same sentence goes on, and a row or an entry stands among others of its kind
  if (/^\p{Ll}/u.test(next.text) || isAmong(text, next.text) || (before && isAmong(text, before.text))) return false;
  if (before && !endsSentence(before.text) && isTitle(text) && isTitle(next.text)) return false;
  return /[\p{L}\d)"'”’?]$/u.test(text) && !next.table && (next.text.length > text.length || endsSentence(next.text));
}
