import { agencyOf } from '../../../agencies/index.ts';
import type { Line } from '../../../text/lines.ts';
import { creditFrom } from '../body/captions.ts';

/** Longer than a line that only closes a caption. */
const LONGEST = 80;

/** The lines above it hold more than this; what is shorter may be a byline or a place. */
const SHORTEST = 50;

/**
 * True for a line that does nothing but close the caption whose lines stand right above it: with the rest of its date, or
 * with who took the picture.
 */
export function closesCaption(source: string, above: readonly Line[], { inner: [start, end] }: Line): boolean {
  const from = above[0]?.inner[0] ?? start;
  const to = above[above.length - 1]?.inner[1] ?? start;
  if (end - start > LONGEST || to - from < SHORTEST) return false;
  const text = source.slice(start, end);
  if (creditFrom(text) === 0) return true;
  const agency = IN_BRACKETS.exec(text)?.[1];
  if (agency !== undefined && agencyOf(agency)) return DATE_LAST.test(source.slice(Math.max(from, to - 30), to));
  return !'.!?"”)'.includes(source.charAt(to - 1)) && DATE_ALONE.test(text);
}

const IN_BRACKETS = /^\(([A-Z][^()]{1,40})\)\.?$/;

const DATE_LAST = /[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\.?$/;

const DATE_ALONE = /^(?:on )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\.?(?: ?\([^()]{2,60}\)\.?)?$/;
