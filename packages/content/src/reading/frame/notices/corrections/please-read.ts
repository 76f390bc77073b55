import type { Note } from '../../../../model/note.ts';
import type { Draft, Stretch } from '../../../draft.ts';
import { markerIn } from '../../head/markers.ts';
import { isTold } from '../../lines/is-told.ts';
import { noteOf } from '../../lines/stretch.ts';

/** Sets aside what Reuters corrects in a line of its own, `Please read in paragraph two "nine" instead of "ten"`, and `Correction` right above it. */
export function withoutPleaseRead(draft: Draft): Draft {
  const { text, stretches } = draft;
  const at = stretches.findIndex((stretch) => PLEASE_READ.test(stretch.text) && !isTold(stretch.text));
  const [above, line] = [stretches[at - 1], stretches[at]];
  // where it is all that stands below the headline, it is the copy
  if (!line || at === 0 || (at === 1 && stretches.length === 2)) return draft;
  const marker = above && markerIn(text, above.span);
  const from = marker?.kind === 'correction' ? at - 1 : at;
  return {
    ...draft,
    stretches: stretches.toSpliced(from, at - from + 1),
    notes: [...draft.notes, noteOfCorrection(line)],
    markers: from < at && marker ? [...draft.markers, marker] : draft.markers,
  };
}

/** What stood there and what is right, each in quotation marks or between dots: a mayor may ask to read one paragraph instead of another. */
const PLEASE_READ =
  /^(?:in .{0,300}?)?please read,? (?:in )?(?:the )?(?:\w+ )?(?:para(?:graph)?s?|grafs?|headline|dateline|lead)\b.{0,300}(?:["”'’]|\.\.\.?|…)[,;]? instead of:? (?:["“'‘]|\.\.|…)/i;

/** What tells readers of a correction, as a note. */
export const noteOfCorrection = (stretch: Stretch): Note =>
  noteOf(stretch, 'corrected-story/notice', 'correction', 'everyone');
