import type { Marker } from '../../../model/marker.ts';
import type { Note } from '../../../model/note.ts';
import { trimmed } from '../../../text/span.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { markerIn, markersAt } from '../head/markers.ts';
import { isTold } from '../lines/is-told.ts';
import { part, phraseOf } from '../lines/stretch.ts';

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
    const told = MAY.test(first.text) ? labelled(draft) : draft;
    return told === draft ? withoutPleaseRead(draft) : told;
  }
  const { markers } = markersAt(text, first.span);
  const below = stretches.findIndex((stretch, i) => i > 0 && i < MOST && BELOW.test(stretch.text));
  if (below < 0 || below === stretches.length - 1 || !markers.some(({ kind }) => kind === 'correction')) return draft;
  const notes = stretches.slice(0, below + 1).map(noteOf);
  return {
    ...draft,
    stretches: stretches.slice(below + 1),
    notes: [...draft.notes, ...notes],
    markers: [...draft.markers, ...markers],
  };
};

const MAY = /^correct|CORRECTION$/i;

const noteOf = (stretch: Stretch): Note => ({
  ...phraseOf(stretch, 'corrected-story/notice'),
  reason: 'correction',
  audience: 'everyone',
});

/** Sets aside what Reuters corrects in a line of its own, `Please read in paragraph two "nine" instead of "ten"`, and `Correction` right above it. */
function withoutPleaseRead(draft: Draft): Draft {
  const { text, stretches } = draft;
  const at = stretches.findIndex((stretch) => PLEASE_READ.test(stretch.text) && !isTold(stretch.text));
  const [above, line] = [stretches[at - 1], stretches[at]];
  if (!line || at === 0) return draft;
  const marker = above && markerIn(text, above.span);
  const from = marker?.kind === 'correction' ? at - 1 : at;
  return {
    ...draft,
    stretches: stretches.toSpliced(from, at - from + 1),
    notes: [...draft.notes, noteOf(line)],
    markers: from < at && marker ? [...draft.markers, marker] : draft.markers,
  };
}

const PLEASE_READ =
  /^(?:in .{0,300}?)?please read,? (?:in )?(?:the )?(?:\w+ )?(?:para(?:graph)?s?|grafs?|headline|dateline|lead)\b.*(?:\.\.\.|instead of|\bnot\b)/i;

const OPENING = /^correct.{3,140}\bstor(?:y|ies)$/i;

const BELOW =
  /(?:^|\. )(?:(?:an?|the) corrected (?:version|story)(?: of th\w+ (?:story|article))? (?:is|appears|follows|runs)(?: below)?|below is (?:an?|the) corrected version(?: of th\w+ (?:story|article))?)[:.]$/i;

/** The same draft with the label of its first line as a marker: `CORRECTION: BC-NV--Wall`, `KARSUND, Oct. 12 (Yonhap) -- CORRECTION`. */
function labelled(draft: Draft): Draft {
  const [first, ...others] = draft.stretches;
  if (!first) return draft;
  const [start, end] = first.span;
  const [, dateline, slug] = LABEL.exec(draft.text.slice(start, end)) ?? [];
  if (!dateline && (!slug || draft.slugline)) return draft;
  const label = trimmed(draft.text, [start + (dateline?.length ?? 0), end - (slug?.length ?? 0)]);
  const text = draft.text.slice(...label);
  const marker: Marker = { kind: 'correction', text, span: label, rule: 'corrected-story/label' };
  const left = dateline ? part(draft.text, first, [start, label[0]]) : null;
  return {
    ...draft,
    stretches: left ? [left, ...others] : others,
    markers: [...draft.markers, marker],
    ...(slug && { slugline: { text: slug, span: [end - slug.length, end], rule: 'corrected-story/slug' } }),
  };
}

const LABEL =
  /^(?:(\p{Lu}[^\n]{2,80}\(\p{L}+\) (?:--|[–—-]) )CORRECTION|(?:CORRECTION|Correction)\s*[:–—-]\s*((?:BC|AM|PM)-[A-Z][^\n]{2,80}))$/u;
