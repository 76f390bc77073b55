import { agencyOf } from '../../../agencies/index.ts';
import type { Note } from '../../../model/note.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { captionRule } from '../body/captions.ts';
import { part, phraseOf, takeOut } from '../lines/stretch.ts';
import { signOffOf } from './sign-off-lines.ts';
import { tailFrom } from './tail.ts';

/** No sign-off that closes a paragraph is longer, brackets included. */
const LONGEST = 24;

/**
 * What closes the copy: `(END)`, `-30-`, `Enditem`, desk initials, on lines of their own or run on to the last paragraph.
 */
export const signOff: Pass = (draft) => {
  const tail = tailFrom(draft.stretches);
  const { stretches, text } = draft;
  const ended = stretches.findIndex(
    ({ span: [start] }, i) =>
      i > 0 && (endsText(text.charCodeAt(start)) || endsText(text.charCodeAt(lastOf(stretches[i - 1])))),
  );
  // what a notice leaves may be its signature alone
  const signed = draft.status !== 'usable';
  let closed = false;
  const taken = takeOut(stretches, (stretch, i) => {
    if (i === 0 && !signed) return null;
    const kind = ended > 0 && i >= ended ? 'end-of-text' : signOffIn(stretch.text, i >= tail, closed);
    if (kind === null && i > 0 && i === stretches.length - 1 && isSignedBelow(stretch.text, stretches[i - 1]))
      return note(phraseOf(stretch, 'sign-off/initials'));
    closed ||= kind !== null;
    if (kind === null && signed && i === stretches.length - 1 && agencyOf(stretch.text))
      return note(phraseOf(stretch, 'sign-off/agency'));
    return kind === null ? null : note(phraseOf(stretch, `sign-off/${kind}`));
  });
  return cutLast(taken ? { ...draft, stretches: taken.left, notes: [...draft.notes, ...taken.found] } : draft);
};

/** The control bytes that end a text and its transmission (IPTC 7901): what follows is for machines. */
const endsText = (code: number): boolean => code === 3 || code === 4;

/** The editor's initials below the writer's: `PTI ANH TB`, then `TB`. */
const isSignedBelow = (text: string, above: Stretch | undefined): boolean =>
  /^[A-Z]{2,4}$/.test(text) && SIGNED.test(above?.text.slice(-LONGEST_SIGNED) ?? '');

const lastOf = (stretch: Stretch | undefined): number => (stretch?.span[1] ?? 0) - 1;

const signOffIn = (text: string, inTail: boolean, closed: boolean): string | null =>
  signOffOf(text) ?? (inTail && (isInitials(text) || (closed && CAPITALS.test(text))) ? 'initials' : null);

/** Bernama's initials, below its name: `SAS SAS NO`. */
const CAPITALS = /^[A-Z]{2,4}(?: [A-Z]{2,4}){1,3}$/;

const note = (phrase: Pick<Note, 'text' | 'span' | 'rule'>): Note => ({
  ...phrase,
  reason: 'sign-off',
  audience: 'editors',
});

/** `(mc)`, `jhb/pmd/tm`, `dpa grj rmo`: the desk's initials, in lower case; IRNA's numbers, `9417**1416`; `BBC Mon EU1 ah`. */
function isInitials(text: string): boolean {
  if (text.length > 30) return false;
  if (/^\([a-z]{2,4}(?:[-/][a-z]{2,4}){0,3}\)$/.test(text)) return true;
  if (/^(?:[a-z]{2,4}(?:(?:-|\/\/?)[a-z]{2,4}){1,5}|\d{3,4}\*\*\d{3,4}|BBC Mon(?:itoring)? \S.*)$/.test(text))
    return true;
  const [first, ...rest] = text.split(' ');
  return (
    agencyOf(first ?? '') !== undefined &&
    rest.length > 0 &&
    rest.every((word) => /^(?:[a-z]{2,4}(?:\/[a-z]{2,4})*\/?|[A-Z]{2,4}|[a-z]\d)$/.test(word))
  );
}

/** Cuts `(Yonhap)`, `(END)`, `Enditem` off the end of the last paragraph. */
function cutLast(draft: Draft): Draft {
  const at = draft.stretches.findLastIndex((stretch) => captionRule(draft.text, stretch) === null);
  const last = at > 0 ? draft.stretches[at] : undefined;
  const span = last && closingSpan(draft.text, last);
  if (!last || !span) return draft;
  const rest = part(draft.text, last, [last.span[0], span[0]]);
  return {
    ...draft,
    stretches: draft.stretches.toSpliced(at, 1, ...(rest ? [rest] : [])),
    notes: [...draft.notes, note({ text: draft.text.slice(...span), span, rule: 'sign-off/run-on' })],
  };
}

/** An agency's name behind the last full stop, with the desk's initials: `… he said. EFE`, `… he said. PTI NT AH`. */
const SIGNED = /[.!?"”]\s+((?:--?\s*)?([A-Z]{2,7})(?:\s+(?:[A-Z]{2,4}|[a-z]{2,4}\/[a-z/]{2,12})){0,6})$/;

/** dpa-AFX's initials, right behind the last full stop: `… 40 million euros./iq/tbr`. */
const INITIALS = /[.!?"”]\s?((?:\/[a-z]{2,3}){2,4})$/;

/** AP's initials behind the last full stop: `… he said. (ah/tb)`. */
const DESK = /^[a-z]{2,3}(?:[-/][a-z]{2,3})+$/;
const ENDED = /[.!?"”']\s+$/;

/** No name with its initials is longer. */
const LONGEST_SIGNED = 40;

/** Xinhua's, its end mark, and what ends copy of many agencies. */
const CLOSING_WORDS = ['Enditem', 'ENDITEM', '■', '-0-', '-30-', '###', 'NNNN'];

/** The sign-off in brackets, or the one closing word that no sentence ends on, at the end of a stretch. */
function closingSpan(source: string, { span: [start, end] }: Stretch): Span | null {
  const to = source.endsWith(').', end) ? end - 1 : end;
  const closer = source.charAt(to - 1);
  if (closer === ')' || closer === ']') {
    const open = source.lastIndexOf(closer === ')' ? '(' : '[', to - 1);
    if (open <= start || end - open > LONGEST) return null;
    const inner = source.slice(open + 1, to - 1);
    const signs = signOffOf(inner) || agencyOf(inner) || (DESK.test(inner) && ENDED.test(source.slice(open - 3, open)));
    return signs ? [open, end] : null;
  }
  const signed = SIGNED.exec(source.slice(Math.max(start, end - LONGEST_SIGNED), end));
  if (signed?.[1] && agencyOf(signed[2] ?? '')) return [end - signed[1].length, end];
  const initials = INITIALS.exec(source.slice(Math.max(start, end - LONGEST), end));
  if (initials?.[1]) return [end - initials[1].length, end];
  for (const word of CLOSING_WORDS) {
    if (source.startsWith(word, end - word.length) && end - word.length > start) return [end - word.length, end];
  }
  return null;
}
