import type { Pass } from '../../../draft.ts';
import { markersAt } from '../../head/markers.ts';
import { withLabel } from './correction-label.ts';
import { noteOfCorrection, withoutPleaseRead } from './please-read.ts';

/** A notice of correction has so many parts at most. */
const MOST = 8;

/**
 * What AP has above a story that it sends whole again: `Correction: Karsund Harbor story`, what was wrong, and `A corrected
 * version of the story is below:`. It is set aside, for everyone, and the story below is read as it stands there, as a correction.
 * Where the label stands alone before a slug or behind a dateline, the label alone is set aside.
 */
export const correctedStory: Pass = (draft) => {
  const { text, stretches } = draft;
  const [first] = stretches;
  if (!first) return draft;
  if (!OPENING.test(first.text)) {
    const told = withLabel(draft);
    return told === draft ? withoutPleaseRead(draft) : told;
  }
  const { markers } = markersAt(text, first.span);
  const below = stretches.findIndex((stretch, i) => i > 0 && i < MOST && BELOW.test(stretch.text));
  if (below < 0 || below === stretches.length - 1 || !markers.some(({ kind }) => kind === 'correction')) return draft;
  const notes = stretches.slice(0, below + 1).map(noteOfCorrection);
  return {
    ...draft,
    stretches: stretches.slice(below + 1),
    notes: [...draft.notes, ...notes],
    markers: [...draft.markers, ...markers],
  };
};

const OPENING = /^correct.{3,140}\bstor(?:y|ies)$/i;

const BELOW =
  /(?:^|\. )(?:(?:an?|the) corrected (?:version|story)(?: of th\w+ (?:story|article))? (?:is|follows|runs)(?: below)?|below is (?:an?|the) corrected version(?: of th\w+ (?:story|article))?)[:.]$/i;
