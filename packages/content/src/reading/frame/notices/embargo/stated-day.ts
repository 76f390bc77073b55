import type { Draft } from '../../../draft.ts';
import { stated } from '../../../published/stated.ts';
import { firstDateline } from '../../dateline/at.ts';

/**
 * The day of publication before the copy is read: as given, else as its dateline, a line of its own or its sign-off states it,
 * year and all, else the day on which it came in. It tells the year of an embargo or an expiry that names none.
 */
export function statedDay(draft: Draft): string | undefined {
  return (
    draft.given.published ??
    stated({ ...draft, dateline: firstDateline(draft, ({ date }) => date !== undefined) })?.value ??
    draft.given.received
  );
}
