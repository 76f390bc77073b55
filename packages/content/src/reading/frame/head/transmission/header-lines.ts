import type { Pass, Stretch } from '../../../draft.ts';
import { noteOf } from '../../lines/stretch.ts';
import { isToReaders } from '../../notices/to-readers.ts';

const CARET = 0x5e;
const EQUALS = 0x3d;

/**
 * What is left of an ANPA header once headline, notes and byline are read: the lines that `^` marks above the copy, such
 * as the summary that repeats the first paragraph. Where nothing else follows, the lines are the copy; so are a note to
 * readers and what `=` ends, which is set in the middle of the column: `^WESTERN LEAGUE=`.
 */
export const headerLines: Pass = (draft) => {
  const { stretches, text } = draft;
  const isHeader = ({ span: [start, end], text: line }: Stretch): boolean =>
    text.charCodeAt(start) === CARET && text.charCodeAt(end - 1) !== EQUALS && !isToReaders(line);
  const copy = stretches.findIndex((stretch) => !isHeader(stretch));
  if (copy <= 0) return draft;
  const notes = stretches.slice(0, copy).map((stretch) => noteOf(stretch, 'header-lines/anpa', 'summary'));
  return { ...draft, stretches: stretches.slice(copy), notes: [...draft.notes, ...notes] };
};
