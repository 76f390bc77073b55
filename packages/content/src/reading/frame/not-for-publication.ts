import type { Note } from '../../model/note.ts';
import type { Pass, Stretch } from '../draft.ts';
import { isRule } from './stands-alone.ts';
import { leaving, phraseOf } from './stretch.ts';

/**
 * What editors only may read and stands at the end of the copy: dpa's notebook and the contacts below `The following
 * information is not for publication`, and notes to editors. All that follows the line goes with it, and the rule above it.
 */
export const notForPublication: Pass = (draft) => {
  const { stretches } = draft;
  const at = stretches.findIndex((stretch, i) => i > 0 && opens(stretch));
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
  return { ...leaving(draft, stretches.slice(0, from)), notes: [...draft.notes, ...notes] };
};

const OPENINGS: readonly string[] = [
  'the following information is not for publication',
  'the following information is not intended for publication',
  'not for publication',
  'notes to editors',
  'note to editors',
  "editors' notes",
  '# notebook',
  '## note to editors',
  '## editorial contacts',
];

function opens({ text }: Stretch): boolean {
  if (text.length < 10 || (text.charCodeAt(0) | 32) > 0x74) return false;
  const head = text.slice(0, 60).toLowerCase();
  return OPENINGS.some((opening) => head.startsWith(opening));
}
