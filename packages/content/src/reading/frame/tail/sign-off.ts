import { agencyOf } from '../../../agencies/index.ts';
import type { Note } from '../../../model/note.ts';
import type { Span } from '../../../model/span.ts';
import { dateLineAt } from '../../date-line.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { captionRule } from '../body/captions.ts';
import { noteOf, part, takeOut } from '../lines/stretch.ts';
import { isCoded } from './codes.ts';
import { closingLines, signsSo } from './initials.ts';
import { signOffOf } from './sign-off-lines.ts';
import { authoredIn, LONGEST_AUTHORED, LONGEST_SIGNATURE, signatureIn } from './signature.ts';

/** No sign-off that closes a paragraph is longer, brackets included. */
const LONGEST = 24;

/**
 * What closes the copy: `(END)`, `-30-`, `Enditem`, desk initials, on lines of their own or run on to the last paragraph.
 */
export const signOff: Pass = (draft) => {
  const { stretches, text } = draft;
  const ended = stretches.findIndex(
    ({ span: [start] }, i) =>
      i > 0 && (endsText(text.charCodeAt(start)) || endsText(text.charCodeAt(lastOf(stretches[i - 1])))),
  );
  const closing = closingLines(draft);
  // what a notice leaves may be its signature alone
  const signed = draft.status !== 'usable';
  const taken = takeOut(stretches, (stretch, i) => {
    if (i === 0 && !signed) return null;
    const kind = ended > 0 && i >= ended ? 'end-of-text' : signOffOf(stretch.text);
    if (kind) return signOffNote(stretch, `sign-off/${kind}`);
    if (closing.has(i)) return signOffNote(stretch, 'sign-off/initials');
    return signed && i === stretches.length - 1 && agencyOf(stretch.text)
      ? signOffNote(stretch, 'sign-off/agency')
      : null;
  });
  return cutLast(taken ? { ...draft, stretches: taken.left, notes: [...draft.notes, ...taken.found] } : draft);
};

/** The control bytes that end a text and its transmission (IPTC 7901): what follows is for machines. */
const endsText = (code: number): boolean => code === 3 || code === 4;

const lastOf = (stretch: Stretch | undefined): number => (stretch?.span[1] ?? 0) - 1;

/** What signs off, as a note. */
export const signOffNote = (phrase: Pick<Note, 'text' | 'span'>, rule: string): Note =>
  noteOf(phrase, rule, 'sign-off');

/** Cuts `(Yonhap)`, `(END)`, `Enditem` off the end of the last paragraph, which its agency alone may follow. */
function cutLast(draft: Draft): Draft {
  const at = draft.stretches.findLastIndex(
    (stretch) =>
      captionRule(draft.text, stretch) === null && !agencyOf(stretch.text) && !dateLineAt(draft.text, stretch.span),
  );
  const last = at > 0 ? draft.stretches[at] : undefined;
  const span = last && closingSpan(draft, last);
  if (!last || !span) return draft;
  const rest = part(draft.text, last, [last.span[0], span[0]]);
  return {
    ...draft,
    stretches: draft.stretches.toSpliced(at, 1, ...(rest ? [rest] : [])),
    notes: [...draft.notes, signOffNote({ text: draft.text.slice(...span), span }, 'sign-off/run-on')],
  };
}

/** Right behind the last full stop, dpa-AFX's initials, `… 40 million euros./iq/tbr`, AFP's set off, `… he said.   ah/tbr`, and what ends copy of the Vietnam News Agency, `… on Monday./.` (https://en.vietnamplus.vn). */
const BEHIND_STOP = /[.!?"”](?:\s?((?:\/[a-z]{2,3}){2,4}|\/\.)| {2,}([a-z]{2,3}(?:\/[a-z]{2,3})+))$/;

/** AP's initials behind the last full stop: `… he said. (ah/tb)`. */
const DESK = /^[a-z]{2,3}(?:[-/][a-z]{2,3})+$/;
const ENDED = /[.!?"”']\s+$/;

/** Xinhua's, its end mark, and what ends copy of many agencies. */
const CLOSING_WORDS = ['Enditem', 'ENDITEM', '■', '-0-', '-30-', '###', 'NNNN'];

/** The sign-off in brackets, or the one closing word that no sentence ends on, at the end of a stretch. */
function closingSpan(draft: Draft, { span: [start, end] }: Stretch): Span | null {
  const source = draft.text;
  const signature =
    signatureIn(source.slice(Math.max(start, end - LONGEST_SIGNATURE), end)) ??
    authoredIn(source.slice(Math.max(start, end - LONGEST_AUTHORED), end));
  if (signature !== null && end - signature.length > start) return [end - signature.length, end];
  const to = source.endsWith(').', end) ? end - 1 : end;
  const closer = source.charAt(to - 1);
  if (closer === ')' || closer === ']') {
    const open = source.lastIndexOf(closer === ')' ? '(' : '[', to - 1);
    if (open <= start || end - open > LONGEST) return null;
    const inner = source.slice(open + 1, to - 1);
    const behind = ENDED.test(source.slice(open - 3, open));
    const signs =
      signOffOf(inner) ||
      agencyOf(inner) ||
      (behind && (DESK.test(inner) || (isCoded(source.slice(open, to)) && signsSo(draft))));
    return signs ? [open, end] : null;
  }
  const marks = BEHIND_STOP.exec(source.slice(Math.max(start, end - LONGEST), end));
  const initials = marks?.[1] ?? marks?.[2];
  if (initials) return [end - initials.length, end];
  for (const word of CLOSING_WORDS) {
    if (source.startsWith(word, end - word.length) && end - word.length > start) return [end - word.length, end];
  }
  return null;
}
