import type { Draft } from '../draft.ts';
import { stated } from '../published/stated.ts';
import { datelineAt, FURTHEST } from './head/dateline.ts';

/**
 * The day of publication before the copy is read: as given, else as its dateline, a line of its own or its sign-off states it,
 * year and all. It tells the year of an embargo or an expiry that names none.
 */
export function statedDay(draft: Draft): string | undefined {
  return draft.given.published ?? stated({ ...draft, dateline: datedIn(draft) })?.value ?? undefined;
}

function datedIn({ stretches, text }: Draft): Draft['dateline'] {
  for (const { span } of stretches.slice(0, FURTHEST)) {
    const dateline = datelineAt(text, span)?.dateline;
    if (dateline?.date) return dateline;
  }
  return null;
}
