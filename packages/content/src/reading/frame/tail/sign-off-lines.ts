import { signOffs } from '../../../agencies/index.ts';
import { withoutEnds } from '../../../text/signs.ts';
import { isDigit } from '../../../text/words/letters.ts';
import { isStamp } from '../../stamp.ts';

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

/** Longer than any but who first published it. */
const LONGEST = 30;

const WRAPS = ' ()[]{}-–—=/*.#_~\\<>';

/** The end of what is held for a day, `End Adv09`; the hours of SPA, `BBC Mon EU1 ah`, and who sends more, `MORE AH/TB`. */
const FOOT =
  /^(?:End ?Adv(?:\d\d| for .{3,20})|\d\d:\d\d Local Time \d\d:\d\d GMT|BBC Mon(?:itoring)? \S.*|MORE [A-Z]{2,3}(?:\/[A-Z]{2,3}){0,3})$/i;

/**
 * What a line signs off with.
 *
 * @param text The line, without white space at its ends.
 * @returns The rule that knows it (`closing`, `stamp`), or null where it is no sign-off.
 * @example signOffOf('(END)') // closing
 */
export function signOffOf(text: string): 'closing' | 'stamp' | null {
  if (text.length > LONGEST) return text.startsWith('This ') && isStamp(text) ? 'stamp' : null;
  const word = withoutEnds(text, WRAPS).toLowerCase();
  if (signOffs.has(word)) return 'closing';
  // a figure alone is one of a list
  if (closings.has(word)) return isDigit(text.charCodeAt(0)) ? null : 'closing';
  return FOOT.test(text) || isStamp(text) ? 'stamp' : null;
}
