import { signOffs } from '../../../agencies/index.ts';
import { withoutEnds } from '../../../text/signs.ts';
import { isDigit } from '../../../text/words/letters.ts';

/** What closes copy on any wire. */
const closings: ReadonlySet<string> = new Set([
  'end',
  'ends',
  '30',
  '0',
  'more',
  'more to come',
  'more to follow',
  'mtf',
  'mfl',
  'nnnn',
  'endit',
  'schluss',
  'fim',
  'end of text',
  'ends all',
  // ANSA
  'see previous',
  // PA: more follows, and the lawyers have seen it
  'mf',
  'end mf',
  'mf (legal checked',
  'legal checked',
]);

const WRAPS = ' ()[]{}-–—=/*.#_~\\<>';

/** AP's last line: `AP-WF-02-20-16 0337GMT`, the end of what is held for a day, `End Adv09`; ANSA's day, APA's and SPA's hours, `BBC Mon EU1 ah`. */
const STAMP =
  /^(?:AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4} ?[A-Z]{3,4}|End ?Adv(?:\d\d| for .{3,20})|\d\d-[A-Z]{3}-\d\d \d\d:\d\d(?: N{3,4})?|\d{6} ?(?:[A-Z]{3,4} )?[A-Z][a-z]{2} \d\d|[A-Z]{3}\d{4}\s+\d{4}-\d\d-\d\d\/\d\d:\d\d|\d\d:\d\d Local Time \d\d:\d\d GMT|BBC Mon(?:itoring)? \S.*|MORE [A-Z]{2,3}(?:\/[A-Z]{2,3}){0,3})$/i;

/** The Canadian Press: `This report by The Canadian Press was first published Nov. 16, 2026.` */
export const FIRST_PUBLISHED = /^This (?:report|story|article) by (?:The )?(\S.{1,40}) was first published .{5,20}$/;

/**
 * What a line signs off with.
 *
 * @param text The line, without white space at its ends.
 * @returns The rule that knows it (`closing`, `stamp`), or null where it is no sign-off.
 * @example signOffOf('(END)') // closing
 */
export function signOffOf(text: string): 'closing' | 'stamp' | null {
  if (text.length > 30) return text.startsWith('This ') && FIRST_PUBLISHED.test(text) ? 'stamp' : null;
  const word = withoutEnds(text, WRAPS).toLowerCase();
  if (signOffs.has(word)) return 'closing';
  // a figure alone is one of a list
  if (closings.has(word)) return isDigit(text.charCodeAt(0)) ? null : 'closing';
  return STAMP.test(text) ? 'stamp' : null;
}
