import type { Pass, Stretch } from '../../draft.ts';
import { opensChangeNote } from '../head/change-note.ts';
import { markersAt } from '../head/markers.ts';
import { part } from '../lines/stretch.ts';
import { noteIn } from './notes.ts';

/** How many stretches from the top such a note may open. */
const FURTHEST = 10;

/** Longer than any note that copy follows right behind. */
const LONGEST = 400;

/** Parts a note in brackets from the copy that goes on right behind it: `(EDS: CORRECTING DATE) The wall held.` */
export const partedNotes: Pass = (draft) => {
  const { stretches, text } = draft;
  const at = stretches.findIndex((stretch, i) => i < FURTHEST && partedNote(text, stretch).length > 1);
  const mixed = stretches[at];
  return mixed ? { ...draft, stretches: stretches.toSpliced(at, 1, ...partedNote(text, mixed)) } : draft;
};

/** Parts a note to editors in brackets from the copy that it closes: `The wall held. (EDS: CORRECTS DATE)` */
export const closingNotes: Pass = (draft) => {
  const { stretches, text } = draft;
  const parted = stretches.flatMap((stretch) => closingNote(text, stretch) ?? stretch);
  return parted.length > stretches.length ? { ...draft, stretches: parted } : draft;
};

/** Copy and the note to editors in brackets that closes it, a stretch each; null where none does. */
function closingNote(source: string, stretch: Stretch): readonly Stretch[] | null {
  const [start, end] = stretch.span;
  if (!CLOSERS.includes(source.charAt(end - 1)) || stretch.table) return null;
  const from = Math.max(start, end - LONGEST);
  const opens = source.slice(from, end).search(TO_EDITORS);
  if (opens < 0 || from + opens === start) return null;
  const copy = part(source, stretch, [start, from + opens]);
  const note = part(source, stretch, [from + opens, end]);
  return copy && note && noteIn(note, 1) ? [copy, note] : null;
}

const CLOSERS = ')]';

const TO_EDITORS = /[([](?:eds|editors|attn|attention)\b\s*:[^()[\]]*[)\]]$/i;

/** A note in brackets and the copy that goes on right behind it, a stretch each; else the stretch as it is. */
export function partedNote(source: string, stretch: Stretch): readonly Stretch[] {
  const [start, end] = stretch.span;
  const closing = CLOSING[source.charAt(start)];
  if (closing === undefined || stretch.table) return [stretch];
  const close = source.indexOf(closing, start) + 1;
  if (close === 0 || close >= end || close - start > LONGEST || !SENTENCE.test(source.slice(close, close + 8)))
    return [stretch];
  // `(UPDATE 2) Wall holds`
  if (markersAt(source, [start, close]).markers.length > 0) return [stretch];
  const note = part(source, stretch, [start, close]);
  const rest = part(source, stretch, [close, end]);
  return note && rest && (opensChangeNote(note, 1) || noteIn(note, 1)) ? [note, rest] : [stretch];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

const SENTENCE = /^\s*["“‘]?\p{Lu}/u;
