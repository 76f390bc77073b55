import type { Dateline } from '../../../model/dateline.ts';
import type { Span } from '../../../model/span.ts';
import { isDigit } from '../../../text/words/letters.ts';
import type { Draft } from '../../draft.ts';
import { type ParsedDateline, parseDateline } from './parse.ts';

/** How many stretches from the top the one may stand that the dateline opens. */
export const FURTHEST = 8;

/** The dateline that opens a stretch of the source, or null; its words are read only where it has what a dateline needs. */
export const datelineAt = (source: string, span: Span): ParsedDateline | null =>
  mayBeDateline(source, span) ? parseDateline(source, span) : null;

/** True where a dateline opens a stretch for certain, by its agency or its day: a story begins there. */
export const isSureAt = (source: string, { span }: { readonly span: Span }): boolean =>
  datelineAt(source, span)?.strength === 'sure';

/** The first dateline near the top that is one as asked, before the copy is read. */
export function firstDateline({ stretches, text }: Draft, isOne: (dateline: Dateline) => boolean): Dateline | null {
  for (const { span } of stretches.slice(0, FURTHEST)) {
    const dateline = datelineAt(text, span)?.dateline;
    if (dateline && isOne(dateline)) return dateline;
  }
  return null;
}

/** No mark or figure of a dateline stands further from its start. */
const WINDOW = 160;

/** True where a figure, a bracket, a slash or a dash stands early: without any, there is neither date nor agency nor dash. */
function mayBeDateline(source: string, [start, end]: Span): boolean {
  for (let at = start; at < end && at < start + WINDOW; at++) {
    const code = source.charCodeAt(at);
    if (code <= 32 || code > 122) {
      if (code > 122) return true;
    } else if (code < 97 && (isDigit(code) || MARKS.includes(source.charAt(at)))) return true;
  }
  return false;
}

const MARKS = '([/-_=:';
