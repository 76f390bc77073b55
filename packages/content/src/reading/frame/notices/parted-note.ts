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

/** A note in brackets and the copy that goes on right behind it, a stretch each; else the stretch as it is. */
export function partedNote(source: string, stretch: Stretch): readonly Stretch[] {
  const [start, end] = stretch.span;
  const closing = CLOSING[source.charAt(start)];
  if (closing === undefined || stretch.table) return [stretch];
  const closes = source.slice(start, start + LONGEST).indexOf(closing);
  const close = start + closes + closing.length;
  if (closes < 0 || close >= end || !SENTENCE.test(source.slice(close, close + 8))) return [stretch];
  // `(UPDATE 2) Wall holds`
  if (markersAt(source, [start, close]).markers.length > 0) return [stretch];
  const note = part(source, stretch, [start, close]);
  const rest = part(source, stretch, [close, end]);
  return note && rest && (opensChangeNote(note, 1) || noteIn(note, 1)) ? [note, rest] : [stretch];
}

/** AFP closes `ATTENTION - ADDS quotes ///`. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', A: '///' };

const SENTENCE = /^\s*["“‘]?\p{Lu}/u;
