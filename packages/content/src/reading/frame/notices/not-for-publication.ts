import type { Note } from '../../../model/note.ts';
import type { Pass, Stretch } from '../../draft.ts';
import { isRule } from '../lines/stands-alone.ts';
import { phraseOf } from '../lines/stretch.ts';

/**
 * What editors only may read and stands at the end of the copy: dpa's notebook and the contacts below `The following
 * information is not for publication`, and notes to editors. All that follows the line goes with it, and the rule above it.
 */
export const notForPublication: Pass = (draft) => {
  const { stretches } = draft;
  const at = stretches.findIndex(opens);
  if (at < 0) return draft;
  const above = stretches[at - 1];
  const from = above && at > 1 && isRule(above.text) ? at - 1 : at;
  const notes = stretches.slice(from).map(
    (stretch): Note => ({
      ...phraseOf(stretch, 'not-for-publication/tail'),
      reason: 'not for publication',
      audience: 'editors',
    }),
  );
  return { ...draft, stretches: stretches.slice(0, from), notes: [...draft.notes, ...notes] };
};

const opens = ({ text }: Stretch, i: number): boolean => i > 0 && OPENING.test(text);

const OPENING =
  /^(?:[*=\s]*(?:the following information is not (?:intended )?for publication|not for publication|notes? to editors|editors' notes)|# notebook|## note to editors|## editorial contacts)/i;
