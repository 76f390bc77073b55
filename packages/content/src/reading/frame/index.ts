import type { Pass } from '../draft.ts';
import { blocks } from './body/blocks.ts';
import { items } from './body/items.ts';
import { expiry } from './expiry.ts';
import { byline } from './head/byline.ts';
import { changeNote } from './head/change-note.ts';
import { dateline } from './head/dateline.ts';
import { genre } from './head/genre.ts';
import { givenHeadline } from './head/given-headline.ts';
import { headerLines } from './head/header-lines.ts';
import { headline } from './head/headline.ts';
import { keyPoints } from './head/key-points.ts';
import { markers } from './head/markers.ts';
import { transmission } from './head/transmission.ts';
import { layout } from './lines/layout.ts';
import { correctedStory } from './notices/corrected-story.ts';
import { embargo } from './notices/embargo.ts';
import { notForPublication } from './notices/not-for-publication.ts';
import { notes } from './notices/notes.ts';
import { notesWithin } from './notices/notes-within.ts';
import { notice } from './notices/notice.ts';
import { openings } from './notices/openings.ts';
import { partedNotes } from './notices/parted-note.ts';
import { status } from './notices/status.ts';
import { usage } from './notices/usage.ts';
import { agency } from './tail/agency.ts';
import { credit } from './tail/credit.ts';
import { credits } from './tail/credits.ts';
import { markup } from './tail/markup.ts';
import { residue } from './tail/residue.ts';
import { signOff } from './tail/sign-off.ts';

/**
 * The passes that read what stands around the running copy, in order. Each takes its lines out of the draft's stretches;
 * what none has taken is the body. `lines/` makes the stretches; the passes lie by where in the copy they look: `head/`,
 * `notices/` for what speaks to editors wherever it stands, `tail/`, and `body/` for what is left.
 */
export const frame: readonly Pass[] = [
  layout,
  markup,
  givenHeadline,
  transmission,
  openings,
  notice,
  embargo,
  notForPublication,
  expiry,
  partedNotes,
  changeNote,
  notesWithin,
  usage,
  notes,
  credits,
  residue,
  signOff,
  correctedStory,
  headline,
  keyPoints,
  byline,
  credit,
  headerLines,
  dateline,
  agency,
  markers,
  status,
  genre,
  blocks,
  items,
];
