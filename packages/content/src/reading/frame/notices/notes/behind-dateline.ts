import { addressedIn } from '../addressed.ts';
import { TOLD_NEXT } from '../desk-words.ts';

/**
 * Where copy goes on behind a note right after a dateline, whose dash opens it and closes nothing.
 *
 * @param at Where the note opens, and `from`, where its words do.
 * @param end Where its paragraph ends.
 * @returns Null where no dateline stands before it, or no copy behind it.
 */
export function behindDateline(text: string, at: number, from: number, end: number): number | null {
  const said = text.slice(from, end);
  const kind = addressedIn(said.trimStart());
  if (!DATELINE.test(text.slice(text.lastIndexOf('\n', at) + 1, at)) || kind === 'trim') return null;
  const [note] = (kind === 'change' ? CHANGE.exec(said) : null) ?? SENTENCES.exec(said) ?? [];
  return note === undefined || from + note.length >= end ? null : from + note.length;
}

const DATELINE = /^\s*(?:\p{Lu}{3}|\p{Lu}\p{L}.*[)/])(?:[^.!?]|\.(?= \d|$)){0,80}$/u;

/** What a note changes, where no full stop ends it: `Recasts throughout The wall held.` */
const CHANGE =
  /^(?:[^.!?]*?\b(?:throughout|grafs?|para(?:graph)?s?(?: \d[\d ,-]*)?|quotes|details)|[\p{Lu}\d\s,’'-]*\p{Lu}{2})(?=\s+["“]?\p{Lu}\p{Ll})/u;

/** The sentences of a note, up to one that opens as none does. */
const SENTENCES = new RegExp(
  String.raw`^\s*[^.!?]+[.!](?:\s+(?:${TOLD_NEXT}|Please|Pls|Photos?|Video|This (?:story|version|item|copy))\b[^.!?]*[.!])*(?=\s+["“]?\p{Lu})`,
  'u',
);
