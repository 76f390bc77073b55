import type { Note } from '../../../model/note.ts';
import type { Pass } from '../../draft.ts';
import { phraseOf } from '../lines/stretch.ts';

const CARET = 0x5e;

/**
 * What is left of an ANPA header once headline, notes and byline are read: the lines that `^` marks above the copy, such
 * as the summary that repeats the first paragraph. Where nothing else follows, the lines are the copy.
 */
export const headerLines: Pass = (draft) => {
  const { stretches, text } = draft;
  const copy = stretches.findIndex(({ span }) => text.charCodeAt(span[0]) !== CARET);
  if (copy <= 0) return draft;
  const notes = stretches
    .slice(0, copy)
    .map((stretch): Note => ({ ...phraseOf(stretch, 'header-lines/anpa'), reason: 'summary', audience: 'editors' }));
  return { ...draft, stretches: stretches.slice(copy), notes: [...draft.notes, ...notes] };
};
