import type { Span } from '../../../../model/span.ts';
import { dayOfText } from '../../../dates/calendar.ts';
import type { Draft } from '../../../draft.ts';
import { agencyBelow } from '../../head/transmission/slugs.ts';
import { momentIn } from './embargo-moment.ts';
import { londonOffset } from './summer-time.ts';

/**
 * The moment of a line that lacks nothing but its zone, by the clock of the agency whose copy it is: PA's `before 0001 Friday January
 * 15, 2027`. Null where more is missing, or the agency writes for more than one zone.
 */
export function momentByAgency(draft: Draft, span: Span, published: string | undefined): string | null {
  if (!agencyBelow(draft)?.londonHours) return null;
  const value = momentInGmt(draft, span, published);
  const day = dayOfText(value ?? '');
  return value !== null && day !== undefined ? value.replace(/Z$/, londonOffset(day)) : null;
}

/** The moment of a line that lacks nothing but its zone, as if that were Greenwich's. */
export function momentInGmt({ text }: Draft, span: Span, published: string | undefined): string | null {
  const said = text.slice(...span).replace(CLOCK, '$& GMT');
  return momentIn(said, [0, said.length], published);
}

const CLOCK =
  /\b(?:\d\d?[:.]\d\d(?: ?[ap]\.?m\b\.?)?|[012]\d[0-5]\d(?:hrs)?\b(?!,? *$|, )|\d\d? ?[ap]\.?m\b\.?|noon\b|midnight\b)/i;
